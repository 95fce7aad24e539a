/// Where a fact stands: an article, and there a line.
public struct Source: Hashable, Sendable {
  /// The article's id.
  public var article: String
  /// Counted from 1.
  public var line: Int

  public init(article: String, line: Int) {
    self.article = article
    self.line = line
  }
}

/// A figure for the growth of a field of work, over a stated period.
public struct Projection: Hashable, Sendable {
  public var percent: Int
  public var from: Int
  public var to: Int
  /// The occupation as the authority counts it, lower case: "computer and information research
  /// scientists".
  public var occupation: String
  /// "U.S. Bureau of Labor Statistics", or nil where the article names nobody.
  public var authority: String?

  public init(percent: Int, from: Int, to: Int, occupation: String, authority: String?) {
    self.percent = percent
    self.from = from
    self.to = to
    self.occupation = occupation
    self.authority = authority
  }
}

/// One fact about a role, with everyone who says it.
public struct Item: Hashable, Sendable {
  public var text: String
  /// Never empty.
  public var sources: [Source]
  /// The theme it was put under by hand; nil leaves it to the table of themes.
  public var theme: String?
  /// Of an outlook: the figures it gives.
  public var projections: [Projection]

  public init(
    text: String, sources: [Source], theme: String? = nil, projections: [Projection] = []
  ) {
    self.text = text
    self.sources = sources
    self.theme = theme
    self.projections = projections
  }
}
