import Geometry

/// The measures of a range chart. Start from `full` or `compact` and change what differs.
public struct RangeStyle: Hashable, Sendable {
  /// The height of a row of labels that do not wrap.
  public var row: Length
  public var bar: Length
  public var outline: Length
  /// Whether rows name the employer under the title, and titles wrap.
  public var namesEmployer: Bool
  /// Whether figures stand at both ends of a bar; else the range stands at its right.
  public var labelsBothEnds: Bool
  /// Whether the axis stands above its panel; else below.
  public var axisOnTop: Bool
  /// Whether the key to the fills stands under the chart.
  public var showsKey: Bool
  /// Whether the chart is set in the theme's small text.
  public var small: Bool
  /// The most figures an axis carries.
  public var ticks: Int
  /// The share of the width that labels may take before they wrap or are cut.
  public var labelShare: Double
  /// The distance between two lines of a label.
  public var leading: Length

  /// For a page of its own: two-line labels, figures at both ends, axes on top.
  public static let full = RangeStyle(
    row: .pt(18.6), bar: .pt(7), outline: .pt(0.75), namesEmployer: true, labelsBothEnds: true,
    axisOnTop: true, showsKey: false, small: false, ticks: 8, labelShare: 0.34, leading: .pt(8))

  /// For the foot of a page: one line a row, ranges at the right, axis and key below.
  public static let compact = RangeStyle(
    row: .pt(9), bar: .pt(4), outline: .pt(0.6), namesEmployer: false, labelsBothEnds: false,
    axisOnTop: false, showsKey: true, small: true, ticks: 6, labelShare: 0.3, leading: .pt(8))

  /// Between a label or figure and what it belongs to.
  var gap: Length { labelsBothEnds ? .pt(3.4) : .pt(4) }
  /// The length of the arrow of an open range.
  var arrow: Length { bar.times(3.2) }
  /// The height of an axis with its labels.
  var axis: Length { .pt(11) }
  var panelGap: Length { .pt(5) }
}
