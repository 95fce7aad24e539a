/// What the sources say of one role.
public struct Role: Hashable, Sendable {
  /// `[a-z][a-z0-9]*(-[a-z0-9]+)*`; never changes when more articles come in.
  public var id: String
  /// As a heading says it: "Lead Machine Learning Engineer".
  public var name: String
  /// For narrow columns: "Lead ML Engineer". The name where nobody chose a shorter one.
  public var shortName: String
  public var aliases: [String]
  /// What the role does, as a verb phrase after its name: "builds models". Only by hand.
  public var gist: Item?
  /// What the role turns on, as a noun phrase for a table: "Models: design, launch, upkeep". Only by
  /// hand.
  public var focus: Item?
  public var sections: [Section: [Item]]
  /// Single tools named in tools and skills, each once, in the product's spelling, in the order of
  /// the table of tools' first mention, with everyone who names it.
  public var toolNames: [NamedTool]
  /// Contradictions between sources that someone noted by hand.
  public var disagreements: [Disagreement]

  public init(id: String, name: String) {
    self.id = id
    self.name = name
    shortName = name
    aliases = []
    sections = [:]
    toolNames = []
    disagreements = []
  }

  public subscript(section: Section) -> [Item] {
    get { sections[section] ?? [] }
    set { sections[section] = newValue }
  }
}

/// A tool and where it is named.
public struct NamedTool: Hashable, Sendable {
  public var name: String
  public var sources: [Source]

  public init(name: String, sources: [Source]) {
    self.name = name
    self.sources = sources
  }
}

/// Sources that contradict each other on one subject; every claim is kept.
public struct Disagreement: Hashable, Sendable {
  public var subject: String
  public var claims: [Item]

  public init(subject: String, claims: [Item]) {
    self.subject = subject
    self.claims = claims
  }
}
