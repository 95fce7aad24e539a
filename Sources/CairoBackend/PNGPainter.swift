import Diagnostics
import Display
import Geometry
import Typesetting

/// How a page becomes an image.
public struct PNGOptions: Hashable, Sendable {
  /// Pixels to the inch, at least 1: how large the image is on paper, and where `pixels` is nil how
  /// many pixels it has.
  public var dpi: Int
  /// The image's size; the page is scaled to fit and stands in its middle. Nil leaves it to `dpi`.
  public var pixels: PixelSize?
  /// What lies under the paint; nil is transparent.
  public var ground: Color?
  public var texts: [PNGText]

  public init(
    dpi: Int, pixels: PixelSize? = nil, ground: Color? = .white, texts: [PNGText] = []
  ) {
    self.dpi = dpi
    self.pixels = pixels
    self.ground = ground
    self.texts = texts
  }
}

/// An image's width and height.
public struct PixelSize: Hashable, Sendable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
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
  /// Kept from one page to the next: fresh memory of this size costs as much as painting on it.
  private var raster: Raster?
  private var room: [UInt8] = []

  public init(catalog: FontCatalog) { atlas = GlyphAtlas(faces: FontFaces(catalog: catalog)) }

  /// The page on white. See `png(of:ink:options:)`.
  public func png(of page: Page, ink: Ink, dpi: Int) throws -> [UInt8] {
    try png(of: page, ink: ink, options: PNGOptions(dpi: dpi))
  }

  /// The page as a PNG file, each side rounded to whole pixels: gray where the ink is mono or nothing
  /// is coloured, RGB else, each with alpha where something shines through. The same page gives the
  /// same bytes.
  ///
  /// Throws a `Diagnostic` where the image would be absurdly large (more than 20,000 pixels a side or
  /// 400 million in all) or a font cannot be had, and a `CairoFailure` where a library fails.
  public func png(of page: Page, ink: Ink, options: PNGOptions) throws -> [UInt8] {
    let size = try pixels(of: page.size, options)
    let raster = try blank(width: size.width, height: size.height)
    try paint(page, on: raster, options)
    var room: [UInt8] = []
    swap(&room, &self.room)
    let lines = try Scanlines(raster, mono: ink == .mono, room: room)
    room = []
    defer { self.room = lines.bytes }
    let deflater = try deflater ?? Deflater(level: Self.level)
    self.deflater = deflater
    var file = PNGFile(width: size.width, height: size.height, lines.pixels)
    file.density(dpi: options.dpi)
    for text in options.texts { file.add(text) }
    file.finish(try deflater.zlib(lines.bytes))
    return file.bytes
  }

  /// A transparent image.
  private func blank(width: Int, height: Int) throws -> Raster {
    if let raster, raster.width == width, raster.height == height {
      try raster.clear()
      return raster
    }
    raster = nil
    let made = try Raster(width: width, height: height)
    raster = made
    return made
  }

  private func pixels(of size: Size, _ options: PNGOptions) throws -> PixelSize {
    let dpi = options.dpi
    let scale = Double(dpi) / 72
    let wanted = options.pixels.map { (Double($0.width), Double($0.height)) }
    let (width, height) =
      wanted
      ?? (
        max(1, (size.width.points * scale).rounded()),
        max(1, (size.height.points * scale).rounded())
      )
    let isSmall = max(width, height) <= Self.longestSide && width * height <= Self.mostPixels
    guard dpi >= 1, min(width, height) >= 1, isSmall else {
      throw Diagnostic(
        .error, "png.size",
        "an image has 1 dpi or more, a pixel at least, and at most 20,000 pixels a side and 400"
          + " million in all; this one would have \(width.formatted) × \(height.formatted) at \(dpi) dpi",
        hint: dpi < 1
          ? "use --dpi 150" : wanted == nil ? "use a lower --dpi" : "use --size 1920x1080"
      )
    }
    return PixelSize(width: Int(width), height: Int(height))
  }

  private func paint(_ page: Page, on raster: Raster, _ options: PNGOptions) throws {
    let canvas = try Canvas(raster)
    let fit = Fit(page.size, on: raster, options)
    if let ground = options.ground { try canvas.paint(ground) }
    try canvas.move(right: fit.x, down: fit.y)
    try canvas.scale(by: fit.scale)
    canvas.useBestAntialiasing()
    atlas.makeRoom()
    for leaf in FlatPage(page).leaves {
      for paint in leaf.paints {
        if case .glyphs(let run, let point) = paint.item {
          try set(run, at: paint.offset + point, on: raster, fit)
        } else {
          try canvas.paint(vectors: paint)
        }
      }
    }
  }

  private func set(_ run: GlyphRun, at origin: Point, on raster: Raster, _ fit: Fit) throws {
    let pixels = (run.size.points * fit.scale * 64).rounded()
    // Smaller than a pixel there is nothing to see; FreeType draws nothing larger.
    guard pixels >= 1, pixels < Double(1 << 21) else { return }
    let reach = Double(max(raster.width, raster.height)) + pixels / 16
    var glyphs: [(id: UInt32, at: QuarterPixel)] = []
    glyphs.reserveCapacity(run.glyphs.count)
    for glyph in run.glyphs {
      let x = (origin.x + glyph.x).points * fit.scale + fit.x
      let y = (origin.y + glyph.y).points * fit.scale + fit.y
      guard abs(x) < reach, abs(y) < reach else { continue }
      let place = QuarterPixel(x: Int((x * 4).rounded()), y: Int((y * 4).rounded()))
      glyphs.append((glyph.id, place))
    }
    let cut = GlyphAtlas.Cut(font: run.font, pixels: Int(pixels))
    let stamps = try atlas.stamps(of: glyphs, cut)
    try raster.press(stamps, at: glyphs.map(\.at), atlas.coverage, run.color)
  }
}

/// How a page lies on an image: pixels to the point, and where its corner is.
private struct Fit {
  var scale: Double
  var x = 0.0
  var y = 0.0

  init(_ size: Size, on raster: Raster, _ options: PNGOptions) {
    scale = Double(options.dpi) / 72
    guard options.pixels != nil, size.width > .zero, size.height > .zero else { return }
    let (width, height) = (Double(raster.width), Double(raster.height))
    scale = min(width / size.width.points, height / size.height.points)
    x = (width - size.width.points * scale) / 2
    y = (height - size.height.points * scale) / 2
  }
}

extension Double {
  /// Without a fraction, which figures of pixels do not have.
  fileprivate var formatted: String {
    abs(self) < 1e15 ? String(Int(self)) : "too many"
  }
}
