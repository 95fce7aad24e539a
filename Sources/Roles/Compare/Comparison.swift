/// Two roles side by side: everything a report of the pair says, before it is worded and set.
public struct Comparison: Hashable, Sendable {
  public var left: Role
  public var right: Role
  /// The articles that were drawn on, newest first: the order in which sources are numbered.
  public var articles: [SourceArticle]
  /// The ids of those that compare exactly these two roles; empty where the comparison is composed.
  public var published: [String]
  /// One each, in the order of the sections.
  public var sections: [ComparedSection]
  public var tools: ToolComparison
  public var industries: [IndustryRow]
  /// Tips that an article on one of the roles gives to nobody in particular.
  public var sharedTips: [SharedTips]
  public var conflicts: [Conflict]
  public var gaps: [Gap]
  public var pay: PayPicture
  /// The articles, newest first, that say nothing of either role and only had ads beside them.
  public var adArticles: [SourceArticle]

  public subscript(side: Side) -> Role { side == .left ? left : right }

  public subscript(section: Section) -> ComparedSection {
    sections.first { $0.section == section }
      ?? ComparedSection(section: section, left: [], right: [], shared: [], missing: [])
  }

  /// The ids of the articles that were drawn on.
  public var composedFrom: [String] { articles.map(\.id) }

  /// The number of an article among the sources, from 1.
  public func number(of article: String) -> Int? {
    articles.firstIndex { $0.id == article }.map { $0 + 1 }
  }

  /// The numbers of the articles that say something, ascending, each once.
  public func numbers(of sources: [Source]) -> [Int] {
    Set(sources.compactMap { number(of: $0.article) }).sorted()
  }

  /// The articles that describe the role on a side.
  public func articles(on side: Side) -> [SourceArticle] {
    articles.filter { $0.roles.contains(self[side].id) }
  }

  /// The roles' names, as a title.
  public var title: String { "\(left.name) vs. \(right.name)" }

  /// Whether an article compares these two, and what the comparison is made of. No full stop.
  public var provenance: String {
    let count = articles.count == 1 ? "1 article" : "\(articles.count) articles"
    switch published.count {
    case 0: return "No source article compares these two roles; composed from \(count)"
    case 1: return "1 article compares these two roles; composed from \(count)"
    default: return "\(published.count) articles compare these two roles; composed from \(count)"
    }
  }

  public var toolCount: SharedCount { tools.count }
  public var skillCount: SharedCount { self[.skills].themes ?? SharedCount([]) }
  public var dutyCount: SharedCount { self[.responsibilities].themes ?? SharedCount([]) }
  public var industryCount: SharedCount { SharedCount(industries.map(\.standing)) }
}
