/// The names that the files of a corpus have, and what may be one.
enum CorpusNames {
  static let schema = "rolereport.corpus/1"
  static let index = "corpus.yaml"
  static let ads = "ads.yaml"

  static func role(_ id: String) -> String { "roles/\(id).yaml" }
  static func article(_ id: String) -> String { "articles/\(id).yaml" }

  /// Whether `text` is `[a-z0-9]+(-[a-z0-9]+)*`: what may be a file's name anywhere, and never
  /// leads out of the directory.
  static func isID(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    var last = UInt8(ascii: "-")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where last != UInt8(ascii: "-"): break
      default: return false
      }
      last = byte
    }
    return last != UInt8(ascii: "-")
  }

  /// Whether `text` is an id of a role: as above, and begins with a letter.
  static func isRoleID(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return (97...122).contains(first) && isID(text)
  }

  /// Whether `text` is a date as an edition has it: `2024`, `2024-10` or `2024-10-30`.
  static func isEdition(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return false }
    guard parts.map(\.utf8.count) == Array([4, 2, 2].prefix(parts.count)) else { return false }
    let digits = parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard digits else { return false }
    let month = parts.count > 1 ? Int(parts[1]) ?? 0 : 1
    let day = parts.count > 2 ? Int(parts[2]) ?? 0 : 1
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
