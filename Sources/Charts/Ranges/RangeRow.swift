import Geometry
import Typesetting

/// A row of a range chart with its words measured.
struct RangeRow {
  var range: PayRange
  var form: PayRange.Form
  /// The label's lines from the top; the last is the employer where rows name it.
  var label: [(text: String, style: TextStyle)]
  /// What stands left and right of the bar; empty is nothing.
  var before: String
  var after: String
  var height: Length

  init?(_ range: PayRange, _ style: RangeStyle, _ setting: Setting) {
    guard let form = range.form else { return nil }
    self.range = range
    self.form = form
    let (text, setter) = (setting.text, setting.setter)
    let titles = setter.wrapped(
      range.shortTitle ?? range.title, text.label, to: setting.column,
      lines: style.namesEmployer ? 2 : 1)
    label = titles.map { ($0, text.label) }
    if style.namesEmployer, let employer = range.employer {
      label += setter.wrapped(employer, text.sublabel, to: setting.column, lines: 1)
        .map { ($0, text.sublabel) }
    }
    height = style.row + style.leading * max(0, label.count - (style.namesEmployer ? 2 : 1))
    switch form {
    case .range where style.labelsBothEnds: (before, after) = (range.lowText, range.highText)
    case .from where style.labelsBothEnds: (before, after) = (range.label, "")
    default: (before, after) = ("", range.label)
    }
  }

  /// Whom the words are set by, in which styles, and how wide labels may be.
  struct Setting {
    var setter: any TextSetter
    var text: ChartText
    var column: Length
  }

  /// How far the row's mark and figures reach out from the scale's places.
  func reaches(_ scale: LinearScale, _ style: RangeStyle, _ setting: Setting) -> [PlotFit.Reach] {
    func room(_ text: String) -> Length {
      text.isEmpty ? .zero : style.gap + setting.setter.width(of: text, setting.text.value)
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
