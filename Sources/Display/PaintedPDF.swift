import Geometry

/// What one marked-content sequence of a painted page stands for.
public enum Mark: Hashable, Sendable {
  case content(StructureID)
  case artifact(Artifact)
}

/// A link of a page, its offsets resolved. The painter writes no annotation for it.
public struct PlacedLink: Hashable, Sendable {
  public var target: LinkTarget
  /// On the page, from its top left corner.
  public var rect: Rect
  /// The `Link` node the annotation belongs to.
  public var structure: StructureID

  public init(target: LinkTarget, rect: Rect, structure: StructureID) {
    self.target = target
    self.rect = rect
    self.structure = structure
  }
}

/// A named place of a page, its offsets resolved.
public struct PlacedDestination: Hashable, Sendable {
  public var name: String
  /// On the page, from its top left corner.
  public var point: Point

  public init(name: String, point: Point) {
    self.name = name
    self.point = point
  }
}

/// Painted pages before they are finished: paint and flat marks, nothing else. There are no links,
/// destinations, outline, page labels or metadata in `bytes`; who finishes the file writes those.
///
/// The arrays have one entry a page. On a page, the marked-content sequence with the identifier
/// (MCID) n is `marks[page][n]`: identifiers count from 0 on each page, in paint order. Nothing is
/// painted outside a sequence. A sequence is empty only where its paint lies off the page.
///
/// A sequence is written `/P << /MCID n >> BDC … EMC`, for content and artifacts alike. Sequences do
/// not nest, but inside one there may be `/Span << /ActualText … >> BDC … EMC` without an MCID, where
/// a glyph stands for something else than elsewhere or several glyphs for one text. `readings` spare
/// most of them: those characters are to be replaced in the fonts' `/ToUnicode`.
///
/// `q` and `Q` may stand inside a sequence, but `BT` and `ET` never across its ends.
///
/// Cairo also writes what a finisher replaces: a `/StructTreeRoot` of flat `P` elements, a page's
/// `/Group` (transparency, `/DeviceRGB`), `/CreationDate` and `/Producer`. Gray values are painted as
/// `rg` and `RG` with three equal operands. The version is 1.5.
/// Fonts with TrueType outlines come as `/CIDFontType2` without the `/CIDToGIDMap` that PDF/A asks
/// for; it is `/Identity`.
public struct PaintedPDF: Hashable, Sendable {
  public var bytes: [UInt8]
  public var marks: [[Mark]]
  public var links: [[PlacedLink]]
  public var destinations: [[PlacedDestination]]
  /// By a font's PostScript name: what the document reads for a glyph that its font has for another
  /// character, as "fi" for U+FB01.
  public var readings: [String: [Unicode.Scalar: String]]

  public init(
    bytes: [UInt8] = [], marks: [[Mark]] = [], links: [[PlacedLink]] = [],
    destinations: [[PlacedDestination]] = [], readings: [String: [Unicode.Scalar: String]] = [:]
  ) {
    self.readings = readings
    self.bytes = bytes
    self.marks = marks
    self.links = links
    self.destinations = destinations
  }
}
