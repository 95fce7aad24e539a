import CCairo
import CISAL
import Display
import Geometry
import Typesetting

/// Paints pages as PNG images: outlines through Cairo, glyphs at quarter-pixel positions. Keeps its
/// fonts and glyphs from one page to the next; not to be shared between tasks.
public final class PNGPainter {
  private let atlas: GlyphAtlas
  private let deflater = RowDeflater()
  /// Kept from one strip to the next: fresh memory costs as much as painting on it.
  private var raster: Raster?

  /// Opens the libraries that painting takes, which is otherwise done when it begins. Any thread may do it
  /// at any time. That one is missing is told by what is painted.
  public static func openLibraries() {
    _ = ccairo_load()
    _ = cisal_load()
  }

  public init(catalog: FontCatalog) { atlas = GlyphAtlas(faces: FontFaces(catalog: catalog)) }

  /// The page on white. See `png(of:ink:options:)`.
  public func png(of page: Page, ink: Ink, dpi: Int) throws -> [UInt8] {
    try png(of: page, ink: ink, options: PNGOptions(dpi: dpi))
  }

  /// The page as a PNG file, each side rounded to whole pixels: gray where the ink is mono or nothing
  /// is coloured, RGB else, each with alpha where there is no ground. The same page gives the same
  /// bytes.
  ///
  /// Throws a `Diagnostic` where the image would be absurdly large (more than 20,000 pixels a side or
  /// 400 million in all) or a font cannot be had, and a `CairoFailure` where a library fails.
  public func png(of page: Page, ink: Ink, options: PNGOptions) throws -> [UInt8] {
    let sheet = try PNGSheet(page, ink: ink, options: options)
    return sheet.file(try (0..<sheet.strips).map { try strip($0, of: sheet) })
  }

  /// A strip of a page. Throws as a whole page does.
  public func strip(_ number: Int, of sheet: PNGSheet) throws -> PNGStrip {
    let rows = sheet.rows(number)
    let raster = try blank(for: sheet)
    let canvas = try PixelCanvas(raster, top: rows.lowerBound, sheet.fit)
    atlas.makeRoom()
    for paint in sheet.paints {
      if case .glyphs(let run, let point) = paint.item {
        guard let cut = GlyphAtlas.Cut(run, scale: sheet.fit.scale),
          paint.touches(rows, reach: try atlas.reach(of: cut))
        else { continue }
        let glyphs = glyphs(of: run, at: paint.offset + point, top: rows.lowerBound, sheet)
        let stamps = try atlas.stamps(of: glyphs, cut)
        try raster.press(stamps, at: glyphs.map(\.at), atlas.coverage, run.color)
      } else if paint.touches(rows) {
        try canvas.paint(paint)
      }
    }
    return PNGStrip(rows: try coded(raster, rows.count, as: sheet.pixels))
  }

  private func coded(_ raster: Raster, _ height: Int, as pixels: PNGPixels) throws -> DeflatedRows {
    try raster.withPixels { buffer, rowLength in
      guard let base = UnsafePointer(buffer.baseAddress) else {
        throw CairoFailure(call: "cairo_image_surface_get_data", reason: "no pixels")
      }
      let rows = PixelRows(
        base: base, width: raster.width, height: height, stride: rowLength)
      return try deflater.deflated(rows, as: pixels)
    }
  }

  /// Where a strip is painted, with nothing on it.
  private func blank(for sheet: PNGSheet) throws -> Raster {
    let (width, height) = (sheet.size.width, sheet.rowsOfStrip)
    if let raster, raster.width == width, raster.height == height {
      try raster.clear(to: sheet.ground)
      return raster
    }
    raster = nil
    let made = try Raster(width: width, height: height)
    if sheet.ground != nil { try made.clear(to: sheet.ground) }
    raster = made
    return made
  }

  /// The glyphs that may be seen, where they stand below row `top` of the image.
  private func glyphs(
    of run: GlyphRun, at origin: Point, top: Int, _ sheet: PNGSheet
  ) -> [(id: UInt32, at: QuarterPixel)] {
    let (size, fit) = (sheet.size, sheet.fit)
    let reach = Double(max(size.width, size.height)) + run.size.points * fit.scale * 4
    var glyphs: [(id: UInt32, at: QuarterPixel)] = []
    glyphs.reserveCapacity(run.glyphs.count)
    for glyph in run.glyphs {
      let (x, y) = (fit.across(origin.x + glyph.x), fit.down(origin.y + glyph.y))
      guard abs(x) < reach, abs(y) < reach else { continue }
      let place = QuarterPixel(x: Int((x * 4).rounded()), y: Int((y * 4).rounded()) - top * 4)
      glyphs.append((glyph.id, place))
    }
    return glyphs
  }
}
