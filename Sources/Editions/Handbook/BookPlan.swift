import Roles

/// What places of a book are called.
enum BookPlace {
  static func role(_ role: Role) -> String { "role-" + role.id }

  /// The chapter on two roles, whichever is named first.
  static func pair(_ a: Role, _ b: Role) -> String {
    let (first, second) = a.comesBefore(b) ? (a, b) : (b, a)
    // No id holds a slash, so no two pairs share a name.
    return "pair-\(first.id)/\(second.id)"
  }

  static func isProfile(_ name: String) -> Bool {
    name.hasPrefix("role-") && !name.utf8.contains(UInt8(ascii: "/"))
  }

  /// Whether it is the place of a chapter, not one within it.
  static func isChapter(_ name: String) -> Bool {
    name.hasPrefix("pair-") && name.utf8.count { $0 == UInt8(ascii: "/") } == 1
  }
}

extension Role {
  /// In the order of a book: by name.
  func comesBefore(_ other: Role) -> Bool {
    let (mine, others) = (name.lowercased(), other.name.lowercased())
    return mine == others ? id < other.id : mine < others
  }
}

/// What a book speaks of, in its order: roles by name, then each role with every later one.
struct BookPlan: Sendable {
  struct Pair: Sendable {
    var left: Role
    var right: Role
    /// Whether an article compares the two.
    var isPublished: Bool
    /// Tools that only the first has, both, only the second; nil where no source lists any for one.
    var tools: (onlyA: Int, both: Int, onlyB: Int)?

    var place: String { BookPlace.pair(left, right) }
  }

  let roles: [Role]
  let pairs: [Pair]
  /// Articles on the roles, newest first, then those that only had ads.
  let articles: [SourceArticle]
  let numbers: SourceNumbers

  init(_ corpus: Corpus) {
    roles = corpus.roles.sorted { $0.comesBefore($1) }
    let published = Set(corpus.articles.map { Set($0.roles) })
    let tools = Dictionary(
      roles.map { ($0.id, Set($0.toolNames.map { $0.name.lowercased() })) },
      uniquingKeysWith: { first, _ in first })
    var pairs: [Pair] = []
    for (index, left) in roles.enumerated() {
      for right in roles.dropFirst(index + 1) {
        let (a, b) = (tools[left.id] ?? [], tools[right.id] ?? [])
        let both = a.intersection(b).count
        pairs.append(
          Pair(
            left: left, right: right, isPublished: published.contains([left.id, right.id]),
            tools: a.isEmpty || b.isEmpty ? nil : (a.count - both, both, b.count - both)))
      }
    }
    self.pairs = pairs
    articles = Self.articles(of: corpus, roles)
    numbers = SourceNumbers(articles: articles.map(\.id))
  }

  private static func articles(of corpus: Corpus, _ roles: [Role]) -> [SourceArticle] {
    let ids = Set(roles.map(\.id))
    let cited = Set(
      roles.flatMap { role in
        (role.sections.values.joined().flatMap(\.sources) + role.toolNames.flatMap(\.sources))
          .map(\.article)
      })
    let printing = Set(corpus.ads.flatMap(\.sources).map(\.article))
    let sorted = corpus.articles.enumerated().sorted { a, b in
      let (one, other) = (a.element.edition ?? "", b.element.edition ?? "")
      return one == other ? a.offset < b.offset : one > other
    }.map(\.element)
    let onRoles = sorted.filter { cited.contains($0.id) || !ids.isDisjoint(with: $0.roles) }
    let known = Set(onRoles.map(\.id))
    return onRoles + sorted.filter { printing.contains($0.id) && !known.contains($0.id) }
  }
}
