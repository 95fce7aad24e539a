import Typesetting

/// What a reader without our fonts is to use instead.
enum FontStack {
  /// `Inter, 'Helvetica Neue', Arial, sans-serif`
  static func of(_ family: String) -> String {
    let serif = family.contains("Serif")
    let others =
      serif
      ? ["Georgia", "'Times New Roman'", "serif"] : ["'Helvetica Neue'", "Arial", "sans-serif"]
    // A cut for large sizes is near the family for all sizes.
    let near = family.hasSuffix(" Display") ? [quoted(String(family.dropLast(8)))] : []
    return ([quoted(family)] + near + others).joined(separator: ", ")
  }

  private static func quoted(_ family: String) -> String {
    let isWord = family.utf8.allSatisfy { byte in
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }
    return isWord && !family.isEmpty
      ? family : "'" + family.filter { $0 != "'" && $0 != "\\" } + "'"
  }
}
