import Diagnostics
import Display
import Geometry

/// A page on its way to becoming an image: how large that is, and what is painted where. It is painted
/// in strips from side to side, in any order and by any painter, so that a page takes all processors
/// and little memory.
public struct PNGSheet: Sendable {
  /// Pixels a side and in all. What asks for more is a slip of the keyboard.
  private static let longestSide = 20_000.0
  private static let mostPixels = 400_000_000.0
  /// Pixels of a strip: as many as a processor's cache holds. Each is compressed by itself.
  private static let stripPixels = 1 << 18

  let size: PixelSize
  let pixels: PNGPixels
  let fit: PixelFit
  let ground: Color?
  let paints: [RowPaint]
  /// Rows of a strip; the last may have fewer.
  let rowsOfStrip: Int
  private let dpi: Int
  private let texts: [PNGText]

  /// Throws a `Diagnostic` where the image would be absurdly large: more than 20,000 pixels a side or
  /// 400 million in all.
  public init(_ page: Page, ink: Ink, options: PNGOptions) throws {
    try self.init(page, ink: ink, options: options, stripPixels: Self.stripPixels)
  }

  /// Strips of about that many pixels, 16 rows at least.
  init(_ page: Page, ink: Ink, options: PNGOptions, stripPixels: Int) throws {
    size = try Self.size(of: page, options)
    fit = PixelFit(page.size, on: size, options)
    paints = FlatPage(page).leaves.flatMap(\.paints).map { [fit] in RowPaint($0, fit) }
    pixels = PNGPixels(paints, ink: ink, ground: options.ground)
    rowsOfStrip = min(size.height, max(16, stripPixels / size.width))
    ground = options.ground
    dpi = options.dpi
    texts = options.texts
  }

  /// How many strips there are, one at least.
  public var strips: Int { (size.height - 1) / rowsOfStrip + 1 }

  /// The rows of a strip; strips are counted from 0.
  func rows(_ strip: Int) -> Range<Int> {
    strip * rowsOfStrip..<min(size.height, (strip + 1) * rowsOfStrip)
  }

  /// The PNG file of the strips, all of them in their order.
  public func file(_ strips: [PNGStrip]) -> [UInt8] {
    var file = PNGFile(width: size.width, height: size.height, pixels)
    file.density(dpi: dpi)
    for text in texts { file.add(text) }
    file.finish(strips.map(\.rows))
    return file.bytes
  }

  private static func size(of page: Page, _ options: PNGOptions) throws -> PixelSize {
    let dpi = options.dpi
    let scale = Double(dpi) / 72
    let wanted = options.pixels.map { (Double($0.width), Double($0.height)) }
    let (width, height) =
      wanted
      ?? (
        max(1, (page.size.width.points * scale).rounded()),
        max(1, (page.size.height.points * scale).rounded())
      )
    let isSmall = max(width, height) <= longestSide && width * height <= mostPixels
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
}

/// A part of an image, painted and compressed.
public struct PNGStrip: Sendable {
  let rows: DeflatedRows
}

/// How a page lies on an image: pixels to the point, and where its corner is.
struct PixelFit {
  var scale: Double
  var x = 0.0
  var y = 0.0

  init(_ size: Size, on pixels: PixelSize, _ options: PNGOptions) {
    scale = Double(options.dpi) / 72
    guard options.pixels != nil, size.width > .zero, size.height > .zero else { return }
    let (width, height) = (Double(pixels.width), Double(pixels.height))
    scale = min(width / size.width.points, height / size.height.points)
    x = (width - size.width.points * scale) / 2
    y = (height - size.height.points * scale) / 2
  }

  func across(_ length: Length) -> Double { length.points * scale + x }
  func down(_ length: Length) -> Double { length.points * scale + y }
}

extension Double {
  /// Without a fraction, which figures of pixels do not have.
  fileprivate var formatted: String {
    abs(self) < 1e15 ? String(Int(self)) : "too many"
  }
}
