/// Round figures along an axis, 1, 2, 2.5 or 5 times a power of ten apart.
public struct Ticks: Hashable, Sendable {
  /// The distance between two ticks; at least 1.
  public let step: Int
  /// In rising order; the first is at or below the lowest figure, the last at or above the highest.
  public let values: [Int]

  /// The finest ticks around the figures from `lower` to `upper`, no more than `limit` of them (a
  /// limit under 3 counts as 3). A single figure gets a fifth of itself on both sides. Figures beyond
  /// 10^15 count as 10^15.
  public init(around lower: Int, _ upper: Int, atMost limit: Int) {
    var low = min(max(lower, -Self.bound), Self.bound)
    var high = max(low, min(upper, Self.bound))
    if low == high {
      let room = max(1, Int(low.magnitude) / 5)
      (low, high) = (low - room, high + room)
    }
    let most = max(limit, 3)
    let found = Self.steps.first { step in
      Self.ceiling(high, step) - Self.floor(low, step) <= (most - 1) * step
    }
    step = found ?? Self.bound
    let first = Self.floor(low, step)
    let last = max(Self.ceiling(high, step), first + step)
    values = Array(stride(from: first, through: last, by: step))
  }

  /// What an axis through these ticks spans for figures from `lower` to `upper`: to the outer ticks
  /// where they are no more than half a step away, else to the figures themselves, so that a plot
  /// does not begin or end with a wide empty step. It holds two ticks at least.
  public func domain(around lower: Int, _ upper: Int) -> ClosedRange<Double> {
    guard let first = values.first, let last = values.last, values.count > 2 else {
      return Double(values.first ?? lower)...Double(values.last ?? upper)
    }
    let inner = values.count - 2
    let low = lower - first <= step / 2 || inner < 2 ? first : lower
    let high = last - upper <= step / 2 || inner < 2 ? last : upper
    return Double(low)...Double(max(high, low))
  }

  private static let bound = 1_000_000_000_000_000

  private static let steps: [Int] = {
    var power = 1
    var steps: [Int] = []
    while power < bound {
      steps += [power, 2 * power]
      if power >= 10 { steps.append(power / 10 * 25) }
      steps.append(5 * power)
      power *= 10
    }
    return steps + [bound]
  }()

  private static func floor(_ value: Int, _ step: Int) -> Int {
    let over = value % step
    return value - (over < 0 ? over + step : over)
  }

  private static func ceiling(_ value: Int, _ step: Int) -> Int {
    let low = floor(value, step)
    return low == value ? value : low + step
  }
}
