/// Why a text is no YAML.
public struct YAMLMistake: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Hashable, Sendable {
    case syntax
    /// A key that stands twice in a mapping; `problem` is the key.
    case repeatedKey
    /// Characters that no YAML holds.
    case characters
    /// Values inside values beyond any use.
    case tooDeep
    case other
  }

  public var kind: Kind
  public var problem: String
  public var mark: Node.Mark?
  /// Of a character that no YAML holds: where it stands among the text's characters, from 0.
  public var offset: Int?
  /// And its code.
  public var code = 0

  public init(kind: Kind, problem: String, mark: Node.Mark?) {
    self.kind = kind
    self.problem = problem
    self.mark = mark
  }

  public var description: String {
    let place = mark.map { " in line \($0.line), column \($0.column)" } ?? ""
    return kind == .repeatedKey ? "the key \(problem) stands twice" + place : problem + place
  }
}

/// Reads YAML texts. Every scalar stays a text: `NO` is Norway, `1.10` keeps its nought.
public enum YAMLText {
  /// Reads a text that anybody may have written.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - willParse: Called before a text goes to the general parser, which follows aliases. Texts in
  ///     the simple form have none.
  /// - Returns: The text's only document, nil where it is empty; or what is wrong.
  /// - Throws: What `willParse` throws, which ends the reading.
  public static func node<Refusal: Error>(
    of text: String, willParse: () throws(Refusal) -> Void
  ) throws(Refusal) -> Result<Node?, YAMLMistake> {
    if let node = SimpleYAML.node(of: text) { return .success(node) }
    try willParse()
    return parsed(text)
  }

  /// Reads one of the program's own texts.
  ///
  /// - Parameter text: The file.
  /// - Returns: The text's only document, nil where it is empty.
  /// - Throws: What is wrong first.
  public static func node(of text: String) throws(YAMLMistake) -> Node? {
    if let node = SimpleYAML.node(of: text) { return node }
    return try parsed(text).get()
  }

  /// By the general parser.
  static func parsed(_ text: String) -> Result<Node?, YAMLMistake> {
    do throws(YAMLMistake) { return .success(try GeneralYAML.node(of: text)) } catch {
      return .failure(error)
    }
  }
}
