/// What an ad offers, as printed: an interval, never a point.
public struct Pay: Hashable, Sendable {
  public enum Period: String, Hashable, Sendable, CaseIterable {
    case hour, day, week, month, year
  }

  /// ISO 4217, or nil where nothing tells.
  public var currency: String?
  /// Whole units of the currency; nil where the ad is open at that end.
  public var min: Int?
  public var max: Int?
  public var period: Period
  /// Whether the period is a reading and not a statement.
  public var periodAssumed: Bool
  /// Verbatim.
  public var text: String

  public init(
    currency: String?, min: Int?, max: Int?, period: Period, periodAssumed: Bool, text: String
  ) {
    self.currency = currency
    self.min = min
    self.max = max
    self.period = period
    self.periodAssumed = periodAssumed
    self.text = text
  }
}

/// A job that was advertised beside an article.
public struct Ad: Hashable, Sendable {
  public enum Employment: String, Hashable, Sendable, CaseIterable {
    case fullTime = "full-time"
    case partTime = "part-time"
    case internship, contract, freelance, temporary
  }

  public enum Seniority: String, Hashable, Sendable, CaseIterable {
    case entry, mid, senior, executive
  }

  public var title: String
  public var employer: String?
  public var location: String?
  public var employmentTypes: [Employment]
  public var seniority: Seniority?
  /// Verbatim: "Mid-level / Intermediate".
  public var seniorityLabel: String?
  public var pay: Pay?
  /// Every article that printed it, and on which line.
  public var sources: [Source]

  public init(title: String, employer: String?, location: String?) {
    self.title = title
    self.employer = employer
    self.location = location
    employmentTypes = []
    sources = []
  }
}
