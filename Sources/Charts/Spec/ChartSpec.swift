/// What a chart is made from: plain values, no roles. It is everything that is needed to draw the
/// chart again, in another size or theme.
public struct ChartSpec: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// One bar an ad.
    case ranges
    /// How many ads would admit each amount.
    case coverage
    /// One bar an ad, grouped by level.
    case seniority
    /// What two roles share and what only one has.
    case overlap
    /// All roles against all roles.
    case matrix
  }

  /// What ads are sorted by; ties by the lower end, then the upper, then the title.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    case minimum, maximum, width, seniority
  }

  /// What may be said of several ads together, in the words of whoever decided that it may; or why
  /// nothing may. Charts make no such figure themselves.
  public struct Summary: Hashable, Sendable {
    /// Of which ads; nil currency: of all, nil level: of all of that currency.
    public var currency: String?
    public var level: SeniorityLevel?
    /// A sentence: "Medians: lower ends 100K, upper ends 150K".
    public var sentence: String

    public init(currency: String?, level: SeniorityLevel? = nil, sentence: String) {
      self.currency = currency
      self.level = level
      self.sentence = sentence
    }
  }

  public var kind: Kind
  /// What is seen. Empty: every page says it from its own figures.
  public var title = ""
  /// Measure, unit, and what must be known of the ads.
  public var subtitle = ""
  /// Sentences for the foot, the most important first.
  public var notes: [String] = []
  public var ads: [PayRange] = []
  /// Ads that state no pay and are not among `ads`; any that are there count too.
  public var adsWithoutPay = 0
  public var order = Order.minimum
  public var summaries: [Summary] = []
  /// Draws ads of one currency in another; nil leaves every figure as it was advertised.
  public var conversion: CurrencyConversion?
  /// The two roles of an overlap: A, then B.
  public var roles: [String] = []
  public var overlap: [OverlapRow] = []
  public var matrix = RoleMatrix()

  public init(_ kind: Kind) { self.kind = kind }
}
