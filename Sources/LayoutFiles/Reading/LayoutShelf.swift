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
  /// A path with its symbolic links followed; nil where nothing is there.
  public var resolve: @Sendable (String) -> String?

  public init(
    library: String, resolve: @escaping @Sendable (String) -> String? = { $0 },
    read: @escaping @Sendable (String) -> Found
  ) {
    self.library = library
    self.resolve = resolve
    self.read = read
  }

  /// Whether a file is where its name says, not led out of its folder and the library by a link.
  func stays(_ candidate: String, of file: String) -> Bool {
    guard let real = resolve(candidate) else { return true }
    return [Self.folder(of: file), library].contains { folder in
      guard let root = resolve(folder.isEmpty ? "." : folder) else { return false }
      return root == "." || real.hasPrefix(root.hasSuffix("/") ? root : root + "/")
    }
  }

  static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }

  /// Where a name that stands in a file may lead: beside the file, then in the library. Nil where it
  /// would lead out of both.
  func candidates(_ name: String, from file: String) -> [String]? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let leavesFolder = parts.contains { $0.isEmpty || $0.hasPrefix(".") }
    guard !leavesFolder, !name.contains("\\"), !name.contains("\0") else { return nil }
    let named = name.hasSuffix(".yaml") ? name : name + ".yaml"
    let beside = Self.folder(of: file) + named
    let shelved = library.hasSuffix("/") ? library + named : library + "/" + named
    return beside == shelved ? [beside] : [beside, shelved]
  }
}
