import Display
import Geometry
import Typesetting

/// What two roles share on a slide: who A and B are, then a row a kind of thing.
struct SlideOverlap: SlidePart {
  let rows: [OverlapRow]
  let roles: [String]
  let frame: SlideFrame
  private let factor: Double

  private static let row = OverlapChart.row.points
  private static let head = OverlapChart.head.points
  private static let legend = Length.pt(30)

  private init(_ rows: [OverlapRow], _ roles: [String], _ frame: SlideFrame, factor: Double) {
    self.rows = rows
    self.roles = roles
    self.frame = frame
    self.factor = factor
  }

  /// As large as the rows allow, and on as many slides as they need.
  static func composed(_ spec: ChartSpec, _ frame: SlideFrame) -> [any SlidePart] {
    guard !spec.overlap.isEmpty else { return [] }
    let title = spec.title.isEmpty ? self.title(spec.roles) : spec.title
    let legends = legend * min(spec.roles.count, 2) + .pt(8)
    let room = (frame.body(under: title).size.height - legends).points
    let least = SlideTheme.enlargement
    let most = Count.fitting(room / least - head - 1, each: row)
    let slides = (spec.overlap.count + most - 1) / most
    let each = (spec.overlap.count + slides - 1) / slides
    let wide = frame.width.points / 300
    let factor = max(least, min(room / (head + row * Double(each) + 1), 4, wide))
    return stride(from: 0, to: spec.overlap.count, by: each).map { start in
      let rows = Array(spec.overlap[start..<min(start + each, spec.overlap.count)])
      return SlideOverlap(rows, Array(spec.roles.prefix(2)), frame, factor: factor)
    }
  }

  private static func title(_ roles: [String]) -> String {
    roles.count == 2 ? "What \(roles[0]) and \(roles[1]) share" : "What both share"
  }

  var title: String { Self.title(roles) }

  var words: String {
    let names = zip(["A", "B"], roles).map { "\($0): \($1)." }
    return (names + [chart.alternative]).joined(separator: " ")
  }

  private var chart: OverlapChart {
    var theme = frame.theme.chart
    theme.text.head.size = .pt(7.2)
    return OverlapChart(rows, theme: theme)
  }

  func paint(in body: Rect, on canvas: inout ChartCanvas) -> [PanelPlot] {
    var y = body.minY + .pt(4)
    let theme = frame.theme
    for (mark, role) in zip([RoleMark.a, .b], roles) {
      let middle = y + Self.legend / 2
      let square = Rect(x: body.minX, y: middle - .pt(8), width: .pt(16), height: .pt(16))
      mark.items(in: square, theme.colors).forEach { canvas.paint($0) }
      var style = theme.label
      style.color = mark == .a ? theme.colors.roleA : theme.colors.roleB
      let letter = mark == .a ? "A" : "B"
      let baseline = frame.setter.baseline(centeredOn: middle, style)
      let x = body.minX + .pt(26)
      canvas.set(letter, style, at: Point(x: x, y: baseline))
      let left = x + frame.setter.width(of: "B", style) + .pt(10)
      let name = frame.setter.lines(of: role, theme.label, to: body.maxX - left, most: 1)
      canvas.set(name.first ?? "", theme.label, at: Point(x: left, y: baseline))
      y += Self.legend
    }
    y += .pt(4)
    var chart = chart
    let width = body.size.width.times(1 / factor)
    chart.labelWidth = labelWidth(chart, width)
    let drawing = chart.drawing(width: width, setter: frame.setter).scaled(by: factor)
    canvas.paint(.group(at: Point(x: body.minX, y: y), drawing.items))
    return []
  }

  /// What the labels need, as far as the heads of the columns leave it.
  private func labelWidth(_ chart: OverlapChart, _ width: Length) -> Length {
    let text = chart.theme.text
    let labels = rows.map { frame.setter.width(of: $0.label, text.name) }.max() ?? .zero
    let heads = [chart.heads.onlyA, chart.heads.both, chart.heads.onlyB]
      .map { max(frame.setter.width(of: $0, text.head), .pt(30)) }.reduce(.zero, +)
    return max(.pt(20), min(labels + .pt(4), width.times(0.36), width - heads - .pt(32)))
  }
}
