import Diagnostics
import Display
import Geometry
import Typesetting

/// How a page becomes an image.
public struct PNGOptions: Hashable, Sendable {
  /// Pixels to the inch, at least 1.
  public var dpi: Int
  /// What lies under the paint; nil is transparent.
  public var ground: Color?
  public var texts: [PNGText]

  public init(dpi: Int, ground: Color? = .white, texts: [PNGText] = []) {
    self.dpi = dpi
    self.ground = ground
    self.texts = texts
  }
}

/// Paints pages as PNG images: outlines through Cairo, glyphs at quarter-pixel positions. Keeps its
/// fonts and glyphs from one page to the next; not to be shared between tasks.
public final class PNGPainter {
  /// Pixels a side and in all. What asks for more is a slip of the keyboard.
  private static let longestSide = 20_000.0
  private static let mostPixels = 400_000_000.0
  /// Of compression: of a page of text, 2 makes 4 % more bytes than 6 in three quarters of the time.
  private static let level = 2

  private let atlas: GlyphAtlas
  private var deflater: Deflater?

  public init(catalog: FontCatalog) { atlas = GlyphAtlas(faces: FontFaces(catalog: catalog)) }

  /// The page on white. See `png(of:ink:options:)`.
  public func png(of page: Page, ink: Ink, dpi: Int) throws -> [UInt8] {
    try png(of: page, ink: ink, options: PNGOptions(dpi: dpi))
  }

  /// The page as a PNG file, each side rounded to whole pixels: gray where the ink is mono or nothing
  /// is coloured, RGB else, RGBA where something shines through. The same page gives the same bytes.
  ///
  /// Throws a `Diagnostic` where the image would be absurdly large (more than 20,000 pixels a side or
  /// 400 million in all) or a font cannot be had, and a `CairoFailure` where a library fails.
  public func png(of page: Page, ink: Ink, options: PNGOptions) throws -> [UInt8] {
    let (width, height) = try pixels(of: page.size, dpi: options.dpi)
    let raster = try Raster(width: width, height: height)
    try paint(page, on: raster, options)
    let lines = try Scanlines(raster, mono: ink == .mono)
    let deflater = try deflater ?? Deflater(level: Self.level)
    self.deflater = deflater
    var file = PNGFile(width: width, height: height, lines.pixels)
    file.density(dpi: options.dpi)
    for text in options.texts { file.add(text) }
    file.finish(try deflater.zlib(lines.bytes))
    return file.bytes
  }

  private func pixels(of size: Size, dpi: Int) throws -> (width: Int, height: Int) {
    let scale = Double(dpi) / 72
    let width = max(1, (size.width.points * scale).rounded())
    let height = max(1, (size.height.points * scale).rounded())
    guard dpi >= 1, max(width, height) <= Self.longestSide, width * height <= Self.mostPixels else {
      throw Diagnostic(
        .error, "png.size",
        "an image has 1 dpi or more and at most 20,000 pixels a side and 400 million in all;"
          + " this one would have \(width.formatted) × \(height.formatted) at \(dpi) dpi",
        hint: dpi < 1 ? "use --dpi 150" : "use a lower --dpi")
    }
    return (Int(width), Int(height))
  }

  private func paint(_ page: Page, on raster: Raster, _ options: PNGOptions) throws {
    let canvas = try Canvas(raster)
    let scale = Double(options.dpi) / 72
    if let ground = options.ground { try canvas.paint(ground) }
    try canvas.scale(by: scale)
    canvas.useBestAntialiasing()
    atlas.makeRoom()
    for leaf in FlatPage(page).leaves {
      for paint in leaf.paints {
        if case .glyphs(let run, let point) = paint.item {
          try set(run, at: paint.offset + point, on: raster, scale)
        } else {
          try canvas.paint(vectors: paint)
        }
      }
    }
  }

  private func set(
    _ run: GlyphRun, at origin: Point, on raster: Raster, _ scale: Double
  ) throws {
    let pixels = (run.size.points * scale * 64).rounded()
    // Smaller than a pixel there is nothing to see; FreeType draws nothing larger.
    guard pixels >= 1, pixels < Double(1 << 21) else { return }
    let reach = Double(max(raster.width, raster.height)) + pixels / 16
    var glyphs: [(id: UInt32, at: QuarterPixel)] = []
    glyphs.reserveCapacity(run.glyphs.count)
    for glyph in run.glyphs {
      let x = (origin.x + glyph.x).points * scale
      let y = (origin.y + glyph.y).points * scale
      guard abs(x) < reach, abs(y) < reach else { continue }
      let place = QuarterPixel(x: Int((x * 4).rounded()), y: Int((y * 4).rounded()))
      glyphs.append((glyph.id, place))
    }
    let cut = GlyphAtlas.Cut(font: run.font, pixels: Int(pixels))
    let stamps = try atlas.stamps(of: glyphs, cut)
    try raster.press(stamps, at: glyphs.map(\.at), atlas.coverage, run.color)
  }
}

extension Double {
  /// Without a fraction, which figures of pixels do not have.
  fileprivate var formatted: String {
    self < 1e15 ? String(Int(self)) : "too many"
  }
}
