import Display
import Geometry
import Typesetting

/// A chart composed as slides: title, subtitle, panels, key and notes on a canvas of the picture's
/// proportions; what does not fit on one slide goes on on a second.
public struct SlideChart {
  public var spec: ChartSpec
  public var theme: SlideTheme

  public init(_ spec: ChartSpec, theme: SlideTheme) {
    self.spec = spec
    self.theme = theme
  }

  /// The slides, one at least: where there is nothing to draw, it says so. Every drawing is as large
  /// as the canvas and paints no ground.
  public func pages(_ size: SlideSize = .wide, setter: some TextSetter) -> [ChartPage] {
    pages(on: size.canvas, setter: setter)
  }

  /// The same on a canvas of that size in points, in which text has 18 pt; each side 400 pt or more.
  public func pages(on canvas: Size, setter: some TextSetter) -> [ChartPage] {
    let canvas = Size(width: max(canvas.width, .pt(400)), height: max(canvas.height, .pt(400)))
    let frame = SlideFrame(spec, canvas, theme, setter)
    let parts: [any SlidePart] =
      switch spec.kind {
      case .ranges, .seniority: SlideRanges.composed(spec, frame)
      case .coverage: SlideCoverage.composed(spec, frame)
      case .overlap: SlideOverlap.composed(spec, frame)
      case .matrix: SlideMatrix.composed(spec, frame)
      }
    guard !parts.isEmpty else { return [empty(frame)] }
    return parts.enumerated().map { place, part in
      page(part, frame, number: place + 1, of: parts.count)
    }
  }

  private func page(
    _ part: any SlidePart, _ frame: SlideFrame, number: Int, of count: Int
  ) -> ChartPage {
    var sheet = ChartCanvas(setter: frame.setter)
    let title = spec.title.isEmpty ? part.title : spec.title
    let label = count > 1 ? "\(number) of \(count)" : ""
    frame.paintHead(title, number: label, on: &sheet)
    frame.paintFoot(part.currencies, on: &sheet)
    let body = frame.body(under: title, showing: part.currencies)
    let panels = part.paint(in: body, on: &sheet)
    let words =
      [title, label, spec.subtitle, part.words] + spec.footSentences(of: part.currencies)
    return finished(sheet, frame, words: words, panels, (number, count))
  }

  private func empty(_ frame: SlideFrame) -> ChartPage {
    var sheet = ChartCanvas(setter: frame.setter)
    let title = spec.title.isEmpty ? spec.emptyTitle : spec.title
    frame.paintHead(title, number: "", on: &sheet)
    frame.paintFoot(on: &sheet)
    if title != spec.emptyTitle {
      frame.paintEmpty(spec.emptyTitle, in: frame.body(under: title), on: &sheet)
    }
    let words =
      [title, spec.subtitle, title == spec.emptyTitle ? "" : spec.emptyTitle]
      + spec.footSentences()
    return finished(sheet, frame, words: words, [], (1, 1))
  }

  private func finished(
    _ sheet: ChartCanvas, _ frame: SlideFrame, words: [String], _ panels: [PanelPlot],
    _ place: (number: Int, count: Int)
  ) -> ChartPage {
    let sentences = words.filter { !$0.isEmpty }
    let alternative = sentences.map { ".!?:".contains($0.last ?? " ") ? $0 : $0 + "." }
      .joined(separator: " ")
    let drawing = ChartDrawing(
      size: frame.canvas, items: sheet.items, alternative: alternative,
      plot: panels.first?.plot ?? Rect(origin: .zero, size: .zero), panels: panels)
    return ChartPage(
      drawing: drawing, ground: theme.colors.ground, number: place.number, count: place.count)
  }
}

/// What one slide shows in its body.
protocol SlidePart {
  /// What is seen, for a spec that does not say it.
  var title: String { get }
  /// The same in words, without title and notes.
  var words: String { get }
  /// The currencies of its ads; nil where that does not matter.
  var currencies: Set<String?>? { get }
  /// Paints inside the body and answers where the plots are.
  func paint(in body: Rect, on canvas: inout ChartCanvas) -> [PanelPlot]
}

extension SlidePart {
  var currencies: Set<String?>? { nil }
}
