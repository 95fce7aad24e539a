import Display

/// Rewrites a content stream in one pass: marks become those of the structure tree or artifacts, and
/// colours of equal red, green and blue become gray.
///
/// Strings, hexadecimal strings, inline images, nested dictionaries and arrays pass unread.
struct ContentScanner {
  /// What to do with colours that are not gray.
  let ink: Ink
  private(set) var output: [UInt8] = []
  private var lexer: PDFLexer
  private var copied = 0
  /// Where the operands since the last operator start and end; of an array or a dictionary, all of it.
  private var operands: [Range<Int>] = []
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, ink: Ink) {
    self.ink = ink
    lexer = PDFLexer(bytes)
    output.reserveCapacity(bytes.count + bytes.count / 8)
    operands.reserveCapacity(8)
  }

  /// - Parameter mark: what to write instead of a marked-content operator that opens the sequence
  ///   with this identifier; the operands are written with it.
  mutating func rewrite(_ mark: (_ identifier: Int, _ text: inout PDFText) throws -> Void) rethrows
  {
    while let token = lexer.next() {
      switch token.kind {
      case .keyword where depth == 0:
        try handle(token.range, mark)
        operands.removeAll(keepingCapacity: true)
      case .openArray, .openDictionary:
        if depth == 0 { operands.append(token.range) } else { extend(to: token.range) }
        depth += 1
      case .closeArray, .closeDictionary:
        depth = max(0, depth - 1)
        extend(to: token.range)
      default:
        if depth == 0 { operands.append(token.range) } else { extend(to: token.range) }
      }
    }
    copy(to: lexer.bytes.count)
  }

  private mutating func extend(to range: Range<Int>) {
    guard let last = operands.indices.last else { return }
    operands[last] = operands[last].lowerBound..<range.upperBound
  }

  private mutating func handle(
    _ range: Range<Int>, _ mark: (Int, inout PDFText) throws -> Void
  ) rethrows {
    let bytes = lexer.bytes
    let first = bytes[range.lowerBound]
    switch range.count {
    case 2 where first == 0x72 && bytes[range.lowerBound + 1] == 0x67: gray("g", at: range)
    case 2 where first == 0x52 && bytes[range.lowerBound + 1] == 0x47: gray("G", at: range)
    case 2 where first == 0x49 && bytes[range.lowerBound + 1] == 0x44:
      lexer.skip(to: InlineImage.end(in: bytes, from: range.upperBound))
    case 3 where first == 0x42 && bytes[range].elementsEqual("BDC".utf8):
      guard operands.count >= 2, let identifier = identifier(in: operands[operands.count - 1])
      else { return }
      var text = PDFText()
      try mark(identifier, &text)
      replace(operands[operands.count - 2].lowerBound..<range.upperBound, with: text.bytes)
    default: break
    }
  }

  /// The number after `/MCID` in a property list.
  private func identifier(in list: Range<Int>) -> Int? {
    var inner = PDFLexer(UnsafeBufferPointer(rebasing: lexer.bytes[list]))
    var isNext = false
    while let token = inner.next() {
      if isNext { return PDFNumber.integer(inner.bytes[token.range]) }
      isNext = token.kind == .name && inner.bytes[token.range].elementsEqual("/MCID".utf8)
    }
    return nil
  }

  private mutating func gray(_ operation: StaticString, at range: Range<Int>) {
    guard operands.count >= 3 else { return }
    let bytes = lexer.bytes
    let parts = operands.suffix(3)
    let start = parts[parts.startIndex].lowerBound
    let (red, green, blue) = (
      bytes[parts[parts.startIndex]], bytes[parts[parts.startIndex + 1]],
      bytes[parts[parts.startIndex + 2]]
    )
    var text = PDFText()
    if red.elementsEqual(green), red.elementsEqual(blue) {
      text.raw(red)
    } else {
      guard ink == .mono else { return }
      // The weights of Rec. 709, in ten-thousandths: what the eye makes of the three colours.
      let luminance =
        2126 * PDFNumber.thousandths(red) + 7152 * PDFNumber.thousandths(green)
        + 722 * PDFNumber.thousandths(blue)
      text.length(.init(scaled: Int64(luminance) * 65_536 / 10_000_000))
    }
    text.space()
    text.raw(operation)
    replace(start..<range.upperBound, with: text.bytes)
  }

  private mutating func copy(to end: Int) {
    guard copied < end else { return }
    output.append(contentsOf: lexer.bytes[copied..<end])
    copied = end
  }

  private mutating func replace(_ range: Range<Int>, with text: [UInt8]) {
    copy(to: range.lowerBound)
    output.append(contentsOf: text)
    copied = range.upperBound
  }
}
