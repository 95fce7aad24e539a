/// The ads of one currency and one period: what may stand on one axis.
public struct PayPanel: Hashable, Sendable {
  /// What an ad offers, lower figure first; an end is nil where the ad is open there.
  public struct Offer: Hashable, Sendable {
    public var ad: Ad
    public var pay: Pay
    public var min: Int?
    public var max: Int?

    /// Whether the ad's range holds an amount. Ends belong to a range; an open end goes on for ever.
    public func holds(_ amount: Int) -> Bool {
      (min ?? Int.min) <= amount && amount <= (max ?? Int.max)
    }
  }

  /// How many ads' ranges hold an amount.
  public struct Step: Hashable, Sendable {
    public var amount: Int
    public var ads: Int
  }

  /// ISO 4217; nil where nothing tells.
  public var currency: String?
  public var period: Pay.Period
  /// By lower figure, then by upper, then by title and employer; ranges open below first, open above
  /// last.
  public var offers: [Offer]
  /// Employers that are named, each once.
  public var employers: Int
  /// Figures of single ads.
  public var lowest: Int
  public var highest: Int
  /// The middle of the lower figures; of an even number the middle between the two in the middle,
  /// rounded down. Nil where withheld.
  public var medianMin: Int?
  public var medianMax: Int?
  /// Why a median is withheld, as a sentence without a full stop; nil where none is.
  public var withheld: String?
  /// At every figure that stands in an ad, ascending.
  public var coverage: [Step]

  public var ads: Int { offers.count }

  /// Whether the period of any offer is a reading and not a statement.
  public var periodAssumed: Bool { offers.contains { $0.pay.periodAssumed } }

  /// One panel for each currency and period, those with most ads first, then by currency and period.
  /// Ads that name no figure are in none.
  public static func panels(of ads: [Ad]) -> [PayPanel] {
    struct Axis: Hashable {
      var currency: String?
      var period: Pay.Period
    }
    var offers: [Axis: [Offer]] = [:]
    for ad in ads {
      guard let pay = ad.pay, let offer = Offer(ad, pay) else { continue }
      offers[Axis(currency: pay.currency, period: pay.period), default: []].append(offer)
    }
    let panels = offers.compactMap { axis, offers in
      PayPanel(currency: axis.currency, period: axis.period, offers)
    }
    return panels.sorted { a, b in
      if a.ads != b.ads { return a.ads > b.ads }
      return (a.currency ?? "\u{10FFFF}", a.period.rawValue)
        < (b.currency ?? "\u{10FFFF}", b.period.rawValue)
    }
  }

  private init?(currency: String?, period: Pay.Period, _ offers: [Offer]) {
    let figures = Set(offers.flatMap { [$0.min, $0.max].compactMap { $0 } }).sorted()
    guard let lowest = figures.first, let highest = figures.last else { return nil }
    self.currency = currency
    self.period = period
    self.offers = offers.sorted { $0.precedes($1) }
    self.lowest = lowest
    self.highest = highest
    coverage = figures.map { amount in
      Step(amount: amount, ads: offers.count { $0.holds(amount) })
    }
    let gate = SummaryGate(offers.map(\.ad.employer))
    employers = gate.employers
    let lower = offers.filter { $0.min != nil }
    let upper = offers.filter { $0.max != nil }
    let lowerGate = SummaryGate(lower.map(\.ad.employer))
    let upperGate = SummaryGate(upper.map(\.ad.employer))
    withheld = gate.objection ?? lowerGate.objection ?? upperGate.objection
    if gate.objection == nil, lowerGate.objection == nil {
      medianMin = Self.median(lower.compactMap(\.min))
    }
    if gate.objection == nil, upperGate.objection == nil {
      medianMax = Self.median(upper.compactMap(\.max))
    }
  }

  /// The middle value; of an even number the middle between two, rounded down. Does not overflow.
  static func median(_ figures: [Int]) -> Int? {
    guard !figures.isEmpty else { return nil }
    let sorted = figures.sorted()
    let upper = sorted[sorted.count / 2]
    guard sorted.count.isMultiple(of: 2) else { return upper }
    let lower = sorted[sorted.count / 2 - 1]
    return (lower & upper) + ((lower ^ upper) >> 1)
  }
}

extension PayPanel.Offer {
  /// Nil where the ad names no figure. Figures that stand the wrong way round are turned.
  fileprivate init?(_ ad: Ad, _ pay: Pay) {
    guard pay.min != nil || pay.max != nil else { return nil }
    self.ad = ad
    self.pay = pay
    (min, max) = (pay.min, pay.max)
    if let low = pay.min, let high = pay.max, low > high { (min, max) = (high, low) }
  }

  fileprivate func precedes(_ other: Self) -> Bool {
    let (low, otherLow) = (min ?? Int.min, other.min ?? Int.min)
    if low != otherLow { return low < otherLow }
    let (high, otherHigh) = (max ?? Int.max, other.max ?? Int.max)
    if high != otherHigh { return high < otherHigh }
    return (ad.title, ad.employer ?? "", ad.location ?? "")
      < (other.ad.title, other.ad.employer ?? "", other.ad.location ?? "")
  }
}
