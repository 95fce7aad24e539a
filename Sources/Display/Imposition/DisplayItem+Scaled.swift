import Geometry

/// A size as a part of another: exact, so that imposed pages are the same everywhere.
public struct Reduction: Hashable, Sendable {
  var part: Int64
  var whole: Int64

  /// To a part in 10,000.
  public init(tenThousandths: Int) {
    part = Int64(tenThousandths)
    whole = 10_000
  }

  /// The largest at which one size fits into another, at most the natural one.
  public init(fitting size: Size, into room: Size) {
    let across = room.size(dividedBy: size.width, room.width)
    let down = room.size(dividedBy: size.height, room.height)
    self.init(tenThousandths: max(1, min(10_000, across, down)))
  }

  func callAsFunction(_ length: Length) -> Length {
    Length(scaled: length.scaled * part / whole)
  }

  func callAsFunction(_ point: Point) -> Point { Point(x: self(point.x), y: self(point.y)) }

  func callAsFunction(_ size: Size) -> Size {
    Size(width: self(size.width), height: self(size.height))
  }

  func callAsFunction(_ rect: Rect) -> Rect {
    Rect(origin: self(rect.origin), size: self(rect.size))
  }
}

extension Size {
  /// How many ten-thousandths of a length another is.
  fileprivate func size(dividedBy whole: Length, _ part: Length) -> Int {
    whole > .zero ? Int(part.scaled * 10_000 / whole.scaled) : 10_000
  }
}

extension DisplayItem {
  /// The same in another size, about the origin.
  func reduced(by reduction: Reduction) -> DisplayItem {
    switch self {
    case .fill(let path, let color): .fill(path.reduced(by: reduction), color)
    case .stroke(let path, let stroke):
      .stroke(path.reduced(by: reduction), stroke.reduced(by: reduction))
    case .hatch(let path, let width, let pitch, let color):
      .hatch(
        path.reduced(by: reduction), width: reduction(width), pitch: reduction(pitch), color)
    case .glyphs(let run, let point):
      .glyphs(run.reduced(by: reduction), at: reduction(point))
    case .content(let id, let items): .content(id, items.map { $0.reduced(by: reduction) })
    case .artifact(let kind, let items): .artifact(kind, items.map { $0.reduced(by: reduction) })
    case .group(let point, let items):
      .group(at: reduction(point), items.map { $0.reduced(by: reduction) })
    case .link(let target, let rect, let id): .link(target, reduction(rect), id)
    case .destination(let name, let point): .destination(name, at: reduction(point))
    }
  }
}

extension Path {
  fileprivate func reduced(by reduction: Reduction) -> Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let point): .move(reduction(point))
        case .line(let point): .line(reduction(point))
        case .curve(let first, let second, let end):
          .curve(reduction(first), reduction(second), to: reduction(end))
        case .close: .close
        }
      })
  }
}

extension Stroke {
  fileprivate func reduced(by reduction: Reduction) -> Stroke {
    Stroke(
      width: reduction(width), color: color, dash: dash.map { reduction($0) }, roundCap: roundCap)
  }
}

extension GlyphRun {
  fileprivate func reduced(by reduction: Reduction) -> GlyphRun {
    var run = self
    run.size = reduction(size)
    run.width = reduction(width)
    run.glyphs = glyphs.map { Glyph(id: $0.id, x: reduction($0.x), y: reduction($0.y)) }
    return run
  }
}
