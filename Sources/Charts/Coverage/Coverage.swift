/// How many ads would admit an amount. Ranges are closed: both ends count; an open range goes on for
/// ever.
public struct Coverage: Hashable, Sendable {
  /// The count where it can change.
  public struct Step: Hashable, Sendable {
    /// A stated figure.
    public var amount: Int
    /// Ads whose range holds that very amount.
    public var ads: Int
    /// Ads whose range goes on beyond it: the count up to the next step.
    public var beyond: Int
  }

  /// One step for each stated figure, rising.
  public let steps: [Step]
  /// The count below the first step: ads without a lower end.
  public let below: Int

  public init(of ranges: [PayRange]) {
    let forms = ranges.compactMap(\.form)
    var starts: [Int: Int] = [:]
    var ends: [Int: Int] = [:]
    for form in forms {
      switch form {
      case .range(let low, let high):
        starts[low, default: 0] += 1
        ends[high, default: 0] += 1
      case .single(let figure):
        starts[figure, default: 0] += 1
        ends[figure, default: 0] += 1
      case .from(let low): starts[low, default: 0] += 1
      case .upTo(let high): ends[high, default: 0] += 1
      }
    }
    below = forms.filter { if case .upTo = $0 { true } else { false } }.count
    var open = below
    steps = Set(starts.keys).union(ends.keys).sorted().map { amount in
      let ads = open + (starts[amount] ?? 0)
      open = ads - (ends[amount] ?? 0)
      return Step(amount: amount, ads: ads, beyond: open)
    }
  }

  /// The most ads that admit one amount.
  public var most: Int { max(below, steps.map(\.ads).max() ?? 0) }

  /// How many ads admit that amount.
  public func ads(at amount: Int) -> Int {
    guard let last = steps.last(where: { $0.amount <= amount }) else { return below }
    return last.amount == amount ? last.ads : last.beyond
  }
}
