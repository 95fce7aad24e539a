/// A run of characters that was damaged by a wrong code page, and what it was before.
public struct Repair: Hashable, Sendable {
  public var line: Int
  public var column: Int
  public var before: String
  public var after: String
  /// "windows-1253"
  public var codePage: String

  public init(line: Int, column: Int, before: String, after: String, codePage: String) {
    self.line = line
    self.column = column
    self.before = before
    self.after = after
    self.codePage = codePage
  }
}

/// An article as a source: which roles it compares, and when it came out.
public struct SourceArticle: Hashable, Sendable {
  /// `data-manager-vs-ml-lead-2024-10-30`, in the title's order.
  public var id: String
  /// As named on the command line; empty in a corpus that does not keep it.
  public var file: String
  public var title: String
  /// Ids, in the title's order.
  public var roles: [String]
  /// `2024-10-30`
  public var edition: String?
  public var readMinutes: Int?
  public var repairs: [Repair]
  /// What the last import found in it; nil where a person wrote the facts down.
  public var reading: ArticleReading?

  public init(id: String, file: String, title: String, roles: [String]) {
    self.id = id
    self.file = file
    self.title = title
    self.roles = roles
    repairs = []
  }
}

/// Tips an article gives to nobody in particular.
public struct SharedTips: Hashable, Sendable {
  public var article: String
  public var items: [Item]

  public init(article: String, items: [Item]) {
    self.article = article
    self.items = items
  }
}

/// A link an article offers to figures elsewhere; it holds none itself.
public struct SalaryInsight: Hashable, Sendable {
  public var article: String
  public var name: String
  /// "global"
  public var scope: String?

  public init(article: String, name: String, scope: String?) {
    self.article = article
    self.name = name
    self.scope = scope
  }
}

/// Everything the sources say: roles with their facts, ads, and the articles themselves.
public struct Corpus: Hashable, Sendable {
  public var articles: [SourceArticle] = []
  /// By first appearance.
  public var roles: [Role] = []
  public var sharedTips: [SharedTips] = []
  /// By first appearance.
  public var ads: [Ad] = []
  public var salaryInsights: [SalaryInsight] = []
  /// How many ads the articles printed, the same ad in two articles counted twice.
  public var adsPrinted = 0
  /// The ids of roles that belong to it and could not be read.
  public var unreadRoles: [String] = []

  public init() {}

  public func article(_ id: String) -> SourceArticle? { articles.first { $0.id == id } }
  public func role(_ id: String) -> Role? { roles.first { $0.id == id } }

  /// The sections that no article fills for this role: silence, not "none". Tips that an article
  /// gives to both of its roles are not silence.
  public func missing(_ role: Role) -> [Section] {
    Section.allCases.filter { section in
      guard role[section].isEmpty else { return false }
      guard section == .tips else { return true }
      return !sharedTips.contains { tips in
        article(tips.article)?.roles.contains(role.id) == true && !tips.items.isEmpty
      }
    }
  }
}
