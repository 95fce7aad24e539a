import Geometry

extension Length {
  /// In points with at most two decimals and no more digits than are needed; never "-0".
  var svg: String { points.svg(decimals: 2) }
}

extension Double {
  /// With at most so many decimals, halves away from zero. Numbers beyond 10^12 are cut to that.
  func svg(decimals: Int) -> String {
    let unit = [1, 10, 100, 1000, 10_000][Swift.min(Swift.max(decimals, 0), 4)]
    let limit = 1e12
    let bounded = isFinite ? Swift.min(Swift.max(self, -limit), limit) : 0
    let parts = Int((bounded * Double(unit)).rounded())
    guard parts != 0 else { return "0" }
    let whole = parts.magnitude / UInt(unit)
    var fraction = String(parts.magnitude % UInt(unit))
    fraction =
      String(repeating: "0", count: Swift.max(0, String(unit).count - 1 - fraction.count))
      + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return (parts < 0 ? "-" : "") + "\(whole)" + (fraction.isEmpty ? "" : "." + fraction)
  }
}
