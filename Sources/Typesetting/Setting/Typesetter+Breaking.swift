import Diagnostics
import Geometry

extension Typesetter {
  /// Where a paragraph's lines end. Tries without hyphens, then with them, then with emergency
  /// stretch, and fills greedily where nothing else is left.
  func cuts(
    of elements: [Element], _ text: ParagraphText, _ measure: LineMeasure, hyphenates: Bool
  ) -> [Cut] {
    var galley = Galley(elements: elements, text: text, measure: measure)
    markTooLong(&galley)
    var measure = measure
    measure.tolerance = hyphenates ? 200 : measure.justified ? 800 : 10_000
    build(&galley, hyphenates: false)
    if let found = totalFit.breaks(galley.list, measure) { return found.map { galley.cuts[$0] } }
    if hyphenates { build(&galley, hyphenates: true) }
    measure.tolerance = measure.justified ? 800 : 10_000
    if let found = totalFit.breaks(galley.list, measure) { return found.map { galley.cuts[$0] } }
    measure.tolerance = 10_000
    measure.emergencyStretch = measure.others / 8
    if let found = totalFit.breaks(galley.list, measure) { return found.map { galley.cuts[$0] } }
    return Greedy.breaks(galley.list, measure).map { galley.cuts[$0] }
  }

  /// Finds stretches without a place to break that are longer than a line.
  private func markTooLong(_ galley: inout Galley) {
    let limit = min(galley.measure.first, galley.measure.others)
    var start = 0
    var width = Length.zero
    for (index, element) in galley.elements.enumerated() {
      if element.kind != .space { width = width + element.width }
      let ends = element.breaks || element.kind == .lineBreak
      guard ends || index == galley.elements.count - 1 else {
        if element.kind == .space { width = width + element.width }
        continue
      }
      if width > limit { galley.desperate.append(start..<index + 1) }
      (start, width) = (index + 1, .zero)
    }
  }

  private func build(_ galley: inout Galley, hyphenates: Bool) {
    galley.list.removeAll()
    galley.cuts.removeAll(keepingCapacity: true)
    var desperate = 0
    for index in galley.elements.indices {
      while desperate < galley.desperate.count, galley.desperate[desperate].upperBound <= index {
        desperate += 1
      }
      let isDesperate =
        desperate < galley.desperate.count && galley.desperate[desperate].contains(index)
      let element = galley.elements[index]
      switch element.kind {
      case .space, .noBreakSpace:
        let breaks = element.breaks || isDesperate
        galley.list.glue(
          element.width, stretch: element.width / 2, shrink: element.width / 3, breakable: breaks)
        if breaks { galley.cuts.append(Cut(element: index)) }
      case .lineBreak:
        galley.list.forced()
        galley.cuts.append(Cut(element: index))
      case .object, .word:
        if element.kind == .word, isDesperate || hyphenates {
          addWord(index, &galley, desperate: isDesperate)
        } else {
          galley.list.box(element.width)
        }
        addBreak(after: index, &galley, desperate: isDesperate)
      }
    }
    if galley.elements.last?.kind != .lineBreak {
      galley.list.forced()
      galley.cuts.append(Cut(element: galley.elements.count - 1))
    }
  }

  /// A break after a word that no space follows: at its own hyphen, a dash, between ideographs.
  private func addBreak(after index: Int, _ galley: inout Galley, desperate: Bool) {
    let element = galley.elements[index]
    guard index + 1 < galley.elements.count else { return }
    if element.breaks {
      let last = galley.text.bytes[Int(element.end) - 1]
      let isHyphen = last == 0x2D
      let cost = last < 0x80 || last == 0x93 ? LineMeasure.explicitHyphenPenalty : 0
      galley.list.penalty(cost, flagged: isHyphen)
      galley.cuts.append(Cut(element: index))
    } else if desperate, galley.elements[index + 1].kind != .space,
      galley.elements[index + 1].kind != .lineBreak
    {
      galley.list.penalty(Galley.desperatePenalty)
      galley.cuts.append(Cut(element: index))
    }
  }

  /// A word that may be divided: at its hyphen points, or, where it is longer than a line and
  /// nothing else helps, between its clusters.
  private func addWord(_ index: Int, _ galley: inout Galley, desperate: Bool) {
    let element = galley.elements[index]
    let style = styles[galley.text.spans[Int(element.span)].style]
    let limit = min(galley.measure.first, galley.measure.others)
    if desperate, element.width > limit {
      addClusters(index, &galley, style)
      return
    }
    var done = Length.zero
    for point in hyphenPoints(of: index, galley.elements, galley.text) {
      let tail = shaper.width(point.tail, size: style.size, tracking: style.tracking)
      let head = shaper.width(point.head, size: style.size, tracking: style.tracking)
      let place = element.width - Length(scaled: tail)
      galley.list.box(place - done)
      galley.list.penalty(
        LineMeasure.hyphenPenalty, end: Length(scaled: head) - place, flagged: true)
      galley.cuts.append(Cut(element: index, offset: Int(point.offset), mark: .hyphen))
      done = place
    }
    galley.list.box(element.width - done)
  }

  private func addClusters(_ index: Int, _ galley: inout Galley, _ style: SetStyle) {
    let element = galley.elements[index]
    let word = String(
      decoding: galley.text.bytes[Int(element.start)..<Int(element.end)], as: UTF8.self)
    shaper.report(.wordTooLong(word))
    var done = Length.zero
    for (offset, units) in shaper.clusterPlaces(element.word) {
      let tracking = Length(scaled: style.tracking)
      let place = Length(scaled: scale(units.advance, style.size, units.unitsPerEm))
      let end = min(element.width, place + tracking * units.clusters)
      galley.list.box(end - done)
      galley.list.penalty(Galley.desperatePenalty)
      galley.cuts.append(Cut(element: index, offset: offset))
      done = end
    }
    galley.list.box(element.width - done)
  }
}

/// A paragraph on its way to lines: what may be divided, and where each break of the list lies.
struct Galley {
  static let desperatePenalty = 3_000

  var elements: [Element]
  var text: ParagraphText
  var measure: LineMeasure
  var list = HorizontalList()
  /// Beside `list.breaks`.
  var cuts: [Cut] = []
  /// Elements that have to be broken where breaks are otherwise forbidden.
  var desperate: [Range<Int>] = []

  init(elements: [Element], text: ParagraphText, measure: LineMeasure) {
    self.elements = elements
    self.text = text
    self.measure = measure
  }
}

extension Diagnostic {
  static func wordTooLong(_ word: String) -> Diagnostic {
    Diagnostic(
      .warning, "text.word-too-long", "a word must fit its line, and was divided: '\(word)'",
      hint: "widen the column, make the type smaller, or put soft hyphens (U+00AD) into the word")
  }
}
