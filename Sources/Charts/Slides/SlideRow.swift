import Geometry
import Typesetting

/// One ad on a slide, with its words measured.
struct SlideRow {
  let range: PayRange
  let form: PayRange.Form
  let title: [String]
  let place: [String]
  /// What stands left and right of the bar; empty is nothing.
  let before: String
  let after: String
  /// The least it needs.
  let height: Length

  static let gap = Length.pt(6)

  init?(_ range: PayRange, _ labels: SlideLabels, lines: Int) {
    guard let form = range.form else { return nil }
    self.range = range
    self.form = form
    (title, place) = labels.lines(range, most: lines)
    height = labels.height(title: title.count, place: place.count)
    func cut(_ text: String, _ width: Length) -> String {
      labels.setter.lines(of: text, labels.theme.value, to: width, most: 1).first ?? ""
    }
    let widths = labels.valueWidth
    switch form {
    case .range:
      (before, after) = (cut(range.lowText, widths.both), cut(range.highText, widths.both))
    case .from: (before, after) = (cut(range.label, widths.single), "")
    case .upTo, .single: (before, after) = ("", cut(range.label, widths.single))
    }
  }

  /// How far the row's mark and figures reach out from the scale's places.
  func reaches(
    _ scale: LinearScale, _ style: RangeStyle, _ labels: SlideLabels
  ) -> [PlotFit.Reach] {
    func room(_ text: String) -> Length {
      text.isEmpty ? .zero : Self.gap + labels.setter.width(of: text, labels.theme.value)
    }
    func reach(_ figure: Int, _ before: Length, _ after: Length) -> PlotFit.Reach {
      PlotFit.Reach(share: scale.share(Double(figure)), before: before, after: after)
    }
    let half = style.bar.times(0.62)
    switch form {
    case .range(let low, let high):
      return [
        reach(low, room(before), .zero),
        reach(high, style.outline, style.outline * 2 + room(after)),
      ]
    case .from(let figure): return [reach(figure, room(before), style.arrow + room(after))]
    case .upTo(let figure): return [reach(figure, style.arrow, room(after))]
    case .single(let figure): return [reach(figure, half, half + room(after))]
    }
  }
}
