/// Where in a subject a value stands: `left.name`, `row.theme`.
public struct FieldPath: Hashable, Sendable, CustomStringConvertible {
  public var names: [String]

  public init(_ names: [String]) { self.names = names }

  /// Nil where the text is no path: names of letters, digits and spaces between, joined by full stops.
  public init?(_ text: Substring) {
    let names = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { Substring($0).trimmingSpaces }
    guard !names.isEmpty, names.allSatisfy(Self.isName) else { return nil }
    self.names = names.map(String.init)
  }

  private static func isName(_ text: Substring) -> Bool {
    var isPlain = true
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A: continue
      case 0x30...0x39, 0x20, 0x2D: if place == 0 { return false }
      case 0x80...0xFF: isPlain = false
      default: return false
      }
    }
    guard !isPlain else { return !text.isEmpty }
    return text.first?.isLetter == true
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
  }

  public var description: String { names.joined(separator: ".") }
}

extension Substring {
  var trimmingSpaces: Substring {
    let space = UInt8(ascii: " ")
    guard utf8.first == space || utf8.last == space else { return self }
    let start = utf8.drop { $0 == space }
    guard let end = start.lastIndex(where: { $0 != space }) else { return prefix(0) }
    return Substring(start[...end])
  }

  /// What stands between spaces.
  var words: [Substring] { utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) } }
}
