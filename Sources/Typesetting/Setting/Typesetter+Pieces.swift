import Geometry

/// Part of a line: an element, or as much of it as stands there.
struct LinePiece {
  var element: Element
  /// Whether its word ends with the breaker's hyphen.
  var hyphenated = false
  var advance: Length
  /// Added after each of its letters to fill the line, but not after the line's last.
  var spread = Length.zero
  var endsLine = false
  /// Its left edge.
  var x = Length.zero
  /// False for white space at the line's end, which is set but not counted.
  var isVisible = true

  var isBackwards: Bool { element.level % 2 == 1 }
}

/// What stands in a line, in reading order.
struct LineContent {
  var pieces: [LinePiece]
  /// Whether the paragraph, or a part of it, ends here: such a line is not stretched.
  var isEnd: Bool
  /// The paragraph's own level of direction.
  var level: UInt8
}

extension Typesetter {
  /// What stands between two cuts; nil is the paragraph's start and end.
  func pieces(
    of elements: [Element], _ text: ParagraphText, from start: Cut?, to end: Cut?
  ) -> [LinePiece] {
    var pieces: [LinePiece] = []
    let first = start.map { $0.offset == nil ? $0.element + 1 : $0.element } ?? 0
    let last = end?.element ?? elements.count - 1
    guard first <= last else { return [] }
    pieces.reserveCapacity(last - first + 1)
    for index in first...last {
      let element = elements[index]
      let from = index == start?.element ? start?.offset ?? 0 : 0
      let to = index == end?.element ? end?.offset : nil
      let hyphenated = index == end?.element && end?.mark == .hyphen
      if from == 0, to == nil {
        pieces.append(LinePiece(element: element, advance: element.width))
      } else {
        let range = from..<(to ?? Int(element.end - element.start))
        pieces.append(part(range, of: element, text, hyphenated: hyphenated))
      }
    }
    return pieces
  }

  /// Some of a word, shaped on its own.
  private func part(
    _ range: Range<Int>, of element: Element, _ text: ParagraphText, hyphenated: Bool
  ) -> LinePiece {
    let style = styles[text.spans[Int(element.span)].style]
    var part = element
    part.start = element.start + Int32(range.lowerBound)
    part.end = element.start + Int32(range.upperBound)
    var bytes = Array(text.bytes[Int(part.start)..<Int(part.end)])
    if hyphenated { bytes.append(0x2D) }
    part.word = shaper.word(bytes, chain: style.chain, rightToLeft: element.level % 2 == 1)
    part.width = Length(
      scaled: shaper.width(part.word, size: style.size, tracking: style.tracking))
    return LinePiece(element: part, hyphenated: hyphenated, advance: part.width)
  }
}
