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
    let surface = try PDFSurface(reserve: 65_536 + 8_192 * document.pages.count)
    let canvas = try Canvas(surface)
    let readings = try GlyphReadings(of: document, fonts: fonts)
    var painted = PaintedPDF(
      bytes: [], marks: [], links: [], destinations: [], readings: readings.replacements)
    for (index, page) in document.pages.enumerated() {
      let flat = FlatPage(page)
      do {
        try surface.beginPage(page.size)
        for leaf in flat.leaves { try paint(leaf, on: page.size, readings, canvas) }
        try canvas.showPage()
      } catch var failure as CairoFailure {
        failure.page = index + 1
        throw failure
      }
      painted.marks.append(flat.leaves.map(\.mark))
      painted.links.append(flat.links)
      painted.destinations.append(flat.destinations)
    }
    painted.bytes = try surface.finish()
    return painted
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
