import Diagnostics
import Yams

/// What `Fonts/Fonts.yaml` lists: the files that documents are set with. Paths are relative to it.
public struct FontList: Hashable, Sendable {
  public struct Font: Hashable, Sendable {
    public var family: String
    /// 100 to 900.
    public var weight: Int
    public var italic: Bool
    public var path: String
    /// Hexadecimal, lower case.
    public var sha256: String
  }

  public struct Patterns: Hashable, Sendable {
    /// BCP 47.
    public var language: String
    public var path: String
    public var sha256: String
  }

  public struct Profile: Hashable, Sendable {
    public var name: String
    /// Colour channels: 3 or 1.
    public var components: Int
    public var path: String
    public var sha256: String
  }

  /// In the order of the file, which numbers them.
  public var fonts: [Font] = []
  public var hyphenation: [Patterns] = []
  public var profiles: [Profile] = []

  /// The file's name in the directory of fonts.
  public static let fileName = "Fonts.yaml"

  /// Reads the list. What is wrong with an entry is an error with its place; the others are read.
  public static func read(_ source: String, file: String) -> Reported<FontList> {
    var reading = FontListReading(file: file)
    do {
      let root = try Yams.compose(yaml: source)
      return Reported(reading.list(root), reading.diagnostics)
    } catch {
      reading.complain(nil, "a list of fonts is YAML; \(error)")
      return Reported(FontList(), reading.diagnostics)
    }
  }
}

/// Takes the nodes of a list apart and collects what is wrong with them.
private struct FontListReading {
  var file: String
  var diagnostics: [Diagnostic] = []

  mutating func list(_ root: Node?) -> FontList {
    var list = FontList()
    list.fonts = entries("fonts", of: root) { reading, node in
      let weight = reading.number("weight", of: node)
      guard let family = reading.text("family", of: node), let weight,
        let italic = reading.flag("italic", of: node), let path = reading.text("path", of: node)
      else { return nil }
      return FontList.Font(
        family: family, weight: weight, italic: italic, path: path, sha256: reading.digest(of: node)
      )
    }
    list.hyphenation = entries("hyphenation", of: root) { reading, node in
      guard let language = reading.text("language", of: node),
        let path = reading.text("path", of: node)
      else { return nil }
      return FontList.Patterns(language: language, path: path, sha256: reading.digest(of: node))
    }
    list.profiles = entries("profiles", of: root) { reading, node in
      guard let name = reading.text("name", of: node),
        let components = reading.number("components", of: node),
        let path = reading.text("path", of: node)
      else { return nil }
      return FontList.Profile(
        name: name, components: components, path: path, sha256: reading.digest(of: node))
    }
    return list
  }

  private mutating func entries<Entry>(
    _ key: String, of root: Node?, _ read: (inout FontListReading, Node) -> Entry?
  ) -> [Entry] {
    guard let sequence = root?.mapping?[Node(key)]?.sequence else {
      complain(root, "a list of fonts has a list “\(key)”; found none")
      return []
    }
    return sequence.compactMap { read(&self, $0) }
  }

  private mutating func text(_ key: String, of node: Node) -> String? {
    if let text = node.mapping?[Node(key)]?.string, !text.isEmpty { return text }
    complain(node, "an entry of the list of fonts says its \(key); this one does not")
    return nil
  }

  private mutating func number(_ key: String, of node: Node) -> Int? {
    if let number = node.mapping?[Node(key)]?.int { return number }
    complain(node, "an entry of the list of fonts has a whole number as \(key); this one has none")
    return nil
  }

  private mutating func flag(_ key: String, of node: Node) -> Bool? {
    if let flag = node.mapping?[Node(key)]?.bool { return flag }
    complain(
      node, "an entry of the list of fonts has true or false as \(key); this one has neither")
    return nil
  }

  private func digest(of node: Node) -> String { node.mapping?[Node("sha256")]?.string ?? "" }

  mutating func complain(_ node: Node?, _ summary: String) {
    let span = SourceSpan(file: file, line: node?.mark?.line ?? 0, column: node?.mark?.column ?? 1)
    diagnostics.append(Diagnostic(.error, "fonts.list", at: span, summary))
  }
}
