import Geometry

/// A paragraph on its way to lines: what may be divided, and where each break of the list lies.
struct Galley {
  /// For a break where nothing but need allows one.
  static let desperatePenalty = 3_000

  let elements: [Element]
  let text: ParagraphText
  let measure: LineMeasure
  var list = HorizontalList()
  /// Beside `list.breaks`.
  var cuts: [Cut] = []
  /// Elements that have to be broken where breaks are otherwise forbidden.
  private(set) var desperate: [Range<Int>] = []

  /// The shorter of the two measures: what no part may be longer than.
  var limit: Length { min(measure.first, measure.others) }

  init(elements: [Element], text: ParagraphText, measure: LineMeasure) {
    self.elements = elements
    self.text = text
    self.measure = measure
    findTooLong()
  }

  /// Finds stretches without a place to break that are longer than a line.
  private mutating func findTooLong() {
    var start = 0
    var width = Length.zero
    for (index, element) in elements.enumerated() {
      if element.kind != .space { width = width + element.width }
      let ends = element.breaks || element.kind == .lineBreak
      guard ends || index == elements.count - 1 else {
        if element.kind == .space { width = width + element.width }
        continue
      }
      if width > limit { desperate.append(start..<index + 1) }
      (start, width) = (index + 1, .zero)
    }
  }

  /// Whether a line should not end at a space: after a word of one letter, after a drawing, which
  /// marks what follows it, and after "vs.".
  func dangles(atSpace index: Int) -> Bool {
    guard index > 0 else { return false }
    guard elements[index - 1].kind == .word else { return elements[index - 1].kind == .object }
    let (start, end) = (Int(elements[index - 1].start), Int(elements[index - 1].end))
    switch end - start {
    case 1:
      let byte = text.bytes[start] | 0x20
      return (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    case 3: return text.bytes[start..<end].elementsEqual([0x76, 0x73, 0x2E])
    default: return false
    }
  }
}
