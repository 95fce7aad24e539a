import Geometry
import Typesetting

/// An axis of amounts: its scale, the round figures along it, and what they read. The first figure
/// carries the currency, every one its own suffix.
struct MoneyAxis: Hashable {
  var ticks: [Int]
  var scale: LinearScale
  /// What stands before the first figure: `USD`.
  var unit: String?

  /// Around the figures from `low` to `high`, with no more than `limit` ticks.
  init(around low: Int, _ high: Int, unit: String?, atMost limit: Int) {
    let found = Ticks(around: low, high, atMost: limit)
    let domain = found.domain(around: low, high)
    ticks = found.values.filter { domain.contains(Double($0)) }
    scale = LinearScale(domain: domain, start: .zero, end: .zero)
    self.unit = unit
  }

  /// The same scale for figures that lie on it, with the ticks that reach them: then the same
  /// distance is the same number. Nil where they do not lie on it.
  func shared(around low: Int, _ high: Int, unit: String?) -> MoneyAxis? {
    guard scale.domain.contains(Double(low)), scale.domain.contains(Double(high)) else {
      return nil
    }
    let last = ticks.first { $0 >= high } ?? ticks.last ?? high
    var axis = self
    axis.ticks = ticks.filter { $0 <= last }
    axis.unit = unit
    return axis.ticks.count > 1 ? axis : nil
  }

  /// What a tick reads, by its place among them.
  func text(_ place: Int) -> String {
    guard ticks.indices.contains(place) else { return "" }
    return MoneyNotation.text(ticks[place], currency: place == 0 ? unit : nil)
  }

  /// How far the figures reach out from their ticks; they may hang over the plot as far as `edge`.
  func reaches(edge: Length, _ setter: any TextSetter, _ style: TextStyle) -> [PlotFit.Reach] {
    ticks.enumerated().map { place, tick in
      let half = setter.width(of: text(place), style) / 2
      let share = scale.share(Double(tick))
      return PlotFit.Reach(share: share, before: half, after: half, edge: edge)
    }
  }

  /// Leaves out every second tick until no two figures touch.
  mutating func thin(_ setter: any TextSetter, _ style: TextStyle) {
    while ticks.count > 1, touches(setter, style) {
      ticks = ticks.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    }
  }

  private func touches(_ setter: any TextSetter, _ style: TextStyle) -> Bool {
    let gap = style.size.times(0.45)
    var edge: Length?
    for place in ticks.indices {
      let half = setter.width(of: text(place), style) / 2
      let middle = scale(Double(ticks[place]))
      if let edge, middle - half < edge + gap { return true }
      edge = middle + half
    }
    return false
  }
}
