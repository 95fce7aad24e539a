import Display

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
