import Diagnostics

/// A draft with its id, and the ids of its roles.
struct IdentifiedArticle {
  var draft: ArticleDraft
  var source: SourceArticle
}

/// Which drafts are one article.
enum ArticleIdentity {
  /// The articles in the order given. Copies of one (other bullets, no date, other ads) count once.
  static func articles(
    _ drafts: [ArticleDraft], roleIDs: RoleIDs
  ) -> (articles: [IdentifiedArticle], diagnostics: [Diagnostic]) {
    var found: [(article: IdentifiedArticle, body: Set<String>)] = []
    var byRoles: [[String]: [Int]] = [:]
    var diagnostics: [Diagnostic] = []
    for draft in drafts {
      let ids = draft.roles.map { roleIDs.id(of: $0) }
      let body = Set(
        draft.facts.map { fact in
          "\(fact.section.rawValue) \(fact.role.map { ids[$0] } ?? "-") \(fact.key)"
        })
      let twin = byRoles[ids, default: []].first { index in
        let other = found[index]
        let editions = (other.article.draft.edition, draft.edition)
        return other.body == body
          && (editions.0 == nil || editions.1 == nil || editions.0 == editions.1)
      }
      if let twin {
        let first = found[twin].article.draft.file
        diagnostics.append(
          Diagnostic(
            .warning, "import.duplicate-article", at: SourceSpan(file: draft.file, line: 0),
            "an article counts once: this one is the same as \(first)"))
        found[twin].article.draft.absorb(draft)
        continue
      }
      byRoles[ids, default: []].append(found.count)
      var source = SourceArticle(id: "", file: draft.file, title: draft.title.text, roles: ids)
      source.repairs = draft.repairs
      found.append((IdentifiedArticle(draft: draft, source: source), body))
    }
    return (named(found), diagnostics)
  }

  /// Gives ids. Where roles and date are the same but not the content, all but one get a number, by
  /// content and not by order.
  private static func named(
    _ found: [(article: IdentifiedArticle, body: Set<String>)]
  ) -> [IdentifiedArticle] {
    var articles = found.map(\.article)
    var groups: [String: [Int]] = [:]
    for index in articles.indices {
      articles[index].source.edition = articles[index].draft.edition
      articles[index].source.readMinutes = articles[index].draft.readMinutes
      let id =
        articles[index].source.roles.joined(separator: "-vs-") + "-"
        + (articles[index].draft.edition ?? "undated")
      groups[id, default: []].append(index)
    }
    for (id, members) in groups {
      let ordered =
        members.count == 1
        ? members
        : members.sorted {
          found[$0].body.sorted().lexicographicallyPrecedes(found[$1].body.sorted())
        }
      for (number, index) in ordered.enumerated() {
        articles[index].source.id = number == 0 ? id : "\(id)-\(number + 1)"
      }
    }
    return articles
  }

  /// Newest edition first, undated ones last, then by id.
  static func precedes(_ one: IdentifiedArticle, _ two: IdentifiedArticle) -> Bool {
    let editions = (one.source.edition ?? "", two.source.edition ?? "")
    return editions.0 != editions.1 ? editions.0 > editions.1 : one.source.id < two.source.id
  }
}

extension ArticleDraft {
  /// Takes from a copy what this one lacks: date, minutes and ads of another day.
  mutating func absorb(_ copy: ArticleDraft) {
    edition = edition ?? copy.edition
    readMinutes = readMinutes ?? copy.readMinutes
    for other in copy.ads
    where !ads.contains(where: { AdMerging.key($0.ad) == AdMerging.key(other.ad) }) {
      ads.append(other)
    }
    for other in copy.insights
    where !insights.contains(where: { $0.name == other.name && $0.scope == other.scope }) {
      insights.append(other)
    }
    for (index, role) in copy.roles.enumerated() where roles.indices.contains(index) {
      for alias in role.aliases where !roles[index].aliases.contains(alias) {
        roles[index].aliases.append(alias)
      }
    }
  }
}

/// The ids of all roles that a set of drafts names.
struct RoleIDs {
  private var ids: [[String]: String] = [:]
  private var names: [String: String] = [:]
  private let table: RoleTable

  /// Roles that no table knows get their names as slugs; of two spellings of one role the longer slug
  /// wins, whichever came first.
  init(_ drafts: [ArticleDraft], table: RoleTable) {
    self.table = table
    for role in drafts.flatMap(\.roles) {
      let key = table.key(of: role.name)
      let id = role.knownID ?? RoleSpelling.slug(role.name)
      let known = ids[key]
      if let known, (known.utf8.count, known) >= (id.utf8.count, id) {
        if known == id { names[id] = Swift.min(names[id] ?? role.name, role.name) }
        continue
      }
      ids[key] = id
      names[id] = role.name
    }
  }

  func id(of role: DraftRole) -> String {
    role.knownID ?? ids[table.key(of: role.name)] ?? RoleSpelling.slug(role.name)
  }

  func name(of id: String) -> String? { names[id] }
}
