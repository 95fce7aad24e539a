/// Looks for a YAML alias before a parser follows it: nine lines of aliases of aliases unfold to a
/// thousand million nodes.
///
/// A mark counts as an alias only where an anchor of that name stands before it, so that a text with
/// a stray `*` passes.
enum AliasSearch {
  struct Found: Hashable {
    var name: String
    var line: Int
    var column: Int
  }

  static func firstAlias(in text: String) -> Found? {
    guard text.utf8.contains(UInt8(ascii: "*")) else { return nil }
    var anchors: Set<String> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where line.utf8.contains(UInt8(ascii: "&")) || line.utf8.contains(UInt8(ascii: "*")) {
      let scalars = Array(line.unicodeScalars)
      for column in scalars.indices where scalars[column] == "&" || scalars[column] == "*" {
        guard column == 0 || opensToken(after: scalars[column - 1]) else { continue }
        let name = String(
          String.UnicodeScalarView(scalars[(column + 1)...].prefix(while: isNameScalar)))
        guard !name.isEmpty else { continue }
        if scalars[column] == "&" {
          anchors.insert(name)
        } else if anchors.contains(name) {
          return Found(name: name, line: index + 1, column: column + 1)
        }
      }
    }
    return nil
  }

  private static func opensToken(after scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\r", "[", "{", ",", ":", "-", "?", "\u{FEFF}", "\u{85}", "\u{2028}",
      "\u{2029}":
      true
    default: false
    }
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }
}
