import Geometry

/// The picture a chart is drawn for. Charts are laid out on a canvas of the area of a 13.33 × 7.5 in
/// slide (960 × 540 pt) in the picture's proportions, and the canvas is then scaled to its pixels: so
/// text is the same share of every picture, whatever the resolution.
public struct SlideSize: Hashable, Sendable {
  /// In pixels, at least 1.
  public let pixelsWide: Int
  public let pixelsHigh: Int

  /// Sides under 1 pixel are 1, over 20,000 are 20,000.
  public init(pixelsWide: Int, pixelsHigh: Int) {
    self.pixelsWide = min(max(pixelsWide, 1), 20_000)
    self.pixelsHigh = min(max(pixelsHigh, 1), 20_000)
  }

  public static let wide = SlideSize(pixelsWide: 1920, pixelsHigh: 1080)
  public static let square = SlideSize(pixelsWide: 1080, pixelsHigh: 1080)

  /// The canvas: 960 × 540 pt for 16:9, 720 × 720 for a square; in a strip at least 400 pt across,
  /// since less holds no row with its title.
  public var canvas: Size {
    Size(
      width: .pt(Double(pixelsWide) / pixelsPerPoint),
      height: .pt(Double(pixelsHigh) / pixelsPerPoint))
  }

  /// Pixels to a point of the canvas; 2 for 1920 × 1080.
  public var pixelsPerPoint: Double {
    let (width, height) = (Double(pixelsWide), Double(pixelsHigh))
    return min((width * height / Self.area).squareRoot(), min(width, height) / 400)
  }

  private static let area = 960.0 * 540
}
