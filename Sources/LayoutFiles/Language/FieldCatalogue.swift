/// What kind of value a field holds.
public indirect enum FieldKind: Hashable, Sendable {
  case text, number, flag
  /// A text that carries its sources.
  case fact
  /// A role's mark.
  case mark
  /// A place in the document, printed as its page.
  case place
  case list(FieldKind)
  /// A value with fields of its own, by the name of its kind in the catalogue.
  case record(String)

  /// As messages and the reference name it.
  public var words: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .flag: "yes or no"
    case .fact: "a fact"
    case .mark: "a mark"
    case .place: "a page"
    case .list(let element): "a list of \(element.plural)"
    case .record(let name): "a \(name)"
    }
  }

  private var plural: String {
    switch self {
    case .text: "texts"
    case .number: "numbers"
    case .flag: "flags"
    case .fact: "facts"
    case .mark: "marks"
    case .place: "pages"
    case .list(let element): "lists of \(element.plural)"
    case .record(let name): name + "s"
    }
  }
}

/// The fields that a layout may name: what the documents' subjects have to say. Whoever composes
/// documents gives it; layouts are checked against it before anything is composed.
public struct FieldCatalogue: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var name: String
    public var kind: FieldKind
    /// One sentence, no full stop.
    public var summary: String

    public init(_ name: String, _ kind: FieldKind, _ summary: String) {
      self.name = name
      self.kind = kind
      self.summary = summary
    }
  }

  /// A kind of record and its fields, in the order of the reference.
  public struct Record: Hashable, Sendable {
    public var name: String
    public var entries: [Entry]

    public init(_ name: String, _ entries: [Entry]) {
      self.name = name
      self.entries = entries
    }
  }

  public var records: [Record]
  /// By flow, the record whose fields its paths start at.
  public var roots: [FlowName: String]
  /// The record whose fields every flow may name as well.
  public var common: String

  public init(records: [Record], roots: [FlowName: String], common: String) {
    self.records = records
    self.roots = roots
    self.common = common
  }

  public func record(_ name: String) -> Record? { records.first { $0.name == name } }
}

/// The names that are in reach of a path: those of the flow's record, and what loops have named.
struct FieldScope {
  let catalogue: FieldCatalogue
  /// Fields that every path may start at: those of the flow's own record go before those of all.
  private let own: [FieldCatalogue.Entry]
  private let common: [FieldCatalogue.Entry]
  private(set) var variables: [String: FieldKind] = [:]

  init(_ catalogue: FieldCatalogue, root: String) {
    self.catalogue = catalogue
    own = catalogue.record(root)?.entries ?? []
    common = catalogue.record(catalogue.common)?.entries ?? []
  }

  func naming(_ variable: String, _ kind: FieldKind) -> FieldScope {
    var scope = self
    scope.variables[variable] = kind
    return scope
  }

  /// The kind of value a path leads to, or where it goes wrong and what there is instead.
  func kind(of path: FieldPath) -> Result<FieldKind, UnknownField> {
    guard let first = path.names.first, var kind = kind(of: first) else {
      return .failure(UnknownField(name: path.names.first ?? "", known: names))
    }
    for (index, name) in path.names.enumerated().dropFirst() {
      let entries: [FieldCatalogue.Entry]
      if case .record(let record) = kind {
        entries = catalogue.record(record)?.entries ?? []
      } else {
        entries = []
      }
      guard let entry = entries.first(where: { $0.name == name }) else {
        return .failure(
          UnknownField(name: name, index: index, of: kind, known: entries.map(\.name)))
      }
      kind = entry.kind
    }
    return .success(kind)
  }

  /// Whether a name means something here already.
  func knows(_ name: String) -> Bool { kind(of: name) != nil }

  private func kind(of name: String) -> FieldKind? {
    if !variables.isEmpty, let kind = variables[name] { return kind }
    let entry = own.first { $0.name == name } ?? common.first { $0.name == name }
    return entry?.kind
  }

  private var names: [String] {
    Set((own + common).map(\.name)).union(variables.keys).sorted()
  }
}

/// A path that leads nowhere.
struct UnknownField: Error, Hashable {
  var name: String
  /// Which of the path's names it is.
  var index = 0
  /// What it was looked for in; nil at a path's start.
  var of: FieldKind?
  var known: [String]
}
