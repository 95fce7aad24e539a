/// Where layouts and what they include are read from.
public struct LayoutShelf: Sendable {
  public enum Found: Sendable {
    case text(String)
    case missing
    /// With the reason.
    case unreadable(String)
  }

  /// The directory of the shipped layouts: where a name is looked for that is not beside its file.
  public var library: String
  /// The text of a file.
  public var read: @Sendable (String) -> Found

  public init(library: String, read: @escaping @Sendable (String) -> Found) {
    self.library = library
    self.read = read
  }

  /// Where a name that stands in a file may lead: beside the file, then in the library. Nil where it
  /// would lead out of both.
  func candidates(_ name: String, from file: String) -> [String]? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let leavesFolder = parts.contains { $0.isEmpty || $0.hasPrefix(".") }
    guard !leavesFolder, !name.contains("\\"), !name.contains("\0") else { return nil }
    let named = name.hasSuffix(".yaml") ? name : name + ".yaml"
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    let shelved = library.hasSuffix("/") ? library + named : library + "/" + named
    return [folder + named, shelved]
  }
}
