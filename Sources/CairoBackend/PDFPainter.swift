import Display
import Geometry
import Typesetting

/// Paints documents as PDF. Keeps its fonts open from one document to the next; not to be shared
/// between tasks.
public final class PDFPainter {
  private let fonts: CairoFonts

  public init(catalog: FontCatalog) { fonts = CairoFonts(catalog: catalog) }

  /// The pages as paint and marks, to be finished by `PDFFinishing`. The same document gives the same
  /// bytes. Throws a `CairoFailure`, or a `Diagnostic` where a font cannot be had.
  public func paint(_ document: DisplayDocument) throws -> PaintedPDF {
    var painted = PaintedPDF()
    try paint(document, to: &painted)
    return painted
  }

  /// The same, page by page to whoever takes it. Throws what the sink throws, too.
  public func paint(_ document: DisplayDocument, to sink: inout some PaintSink) throws {
    let surface = try PDFSurface()
    let canvas = try Canvas(surface)
    let readings = try GlyphReadings(of: document, fonts: fonts)
    sink.begin(readings: readings.replacements)
    for (index, page) in document.pages.enumerated() {
      let flat = FlatPage(page)
      sink.beginPage(
        flat.leaves.map(\.mark), links: flat.links, destinations: flat.destinations)
      do {
        try surface.beginPage(page.size)
        for leaf in flat.leaves { try paint(leaf, on: page.size, readings, canvas) }
        try canvas.showPage()
      } catch var failure as CairoFailure {
        failure.page = index + 1
        throw failure
      }
      try surface.drain { try sink.take($0) }
    }
    try surface.finish()
    try surface.drain { try sink.take($0) }
  }

  private func paint(
    _ leaf: Leaf, on size: Size, _ readings: GlyphReadings, _ canvas: Canvas
  ) throws {
    try canvas.marked {
      for paint in leaf.paints {
        if case .glyphs(let run, let point) = paint.item {
          let font = try fonts.font(run.font, size: run.size)
          try canvas.show(readings.spelled(run), at: paint.offset + point, font)
        } else {
          try canvas.paint(vectors: paint.sparingTags(onPageOf: size))
        }
      }
    }
  }
}
