import Geometry

/// Where a figure stands along an axis: equal steps of the figure are equal distances.
public struct LinearScale: Hashable, Sendable {
  public var domain: ClosedRange<Double>
  /// Where the domain's lower end stands.
  public var start: Length
  /// Where its upper end stands; before `start` on an axis that grows upwards.
  public var end: Length

  public init(domain: ClosedRange<Double>, start: Length, end: Length) {
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// The share of the domain that lies below `value`: 0 at its lower end, 1 at its upper, one half
  /// where the domain is a single figure.
  public func share(_ value: Double) -> Double {
    let extent = domain.upperBound - domain.lowerBound
    return extent > 0 ? (value - domain.lowerBound) / extent : 0.5
  }

  public func callAsFunction(_ value: Double) -> Length {
    start + (end - start).times(share(value))
  }
}
