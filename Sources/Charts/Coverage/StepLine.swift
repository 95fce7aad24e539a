import Display
import Geometry

/// The outline of a coverage: level between stated amounts, with the count at an amount itself where
/// one range ends as another begins.
struct StepLine {
  var coverage: Coverage
  var scale: LinearScale
  /// Where the axis lies.
  var base: Length
  /// The height of one ad.
  var unit: Length

  func x(_ amount: Int) -> Length { scale(Double(amount)) }
  func y(_ ads: Int) -> Length { base - unit * ads }

  /// The fill, the line over it, and the axis.
  func items(_ colors: ChartColors) -> [DisplayItem] {
    let outline = corners
    guard let first = outline.first, let last = outline.last else { return [] }
    var area: [Path.Element] = [.move(Point(x: first.x, y: base))]
    area += outline.map { .line($0) }
    area += [.line(Point(x: last.x, y: base)), .close]
    let line = Path([.move(first)] + outline.dropFirst().map { .line($0) })
    let axis = Path.line(from: Point(x: scale.start, y: base), to: Point(x: scale.end, y: base))
    return [
      .fill(Path(area), colors.area),
      .stroke(line, Stroke(width: .pt(1), color: colors.ink)),
      .stroke(axis, Stroke(width: .pt(0.6), color: colors.soft)),
    ]
  }

  /// From the axis up, along the steps, and down again; an open range runs to the plot's edge.
  private var corners: [Point] {
    guard let first = coverage.steps.first else { return [] }
    var corners: [Point] = []
    if coverage.below > 0 { corners.append(Point(x: scale.start, y: y(coverage.below))) }
    corners.append(Point(x: x(first.amount), y: y(coverage.below)))
    var level = coverage.below
    for step in coverage.steps {
      let x = x(step.amount)
      corners.append(Point(x: x, y: y(level)))
      corners.append(Point(x: x, y: y(step.ads)))
      corners.append(Point(x: x, y: y(step.beyond)))
      level = step.beyond
    }
    if level > 0 { corners.append(Point(x: scale.end, y: y(level))) }
    return corners
  }

  /// The most ads anywhere from one place of the axis to another.
  func highest(from left: Length, to right: Length) -> Int {
    var most = 0
    var (level, edge) = (coverage.below, scale.start)
    for step in coverage.steps {
      let x = x(step.amount)
      if edge <= right, x >= left { most = max(most, level) }
      if x >= left, x <= right { most = max(most, step.ads) }
      (level, edge) = (step.beyond, x)
    }
    return edge <= right ? max(most, level) : most
  }
}
