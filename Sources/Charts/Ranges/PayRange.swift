/// What one ad offers, as a chart shows it: an interval, open where the ad is open.
public struct PayRange: Hashable, Sendable {
  public var title: String
  /// A shorter title for labels; words give the whole one.
  public var shortTitle: String?
  public var employer: String?
  /// Where the job is; charts that have room name it after the employer.
  public var place: String?
  /// ISO 4217; nil where the ad does not tell.
  public var currency: String?
  /// Set where figures are for another time than a year: "hour". Ranges of different periods never
  /// share an axis.
  public var period: String?
  /// Whole units; nil where the ad is open at that end.
  public var min: Int?
  public var max: Int?
  /// The figures in the ad's own notation; nil leaves it to `MoneyNotation`.
  public var minText: String?
  public var maxText: String?
  public var level: SeniorityLevel
  /// Set where the figures are not the ad's own but converted: what the ad says, with its currency.
  public var converted: String?

  /// A range of whole units of a currency. A lower end above the upper is taken the other way round.
  public init(
    title: String, employer: String?, currency: String?, min: Int?, max: Int?,
    level: SeniorityLevel
  ) {
    self.title = title
    self.employer = employer
    self.currency = currency
    self.level = level
    if let low = min, let high = max, low > high {
      (self.min, self.max) = (high, low)
    } else {
      (self.min, self.max) = (min, max)
    }
  }

  /// What is drawn: nil where the ad states no pay.
  var form: Form? {
    switch (min, max) {
    case (let low?, let high?): low == high ? .single(low) : .range(low, high)
    case (let low?, nil): .from(low)
    case (nil, let high?): .upTo(high)
    case (nil, nil): nil
    }
  }

  enum Form: Hashable {
    case range(Int, Int), from(Int), upTo(Int), single(Int)

    /// The stated figures, lower first.
    var figures: [Int] {
      switch self {
      case .range(let low, let high): [low, high]
      case .from(let figure), .upTo(let figure), .single(let figure): [figure]
      }
    }
  }

  var lowText: String { minText ?? min.map { MoneyNotation.text($0) } ?? "" }
  var highText: String { maxText ?? max.map { MoneyNotation.text($0) } ?? "" }

  /// In one label: `100K–130K`, `from 45K`, `up to 120K`, `95K`.
  public var label: String { phrase(joining: "–") }

  /// In a sentence: `100K to 130K`.
  public var spoken: String { phrase(joining: " to ") }

  private func phrase(joining join: String) -> String {
    switch form {
    case .range: lowText + join + highText
    case .from: "from\u{A0}" + lowText
    case .upTo: "up\u{A0}to\u{A0}" + highText
    case .single: lowText
    case nil: "pay not stated"
    }
  }
}
