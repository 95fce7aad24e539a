import Diagnostics

/// Finds the roles of a corpus by what a person types: id, alias, full or short name, the slug of a
/// name, with or without "of", in the plural, in any case. Nothing is corrected silently.
public struct RoleFinder: Sendable {
  private let roles: [Role]
  private let unread: [String]
  /// From the strictest reading of a name to the loosest; the first that knows a role has it.
  private let readings: [Reading]

  private struct Reading: Sendable {
    var key: @Sendable (String) -> String
    var names: @Sendable (Role) -> [String]
    var index: [String: [Int]] = [:]
  }

  public init(_ corpus: Corpus) {
    let roles = corpus.roles
    self.roles = roles
    unread = corpus.unreadRoles
    let all: @Sendable (Role) -> [String] = { [$0.id, $0.name, $0.shortName] + $0.aliases }
    readings = [
      Reading(key: { $0 }, names: { [$0.id] }),
      Reading(key: { $0.lowercased() }, names: { [$0.id] }),
      Reading(key: RoleKey.words, names: { [$0.name] }),
      Reading(key: RoleKey.words, names: all),
      Reading(key: RoleKey.loose, names: { [$0.name] }),
      Reading(key: RoleKey.loose, names: all),
    ].map { reading in
      var reading = reading
      for (index, role) in roles.enumerated() {
        for key in Set(reading.names(role).map(reading.key)) where !key.isEmpty {
          reading.index[key, default: []].append(index)
        }
      }
      return reading
    }
  }

  /// The role that is called so. Fails with `usage.unknown-role`, also where two roles are.
  public func find(_ text: String) -> Result<Role, Diagnostic> {
    let typed = text.trimmed
    for reading in readings {
      guard let found = reading.index[reading.key(typed)] else { continue }
      if found.count == 1, let index = found.first { return .success(roles[index]) }
      return .failure(.ambiguousRole(typed, found.map { roles[$0].id }))
    }
    if unread.contains(where: { RoleKey.loose($0) == RoleKey.loose(typed) }) {
      return .failure(.unreadRole(typed))
    }
    return .failure(.unknownRole(typed, suggestions: suggestions(for: typed)))
  }

  /// The two roles of "A,B", "A:B", "a-vs-b", "A vs. B" or "A versus B", in the order typed. Fails
  /// with `usage.two-roles` for one or three, `usage.unknown-role`, or `usage.same-role`.
  public func pair(_ text: String) -> Result<(left: Role, right: Role), Diagnostic> {
    let names = Self.split(text)
    guard names.count == 2, let first = names.first, let second = names.last else {
      return .failure(.notTwoRoles(names, in: text.trimmed))
    }
    switch (find(first), find(second)) {
    case (.success(let left), .success(let right)):
      guard left.id != right.id else {
        return .failure(.sameRole(left, first, second))
      }
      return .success((left, right))
    case (.failure(var problem), .failure(let other)):
      problem.notes.append([other.summary, other.hint].compactMap { $0 }.joined(separator: "; "))
      return .failure(problem)
    case (.failure(let problem), _), (_, .failure(let problem)):
      return .failure(problem)
    }
  }

  /// At most three ids, the likeliest first; none where nothing is like it.
  public func suggestions(for text: String) -> [String] {
    let typed = RoleKey.loose(text)
    guard !typed.isEmpty else { return [] }
    let ranked = roles.compactMap { role -> (likeness: Int, id: String)? in
      let names = [role.id, role.name, role.shortName] + role.aliases
      let best = names.map { Likeness.percent(typed, RoleKey.loose($0)) }.max() ?? 0
      return best >= Likeness.worthNaming ? (best, role.id) : nil
    }
    return ranked.sorted { ($1.likeness, $0.id) < ($0.likeness, $1.id) }.prefix(3).map(\.id)
  }

  /// The parts between commas, colons, semicolons and the word "vs", without spaces around them.
  private static func split(_ text: String) -> [String] {
    var parts: [String] = []
    for piece in text.split(whereSeparator: { ",:;".contains($0) }) {
      var words: [Substring] = []
      for word in piece.split(whereSeparator: { $0 == "-" || $0.isWhitespace }) {
        guard ["vs", "vs.", "versus"].contains(word.lowercased()) else {
          words.append(word)
          continue
        }
        parts.append(Self.name(of: words))
        words = []
      }
      parts.append(Self.name(of: words))
    }
    return parts.filter { !$0.isEmpty }
  }

  /// The stretch of text that some of its words span, as it was typed.
  private static func name(of words: [Substring]) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return String(first.base[first.startIndex..<last.endIndex])
  }
}

extension Diagnostic {
  fileprivate static func unreadRole(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "usage.unknown-role",
      "A role must be one whose file can be read; '\(name)' could not be read (see above)")
  }

  fileprivate static func unknownRole(_ name: String, suggestions: [String]) -> Diagnostic {
    let quoted = suggestions.map { "'\($0)'" }
    return Diagnostic(
      .error, "usage.unknown-role", "A role must be one of the corpus; '\(name)' is not",
      hint: quoted.isEmpty
        ? "'rolereport roles' lists them"
        : "did you mean \(quoted.joined(separator: " or "))?")
  }

  fileprivate static func ambiguousRole(_ name: String, _ ids: [String]) -> Diagnostic {
    Diagnostic(
      .error, "usage.unknown-role",
      "A name must tell one role from the others; '\(name)' is the name of \(ids.count)",
      hint: "name it by its id: "
        + ids.sorted().prefix(3).map { "'\($0)'" }.joined(separator: " or "))
  }

  fileprivate static func notTwoRoles(_ names: [String], in text: String) -> Diagnostic {
    let found = names.isEmpty ? "none" : "\(names.count)"
    return Diagnostic(
      .error, "usage.two-roles", "A pair is two roles; '\(text)' names \(found)",
      hint: "write two ids with a comma between, as in --pair ml-lead,ds-manager")
  }

  fileprivate static func sameRole(_ role: Role, _ first: String, _ second: String) -> Diagnostic {
    let summary =
      first == second
      ? "A pair is two different roles; '\(first)' is named twice"
      : "A pair is two different roles; '\(first)' and '\(second)' are both \(role.id)"
    return Diagnostic(
      .error, "usage.same-role", summary,
      hint: "name another role; 'rolereport roles' lists them")
  }
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
