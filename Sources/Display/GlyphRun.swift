import Geometry

/// A font file of the catalogue that the document is set with: its place in that catalogue.
public struct FontID: Hashable, Sendable, Comparable {
  public let index: Int

  public init(_ index: Int) { self.index = index }

  public static func < (a: FontID, b: FontID) -> Bool { a.index < b.index }
}

/// One glyph, placed relative to the start of its run's baseline.
public struct Glyph: Hashable, Sendable {
  /// The glyph's index in the font file.
  public var id: UInt32
  // A book keeps millions of glyphs.
  private var drop: Int32
  public var x: Length

  /// Downwards from the baseline; at most 32,767 pt, which is more than a page has.
  public var y: Length {
    get { Length(scaled: Int64(drop)) }
    set { drop = Int32(clamping: newValue.scaled) }
  }

  public init(id: UInt32, x: Length, y: Length = .zero) {
    self.id = id
    self.x = x
    drop = Int32(clamping: y.scaled)
  }
}

/// Which of the text's bytes a group of glyphs shows, so that the text can be had back.
public struct GlyphCluster: Hashable, Sendable {
  private let byteCount: Int32
  private let glyphCount: Int32

  /// UTF-8 bytes of the run's text.
  public var bytes: Int { Int(byteCount) }
  public var glyphs: Int { Int(glyphCount) }

  public init(bytes: Int, glyphs: Int) {
    byteCount = Int32(clamping: bytes)
    glyphCount = Int32(clamping: glyphs)
  }
}

/// Shaped text of one font, size and colour on one baseline. Glyphs and clusters are in visual order
/// where `rightToLeft` is false, and clusters run backwards through the text where it is true.
public struct GlyphRun: Hashable, Sendable {
  public var font: FontID
  public var size: Length
  public var color: Color
  public var glyphs: [Glyph]
  /// Sums over the clusters are the text's bytes and the glyphs.
  public var clusters: [GlyphCluster]
  /// What the run says: soft hyphens as U+00AD where the breaker hyphenated, the space at a line's
  /// end included.
  public var text: String
  public var width: Length
  public var rightToLeft: Bool

  public init(
    font: FontID, size: Length, color: Color, glyphs: [Glyph], clusters: [GlyphCluster],
    text: String, width: Length, rightToLeft: Bool = false
  ) {
    self.font = font
    self.size = size
    self.color = color
    self.glyphs = glyphs
    self.clusters = clusters
    self.text = text
    self.width = width
    self.rightToLeft = rightToLeft
  }
}
