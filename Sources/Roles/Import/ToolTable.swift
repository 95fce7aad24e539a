/// Products by their own spelling: which tools a text names.
public struct ToolTable: Hashable, Sendable {
  /// One product.
  public struct Entry: Hashable, Sendable {
    /// As the product spells itself.
    public var name: String
    public var group: String
    /// Other spellings, in any case.
    public var aliases: [String]
    /// Spellings that are English words or single letters and count only exactly so.
    public var words: [String]

    public init(name: String, group: String, aliases: [String] = [], words: [String] = []) {
      self.name = name
      self.group = group
      self.aliases = aliases
      self.words = words
    }
  }

  public let entries: [Entry]
  /// Lower case: what stands in lists of tools without being one.
  public let generic: Set<String>
  /// Spellings by their first piece, the longest first.
  private let spellings: [String: [Spelling]]
  private let groups: [String: String]

  struct Spelling: Hashable, Sendable {
    var pieces: [String]
    var isExact: Bool
    var name: String
  }

  public init(entries: [Entry] = [], generic: Set<String> = []) {
    self.entries = entries
    self.generic = generic
    var spellings: [String: [Spelling]] = [:]
    for entry in entries {
      let forms =
        ([entry.name] + entry.aliases).map { ($0, entry.words.contains($0)) }
        + entry.words.map { ($0, true) }
      for (form, isExact) in forms {
        let pieces = ToolPiece.list(form).map { isExact ? $0.text : $0.lower }
        guard let first = pieces.first?.lowercased() else { continue }
        spellings[first, default: []].append(
          Spelling(pieces: pieces, isExact: isExact, name: entry.name))
      }
    }
    self.spellings = spellings.mapValues { list in
      list.sorted { ($0.pieces.count, $1.name) > ($1.pieces.count, $0.name) }
    }
    groups = Dictionary(entries.map { ($0.name, $0.group) }) { first, _ in first }
  }

  /// The products a text names, each once, in the product's spelling, in the text's order.
  public func names(in text: String) -> [String] {
    var names: [String] = []
    for found in mentions(in: ToolPiece.list(text)) where !names.contains(found.name) {
      names.append(found.name)
    }
    return names
  }

  /// "Languages", "Libraries" …; nil for a tool the table does not have.
  public func group(of name: String) -> String? { groups[name] }

  /// Every mention, the longest spelling first: `AWS SageMaker` is not also AWS.
  func mentions(in pieces: [ToolPiece]) -> [(name: String, range: Range<Int>)] {
    var found: [(name: String, range: Range<Int>)] = []
    var index = 0
    while index < pieces.count {
      if let spelling = spellings[pieces[index].lower]?.first(where: {
        Self.matches($0, pieces, index)
      }) {
        let end = index + spelling.pieces.count
        found.append((spelling.name, index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private static func matches(_ spelling: Spelling, _ pieces: [ToolPiece], _ start: Int) -> Bool {
    guard start + spelling.pieces.count <= pieces.count else { return false }
    let fits = zip(spelling.pieces, pieces[start...]).allSatisfy { wanted, piece in
      wanted == (spelling.isExact ? piece.text : piece.lower)
    }
    guard fits, spelling.isExact, start + spelling.pieces.count < pieces.count else { return fits }
    // "Excel at …" and "Go to …" name no product.
    let next = pieces[start + spelling.pieces.count]
    if start == 0, next.lower == "and" || next.lower == "or" {
      return Self.joins(pieces, start + spelling.pieces.count)
    }
    if next.isAfterMark || Self.following.contains(next.lower) { return true }
    return start > 0 && !Self.blocking.contains(next.lower)
  }

  /// "Go and Rust", not "Go and see": what a joining word goes on with is a name too.
  private static func joins(_ pieces: [ToolPiece], _ joint: Int) -> Bool {
    guard joint + 1 < pieces.count, let first = pieces[joint + 1].text.unicodeScalars.first else {
      return false
    }
    return first.properties.isUppercase
      || ["other", "similar", "related"].contains(pieces[joint + 1].lower)
  }

  private static let blocking: Set<String> = [
    "at", "to", "out", "into", "beyond", "further", "up", "off", "back", "through", "over", "your",
    "algebra", "season", "team", "teams", "lead", "interest", "curiosity",
  ]

  private static let following: Set<String> = [
    "and", "or", "for", "as", "in", "programming", "language", "with",
    "scripting", "scripts", "spreadsheets", "formulas", "sql", "jobs", "clusters", "etc",
  ]
}

/// A piece of a text between spaces, hyphens and punctuation; `C++`, `.NET`, `Node.js`, `CI/CD` are one.
struct ToolPiece {
  var text: String
  var lower: String
  var range: Range<String.Index>
  /// Whether more than a space parts it from the piece before.
  var isAfterMark: Bool

  static func list(_ text: String) -> [ToolPiece] {
    var pieces: [ToolPiece] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var isAfterMark = false
    while index < scalars.endIndex {
      guard isPart(scalars, index) else {
        isAfterMark = isAfterMark || scalars[index] != " "
        index = scalars.index(after: index)
        continue
      }
      let start = index
      while index < scalars.endIndex, isPart(scalars, index) { index = scalars.index(after: index) }
      let spelled = String(scalars[start..<index])
      pieces.append(
        ToolPiece(
          text: spelled, lower: spelled.lowercased(), range: start..<index,
          isAfterMark: isAfterMark))
      isAfterMark = false
    }
    return pieces
  }

  /// A full stop, slash or ampersand is part of a piece where a letter follows at once.
  private static func isPart(_ scalars: String.UnicodeScalarView, _ index: String.Index) -> Bool {
    let scalar = scalars[index]
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "+", "#": return true
      case ".", "&", "/":
        let next = scalars.index(after: index)
        guard next < scalars.endIndex else { return false }
        let follows = scalars[next].isASCII && scalars[next].properties.isAlphabetic
        guard scalar == "/" else { return follows }
        return follows && isSlashName(scalars, index)
      default: return false
      }
    }
    return scalar.properties.isAlphabetic
  }

  /// `CI/CD` and `PL/SQL` are names; `Python/R` are two.
  private static func isSlashName(
    _ scalars: String.UnicodeScalarView, _ slash: String.Index
  ) -> Bool {
    let before = scalars[..<slash].suffix(2).map(Character.init)
    let after = scalars[scalars.index(after: slash)...].prefix(3).map(Character.init)
    let pair = String(before) + "/" + String(after.prefix(2))
    return ["CI/CD", "ci/cd", "PL/SQ", "ER/St"].contains(pair)
  }
}
