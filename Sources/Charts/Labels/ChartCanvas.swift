import Display
import Geometry
import Typesetting

/// What a chart paints on: marks in order, labels above them, and the places where gridlines make
/// way. Gridlines are cut there instead of painted over, so that a chart stands on any ground.
struct ChartCanvas {
  enum Alignment { case left, center, right }

  let setter: any TextSetter
  private(set) var marks: [DisplayItem] = []
  private(set) var labels: [DisplayItem] = []
  private var covered: [Rect] = []
  private var grid: [DisplayItem] = []

  init(setter: any TextSetter) { self.setter = setter }

  /// Gridlines first, then marks, then words.
  var items: [DisplayItem] { grid + marks + labels }

  mutating func paint(_ item: DisplayItem) { marks.append(item) }

  /// Keeps gridlines out of a place.
  mutating func cover(_ rect: Rect) { covered.append(rect) }

  /// Sets a text with its left end, middle or right end at a point of the baseline.
  mutating func set(
    _ text: String, _ style: TextStyle, at point: Point, _ alignment: Alignment = .left
  ) {
    guard !text.isEmpty else { return }
    let line = setter.line(text, style)
    let metrics = setter.metrics(of: style)
    let left =
      switch alignment {
      case .left: point.x
      case .center: point.x - line.width / 2
      case .right: point.x - line.width
      }
    labels.append(.group(at: Point(x: left, y: point.y), line.items))
    cover(
      Rect(
        x: left - .pt(1.5), y: point.y - metrics.capHeight - .pt(1.2),
        width: line.width + .pt(3), height: metrics.capHeight + .pt(2.4)))
  }

  /// A vertical gridline that makes way for everything covered so far.
  mutating func gridline(at x: Length, from top: Length, to bottom: Length, _ stroke: Stroke) {
    var y = top
    let cuts = covered.filter { $0.minX < x && x < $0.maxX && $0.maxY > top && $0.minY < bottom }
    for cut in cuts.sorted(by: { $0.minY < $1.minY }) {
      if cut.minY > y {
        grid.append(.stroke(.line(from: Point(x: x, y: y), to: Point(x: x, y: cut.minY)), stroke))
      }
      y = max(y, cut.maxY)
    }
    if y < bottom {
      grid.append(.stroke(.line(from: Point(x: x, y: y), to: Point(x: x, y: bottom)), stroke))
    }
  }
}

extension TextSetter {
  /// The baseline that puts capitals and lining figures in the middle of a height.
  func baseline(centeredOn y: Length, _ style: TextStyle) -> Length {
    y + metrics(of: style).capHeight / 2
  }
}
