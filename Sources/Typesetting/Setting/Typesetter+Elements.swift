import Display
import Geometry

extension Typesetter {
  /// The inlines as one text, with their styles resolved. An object has that of the text before it, or
  /// else after it.
  func text(of inlines: [Inline]) -> ParagraphText {
    var text = ParagraphText()
    var last = inlines.lazy.compactMap(\.style).first.map(setStyle) ?? anyStyle()
    for inline in inlines {
      switch inline {
      case .text(let string, let style, let structure, let link):
        last = setStyle(style)
        text.append(string, style: last, structure: structure, link: link)
      case .object(let object): text.append(object, style: last)
      case .lineBreak: text.appendLineBreak(style: last)
      }
    }
    return text
  }

  /// Nothing of an object depends on its style where there is no text beside it.
  private func anyStyle() -> Int { styles.isEmpty ? setStyle(.none) : 0 }

  /// Words, spaces and objects of a paragraph, shaped and measured.
  func elements(
    of text: ParagraphText, breaks: [Int], levels: [UInt8]
  ) -> [Element] {
    var elements: [Element] = []
    elements.reserveCapacity(text.bytes.count / 3 + 4)
    var nextBreak = 0
    var at = 0
    text.bytes.withUnsafeBufferPointer { bytes in
      for (index, span) in text.spans.enumerated() {
        while at < span.end {
          while nextBreak < breaks.count, breaks[nextBreak] < at { nextBreak += 1 }
          if nextBreak < breaks.count, breaks[nextBreak] == at, !elements.isEmpty {
            elements[elements.count - 1].breaks = true
          }
          let limit = nextStop(after: at, span.end, breaks, nextBreak)
          var element = scan(bytes, at, limit, span)
          element.span = Int32(index)
          if !levels.isEmpty { divide(&element, levels) }
          measure(&element, bytes, span)
          elements.append(element)
          at = Int(element.end)
        }
      }
    }
    return elements
  }

  private func nextStop(after at: Int, _ end: Int, _ breaks: [Int], _ nextBreak: Int) -> Int {
    var index = nextBreak
    while index < breaks.count, breaks[index] <= at { index += 1 }
    return index < breaks.count ? min(end, breaks[index]) : end
  }

  /// The element that begins at a byte.
  private func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ limit: Int, _ span: ParagraphText.Span
  ) -> Element {
    var element = Element(kind: .word, span: 0, start: Int32(at), end: Int32(limit))
    switch span.content {
    case .object: element.kind = .object
    case .lineBreak: element.kind = .lineBreak
    case .text:
      var end = at
      if bytes[at] == 0x20 {
        element.kind = .space
        while end < limit, bytes[end] == 0x20 { end += 1 }
      } else if bytes[at] == 0xC2, at + 1 < limit, bytes[at + 1] == 0xA0 {
        element.kind = .noBreakSpace
        end = at + 2
      } else {
        while end < limit, bytes[end] != 0x20 {
          if bytes[end] == 0xC2, end + 1 < limit, bytes[end + 1] == 0xA0 { break }
          end += 1
        }
      }
      element.end = Int32(end)
    }
    return element
  }

  /// Cuts an element where the direction changes.
  private func divide(_ element: inout Element, _ levels: [UInt8]) {
    let start = Int(element.start)
    element.level = levels[start]
    var end = start + 1
    while end < Int(element.end), levels[end] == levels[start] { end += 1 }
    element.end = Int32(end)
  }

  private func measure(
    _ element: inout Element, _ bytes: UnsafeBufferPointer<UInt8>, _ span: ParagraphText.Span
  ) {
    let style = styles[span.style]
    switch element.kind {
    case .space: element.width = style.space * Int(element.end - element.start)
    case .noBreakSpace: element.width = style.space
    case .lineBreak: break
    case .object: if case .object(let object) = span.content { element.width = object.width }
    case .word:
      let text = UnsafeBufferPointer(rebasing: bytes[Int(element.start)..<Int(element.end)])
      element.word = shaper.word(
        text, chain: style.chain, rightToLeft: element.level % 2 == 1)
      element.width = Length(
        scaled: shaper.width(element.word, size: style.size, tracking: style.tracking))
    }
  }
}
