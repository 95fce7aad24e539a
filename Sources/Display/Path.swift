import Geometry

/// An outline to fill or stroke.
public struct Path: Hashable, Sendable {
  public enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, to: Point)
    case close
  }

  public var elements: [Element]

  public init(_ elements: [Element] = []) { self.elements = elements }

  public static func rect(_ rect: Rect) -> Path {
    Path([
      .move(rect.origin), .line(Point(x: rect.maxX, y: rect.minY)),
      .line(Point(x: rect.maxX, y: rect.maxY)), .line(Point(x: rect.minX, y: rect.maxY)), .close,
    ])
  }

  public static func line(from start: Point, to end: Point) -> Path {
    Path([.move(start), .line(end)])
  }

  /// A circle of four cubic arcs; the control points stand off by 0.5523 of the radius, which keeps
  /// the outline within 0.03 % of a true circle.
  public static func disc(center: Point, radius: Length) -> Path {
    let r = radius
    let k = radius.scaled(by: 5523, over: 10_000)
    func at(_ x: Length, _ y: Length) -> Point { Point(x: center.x + x, y: center.y + y) }
    return Path([
      .move(at(r, .zero)),
      .curve(at(r, k), at(k, r), to: at(.zero, r)),
      .curve(at(-k, r), at(-r, k), to: at(-r, .zero)),
      .curve(at(-r, -k), at(-k, -r), to: at(.zero, -r)),
      .curve(at(k, -r), at(r, -k), to: at(r, .zero)),
      .close,
    ])
  }

  /// The mark of what both roles share: its left side round as A's disc, its right side square as
  /// B's square.
  public static func leftRounded(_ rect: Rect) -> Path {
    let r = rect.size.height / 2
    let k = r.scaled(by: 5523, over: 10_000)
    func at(_ x: Length, _ y: Length) -> Point { Point(x: rect.minX + x, y: rect.minY + y) }
    let (w, h) = (rect.size.width, rect.size.height)
    return Path([
      .move(at(r, .zero)), .line(at(w, .zero)), .line(at(w, h)), .line(at(r, h)),
      .curve(at(r - k, h), at(.zero, r + k), to: at(.zero, r)),
      .curve(at(.zero, r - k), at(r - k, .zero), to: at(r, .zero)),
      .close,
    ])
  }
}

/// How an outline is drawn.
public struct Stroke: Hashable, Sendable {
  public var width: Length
  public var color: Color
  /// Alternating lengths of dash and gap; empty is solid.
  public var dash: [Length]
  public var roundCap: Bool

  public init(width: Length, color: Color, dash: [Length] = [], roundCap: Bool = false) {
    self.width = width
    self.color = color
    self.dash = dash
    self.roundCap = roundCap
  }
}
