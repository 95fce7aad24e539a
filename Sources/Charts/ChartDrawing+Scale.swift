import Display
import Geometry

extension ChartDrawing {
  /// The same drawing in another size: places, lines and letters alike.
  func scaled(by factor: Double) -> ChartDrawing {
    ChartDrawing(
      size: size.scaled(by: factor), items: items.map { $0.scaled(by: factor) },
      alternative: alternative, plot: plot.scaled(by: factor),
      panels: panels.map { panel in
        var scale = panel.scale
        scale.start = scale.start.times(factor)
        scale.end = scale.end.times(factor)
        return PanelPlot(
          currency: panel.currency, plot: panel.plot.scaled(by: factor), scale: scale)
      })
  }
}

extension DisplayItem {
  fileprivate func scaled(by factor: Double) -> DisplayItem {
    switch self {
    case .fill(let path, let color): .fill(path.scaled(by: factor), color)
    case .stroke(let path, let stroke):
      .stroke(path.scaled(by: factor), stroke.scaled(by: factor))
    case .hatch(let path, let width, let pitch, let color):
      .hatch(
        path.scaled(by: factor), width: width.times(factor), pitch: pitch.times(factor), color)
    case .glyphs(let run, let point):
      .glyphs(run.scaled(by: factor), at: point.scaled(by: factor))
    case .group(let point, let items):
      .group(at: point.scaled(by: factor), items.map { $0.scaled(by: factor) })
    case .content(let id, let items): .content(id, items.map { $0.scaled(by: factor) })
    case .artifact(let kind, let items): .artifact(kind, items.map { $0.scaled(by: factor) })
    case .link(let target, let rect, let id): .link(target, rect.scaled(by: factor), id)
    case .destination(let name, let point): .destination(name, at: point.scaled(by: factor))
    }
  }
}

extension GlyphRun {
  fileprivate func scaled(by factor: Double) -> GlyphRun {
    var run = self
    run.size = size.times(factor)
    run.width = width.times(factor)
    run.glyphs = glyphs.map {
      Glyph(id: $0.id, x: $0.x.times(factor), y: $0.y.times(factor))
    }
    return run
  }
}

extension Path {
  fileprivate func scaled(by factor: Double) -> Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let point): .move(point.scaled(by: factor))
        case .line(let point): .line(point.scaled(by: factor))
        case .curve(let first, let second, let end):
          .curve(
            first.scaled(by: factor), second.scaled(by: factor), to: end.scaled(by: factor))
        case .close: .close
        }
      })
  }
}

extension Stroke {
  fileprivate func scaled(by factor: Double) -> Stroke {
    Stroke(
      width: width.times(factor), color: color, dash: dash.map { $0.times(factor) },
      roundCap: roundCap)
  }
}

extension Point {
  fileprivate func scaled(by factor: Double) -> Point {
    Point(x: x.times(factor), y: y.times(factor))
  }
}

extension Size {
  fileprivate func scaled(by factor: Double) -> Size {
    Size(width: width.times(factor), height: height.times(factor))
  }
}

extension Rect {
  fileprivate func scaled(by factor: Double) -> Rect {
    Rect(origin: origin.scaled(by: factor), size: size.scaled(by: factor))
  }
}
