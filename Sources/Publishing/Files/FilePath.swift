/// A path taken apart as text; the file system is not asked.
public struct FilePath: Hashable, Sendable {
  public var text: String

  public init(_ text: String) { self.text = text }

  /// All before the last component: "." where there is none, "/" at the root.
  public var directory: String {
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    let above = trimmed[..<slash]
    return above.allSatisfy { $0 == "/" } ? "/" : String(above)
  }

  /// The last component.
  public var name: String {
    guard let slash = trimmed.lastIndex(of: "/") else { return String(trimmed) }
    return String(trimmed[trimmed.index(after: slash)...])
  }

  /// The path without the last component's extension; a name that only begins with a dot has none.
  public var stem: String {
    guard !fileExtension.isEmpty else { return text }
    return String(text.dropLast(fileExtension.count + 1))
  }

  /// After the last dot of the last component; empty where there is none.
  public var fileExtension: String {
    let name = name
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return String(name[name.index(after: dot)...])
  }

  /// Whether the path says that it is a directory.
  public var endsInSlash: Bool { text.hasSuffix("/") }

  /// A path below this one. An absolute one stands alone.
  public func appending(_ part: String) -> String {
    if part.hasPrefix("/") || text.isEmpty { return part }
    return text.hasSuffix("/") ? text + part : text + "/" + part
  }

  private var trimmed: Substring {
    var rest = text[...]
    while rest.count > 1, rest.hasSuffix("/") { rest.removeLast() }
    return rest
  }
}
