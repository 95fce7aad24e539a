/// An operator of a content stream and what stands before it.
struct Operation {
  var name: String
  var operands: [PDFValue]
}

/// Cuts a content stream into operations (ISO 32000-1, 7.8.2). An inline picture is one operation,
/// `BI`, with its dictionary.
struct ContentReader {
  /// No operator has more; what piles up beyond is damage.
  private static let mostOperands = 64

  private var reader: SyntaxReader

  init(_ bytes: [UInt8]) { reader = SyntaxReader(bytes) }

  mutating func next() -> Operation? {
    var operands: [PDFValue] = []
    while let value = reader.next() {
      guard case .keyword(let name) = value else {
        if operands.count < ContentReader.mostOperands { operands.append(value) }
        continue
      }
      guard name == "BI" else { return Operation(name: name, operands: operands) }
      return Operation(name: name, operands: [.dictionary(picture())])
    }
    return operands.isEmpty ? nil : Operation(name: "", operands: operands)
  }

  /// Reads the entries up to `ID` and passes over the data up to `EI`.
  private mutating func picture() -> [String: PDFValue] {
    var entries: [String: PDFValue] = [:]
    var key: String?
    while let value = reader.next() {
      if value == .keyword("ID") { break }
      if let known = key {
        entries[known] = value
        key = nil
      } else {
        key = value.name
      }
    }
    reader.position = end(of: entries)
    return entries
  }

  private func end(of entries: [String: PDFValue]) -> Int {
    let bytes = reader.bytes
    var position = reader.position + 1
    if let size = ContentReader.size(of: entries) {
      let (sum, overflow) = position.addingReportingOverflow(size)
      if !overflow, sum <= bytes.count { position = sum }
    }
    while position + 1 < bytes.count {
      let isEnd =
        bytes[position] == 0x45 && bytes[position + 1] == 0x49
        && SyntaxReader.isSpace(bytes[position - 1])
        && (position + 2 >= bytes.count || !SyntaxReader.isRegular(bytes[position + 2]))
        && bytes[min(position + 2, bytes.count)..<min(position + 12, bytes.count)]
          .allSatisfy { SyntaxReader.isSpace($0) || 0x21...0x7E ~= $0 }
      if isEnd { return position + 2 }
      position += 1
    }
    return bytes.count
  }

  /// How many bytes of data there are at least; nil where they are compressed.
  private static func size(of entries: [String: PDFValue]) -> Int? {
    guard entries["F"] == nil, entries["Filter"] == nil,
      let width = (entries["W"] ?? entries["Width"])?.integer,
      let height = (entries["H"] ?? entries["Height"])?.integer,
      1...100_000 ~= width, 1...100_000 ~= height
    else { return nil }
    let isMask = (entries["IM"] ?? entries["ImageMask"]) == .boolean(true)
    let depth = isMask ? 1 : (entries["BPC"] ?? entries["BitsPerComponent"])?.integer ?? 8
    guard 1...16 ~= depth else { return nil }
    let components =
      switch (entries["CS"] ?? entries["ColorSpace"])?.name {
      case "RGB", "DeviceRGB": 3
      case "CMYK", "DeviceCMYK": 4
      default: 1
      }
    return (width * depth * components + 7) / 8 * height
  }
}
