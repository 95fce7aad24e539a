import Glibc

/// An object of a painted file.
struct PaintedObject {
  let number: Int
  /// Its syntax; of a stream, its dictionary's.
  let text: [UInt8]
  /// A stream's bytes as they are stored; nil of any other object.
  let data: [UInt8]?
}

/// Cuts a painted file into objects while it is being painted (ISO 32000-1, 7.3.8, 7.3.10 and 7.5).
///
/// It reads forward and goes by what Cairo writes: objects one after the other, a stream's length in
/// the object behind it, one table of references at the end. Anything else is a failure.
struct PaintedReader {
  private enum Found {
    case object(PaintedObject, end: Int)
    case trailer(DictionaryText)
    /// More bytes have to come first.
    case part
  }

  private var bytes: [UInt8] = []
  private var position = 0
  /// What stands at the file's end; nil until that has come.
  private(set) var trailer: DictionaryText?

  mutating func add(_ more: some Collection<UInt8>) {
    bytes.removeSubrange(..<position)
    position = 0
    bytes.append(contentsOf: more)
  }

  /// The next object; nil where it has not come yet, or the file is at its end.
  mutating func next() throws -> PaintedObject? {
    guard trailer == nil else { return nil }
    switch try bytes.withUnsafeBufferPointer({ try PaintedReader.find(in: $0, from: position) }) {
    case .object(let object, let end):
      position = end
      return object
    case .trailer(let found): trailer = found
    case .part: break
    }
    return nil
  }

  private static func find(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws -> Found {
    var tokens = Tokens(bytes, from: start)
    guard let first = tokens.next() else { return .part }
    if tokens.isKeyword("xref", first) { return trailer(in: bytes, from: first.range.upperBound) }
    guard let generation = tokens.next(), let keyword = tokens.next() else { return .part }
    guard let number = PDFNumber.integer(bytes[first.range]), generation.kind == .number,
      tokens.isKeyword("obj", keyword)
    else { throw FinishingFailure.unreadable("an object begins with its number") }
    let body = keyword.range.upperBound
    while let token = tokens.next() {
      guard token.kind == .keyword else { continue }
      let text = body..<token.range.lowerBound
      if tokens.isKeyword("endobj", token) {
        let object = PaintedObject(number: number, text: Array(bytes[text]), data: nil)
        return .object(object, end: token.range.upperBound)
      }
      if tokens.isKeyword("stream", token) {
        return try stream(number, Array(bytes[text]), in: bytes, from: token.range.upperBound)
      }
    }
    return .part
  }

  private static func stream(
    _ number: Int, _ text: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from keyword: Int
  ) throws -> Found {
    guard let length = DictionaryText.references(in: DictionaryText(text)["Length"] ?? []).first
    else { throw FinishingFailure.unreadable("a stream's length stands in an object of its own") }
    let start = keyword + 1
    var end = start
    while let candidate = find("\nendstream\nendobj\n", in: bytes, from: end) {
      end = candidate + 1
      // The same words may stand in the stream itself, and anything behind them.
      guard let found = try? find(in: bytes, from: candidate + 18),
        case .object(let next, let after) = found, next.number == length,
        PDFNumber.integer(trimmed(next.text)) == candidate - start
      else { continue }
      let data = Array(bytes[start..<candidate])
      return .object(PaintedObject(number: number, text: text, data: data), end: after)
    }
    return .part
  }

  private static func trimmed(_ text: [UInt8]) -> some Sequence<UInt8> {
    text.lazy.filter { !PDFLexer.isSpace($0) }
  }

  private static func trailer(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Found {
    guard let keyword = find("trailer", in: bytes, from: start),
      let end = find("startxref", in: bytes, from: keyword)
    else { return .part }
    return .trailer(DictionaryText(Array(bytes[keyword + 7..<end])))
  }

  private static func find(
    _ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let length = word.utf8CodeUnitCount
    var place = start
    while place + length <= bytes.count,
      let first = memchr(base + place, Int32(word.utf8Start.pointee), bytes.count - place)
    {
      place = UnsafeRawPointer(first) - UnsafeRawPointer(base)
      guard place + length <= bytes.count else { return nil }
      if memcmp(first, word.utf8Start, length) == 0 { return place }
      place += 1
    }
    return nil
  }
}

/// Tokens that are certain to be whole: something stands behind each.
private struct Tokens {
  private var lexer: PDFLexer

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    lexer = PDFLexer(bytes)
    lexer.skip(to: start)
  }

  mutating func next() -> PDFToken? {
    guard let token = lexer.next(), token.range.upperBound < lexer.bytes.count else { return nil }
    return token
  }

  func isKeyword(_ word: StaticString, _ token: PDFToken) -> Bool {
    token.kind == .keyword
      && word.withUTF8Buffer { lexer.bytes[token.range].elementsEqual($0) }
  }
}
