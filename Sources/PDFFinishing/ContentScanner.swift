import Display

/// Rewrites a content stream in one pass: marks become those of the structure tree or artifacts and no
/// longer nest, and colours of equal red, green and blue become gray.
///
/// Strings, hexadecimal strings, inline images, nested dictionaries and arrays pass unread.
struct ContentScanner {
  /// What to do with colours that are not gray.
  let ink: Ink
  var output: [UInt8] = []
  /// What of the marks is open.
  var marked = MarkedContent()
  private(set) var lexer: PDFLexer
  private var copied = 0
  /// Where the operands since the last operator start and end; of an array or a dictionary, all of it.
  private(set) var operands: [Range<Int>] = []
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, ink: Ink) {
    self.ink = ink
    lexer = PDFLexer(bytes)
    output.reserveCapacity(bytes.count + bytes.count / 8)
    operands.reserveCapacity(8)
  }

  mutating func rewrite(_ pieces: inout some MarkPieces) throws {
    while let token = lexer.next() {
      switch token.kind {
      case .keyword where depth == 0:
        try handle(token.range, &pieces)
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

  private mutating func handle(_ range: Range<Int>, _ pieces: inout some MarkPieces) throws {
    guard range.count <= 3 else { return }
    var name: UInt32 = 0
    for byte in lexer.bytes[range] { name = name << 8 | UInt32(byte) }
    switch name {
    case Operator.rg: gray("g", at: range)
    case Operator.RG: gray("G", at: range)
    case Operator.ID: lexer.skip(to: InlineImage.end(in: lexer.bytes, from: range.upperBound))
    case Operator.BDC, Operator.BMC: try open(range, &pieces)
    case Operator.EMC: try close(range, &pieces)
    case Operator.BT: beginText(range)
    case Operator.ET: endText(range)
    case Operator.Tj, Operator.TJ, Operator.quote, Operator.doubleQuote, Operator.m, Operator.re,
      Operator.Do, Operator.sh, Operator.BI:
      try paint(from: operands.first?.lowerBound ?? range.lowerBound, &pieces)
    default: break
    }
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

  mutating func copy(to end: Int) {
    guard copied < end else { return }
    output.append(contentsOf: lexer.bytes[copied..<end])
    copied = end
  }

  mutating func replace(_ range: Range<Int>, with text: [UInt8]) {
    copy(to: range.lowerBound)
    output.append(contentsOf: text)
    copied = range.upperBound
  }
}
