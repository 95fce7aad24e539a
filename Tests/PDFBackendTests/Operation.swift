import CDeflate
import Display
import Foundation

@testable import PDFBackend

/// An operator of a content stream with what it works on, read by the rules of ISO 32000-1, 7.2 and 7.3.
struct Operation: Equatable, CustomStringConvertible {
  enum Operand: Equatable {
    case number(Double)
    case name(String)
    case string([UInt8])
    case array([Operand])
    case dictionary([Operand])
  }

  var name: String
  var operands: [Operand]

  var numbers: [Double] {
    operands.compactMap { if case .number(let value) = $0 { value } else { nil } }
  }

  /// As one writes it, numbers without needless digits, strings in hexadecimal.
  var description: String {
    (operands.map(Operation.text) + [name]).joined(separator: " ")
  }

  private static func text(_ operand: Operand) -> String {
    switch operand {
    case .number(let value): value == value.rounded() ? "\(Int(value))" : "\(value)"
    case .name(let name): "/" + name
    case .string(let bytes):
      "<" + bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() + ">"
    case .array(let items): "[" + items.map(text).joined(separator: " ") + "]"
    case .dictionary(let items): "<<" + items.map(text).joined(separator: " ") + ">>"
    }
  }

  static func all(in content: [UInt8]) -> [Operation] {
    var reader = OperandReader(rest: content[...])
    var operations: [Operation] = []
    var operands: [Operand] = []
    while let token = reader.next() {
      switch token {
      case .operand(let operand): operands.append(operand)
      case .word(let word):
        operations.append(Operation(name: word, operands: operands))
        operands = []
      }
    }
    return operations
  }

  /// Of a page as it is painted on its own.
  static func all(
    of page: Page, _ structure: StructureTree? = nil, ink: Ink = .color
  ) throws -> [Operation] {
    let painter = PagePainter(catalog: Samples.catalog)
    let tree = structure ?? document([]).structure
    return all(in: try painter.paint(page, tree, ink).stream.inflated)
  }

  /// Of the pages of a file.
  static func pages(of pdf: [UInt8]) throws -> [[Operation]] {
    let data = try Tool.qpdf.data(
      on: pdf, ["--qdf", "--object-streams=disable", "--normalize-content=n", "FILE", "-"])
    var pages: [[Operation]] = []
    var place = data.startIndex
    func find(_ text: String) -> Range<Data.Index>? {
      data.range(of: Data(text.utf8), in: place..<data.endIndex)
    }
    while let comment = find("%% Contents for page") {
      place = comment.upperBound
      guard let start = find("\nstream\n"), let end = find("endstream") else { break }
      pages.append(all(in: [UInt8](data[start.upperBound..<end.lowerBound])))
      place = end.upperBound
    }
    return pages
  }
}

private struct OperandReader {
  enum Token {
    case operand(Operation.Operand)
    case word(String)
  }

  var rest: ArraySlice<UInt8>

  mutating func next() -> Token? {
    rest = rest.drop { OperandReader.isSpace($0) }
    guard let first = rest.first else { return nil }
    switch first {
    case UInt8(ascii: "/"):
      rest = rest.dropFirst()
      return .operand(.name(regular()))
    case UInt8(ascii: "("): return .operand(.string(literal()))
    case UInt8(ascii: "<") where rest.dropFirst().first == first:
      rest = rest.dropFirst(2)
      let items = items()
      rest = rest.dropFirst()
      return .operand(.dictionary(items))
    case UInt8(ascii: "<"): return .operand(.string(hexadecimal()))
    case UInt8(ascii: "["):
      rest = rest.dropFirst()
      return .operand(.array(items()))
    default:
      let word = regular()
      if word.isEmpty { rest = rest.dropFirst() }
      return Double(word).map { .operand(.number($0)) } ?? .word(word)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0, 9, 10, 12, 13, 32].contains(byte) }

  private mutating func regular() -> String {
    let word = rest.prefix { !OperandReader.isSpace($0) && !"()<>[]{}/%".utf8.contains($0) }
    rest = rest.dropFirst(word.count)
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func items() -> [Operation.Operand] {
    var items: [Operation.Operand] = []
    // The bracket comes as an empty word.
    while case .operand(let item)? = next() { items.append(item) }
    return items
  }

  private mutating func hexadecimal() -> [UInt8] {
    let digits = rest.dropFirst().prefix { $0 != UInt8(ascii: ">") }
    rest = rest.dropFirst(digits.count + 2)
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: values.count, by: 2).map {
      UInt8(values[$0] << 4 | ($0 + 1 < values.count ? values[$0 + 1] : 0))
    }
  }

  /// Brackets in pairs need no backslash; an end of line of any kind is read as 0x0A.
  private mutating func literal() -> [UInt8] {
    var bytes: [UInt8] = []
    var depth = 0
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "("):
        if depth > 0 { bytes.append(byte) }
        depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        guard depth > 0 else { return bytes }
        bytes.append(byte)
      case UInt8(ascii: "\\"):
        let escaped = rest.popFirst() ?? 0
        bytes.append(
          escaped == UInt8(ascii: "r") ? 13 : escaped == UInt8(ascii: "n") ? 10 : escaped)
      case 13:
        if rest.first == 10 { rest = rest.dropFirst() }
        bytes.append(10)
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}

extension Compressed {
  /// The bytes as they were; empty where they do not come out.
  var inflated: [UInt8] {
    guard isDeflated else { return bytes }
    let decompressor = libdeflate_alloc_decompressor()
    defer { libdeflate_free_decompressor(decompressor) }
    var result = [UInt8](repeating: 0, count: length)
    let status = libdeflate_zlib_decompress(
      decompressor, bytes, bytes.count, &result, length, nil)
    return status == LIBDEFLATE_SUCCESS ? result : []
  }
}
