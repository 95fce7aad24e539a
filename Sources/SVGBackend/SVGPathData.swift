import Display
import Geometry

/// The `d` of a path, in the letters of SVG 1.1 (section 8.3), with `H` and `V` where they do.
struct SVGPathData {
  private(set) var text = ""
  private var current = (x: "", y: "")
  private var start = (x: "", y: "")

  init() {}

  init(_ path: Path, at offset: Point) {
    for element in path.elements {
      switch element {
      case .move(let point): move(named(offset + point))
      case .line(let point): line(named(offset + point))
      case .curve(let first, let second, let end):
        curve(named(offset + first), named(offset + second), named(offset + end))
      case .close: close()
      }
    }
  }

  mutating func move(_ point: (x: String, y: String)) {
    text += "M\(point.x) \(point.y)"
    current = point
    start = point
  }

  mutating func line(_ point: (x: String, y: String)) {
    if point.y == current.y {
      text += "H\(point.x)"
    } else if point.x == current.x {
      text += "V\(point.y)"
    } else {
      text += "L\(point.x) \(point.y)"
    }
    current = point
  }

  mutating func curve(
    _ first: (x: String, y: String), _ second: (x: String, y: String), _ end: (x: String, y: String)
  ) {
    text += "C\(first.x) \(first.y) \(second.x) \(second.y) \(end.x) \(end.y)"
    current = end
  }

  mutating func close() {
    text += "Z"
    current = start
  }

  private func named(_ point: Point) -> (x: String, y: String) { (point.x.svg, point.y.svg) }
}
