import Geometry

/// What a decoration is, for the reader who does not see it (PDF 32000-1, 14.8.2.2).
public enum Artifact: String, Hashable, Sendable {
  /// Running heads, folios and footers.
  case pagination
  /// Rules, bands and other furniture of the layout.
  case layout
  /// Cover paper and other full-page grounds.
  case background
}

/// Where a link leads.
public enum LinkTarget: Hashable, Sendable {
  /// A destination of this document, by its name.
  case destination(String)
  /// An address outside, as the author gave it; the writer escapes it.
  case address(String)
}

/// One thing painted on a page. Knows nothing of Cairo, roles or layout files.
public indirect enum DisplayItem: Hashable, Sendable {
  case fill(Path, Color)
  case stroke(Path, Stroke)
  /// Hatching at 45°, clipped to the path: line width, distance between lines, colour.
  case hatch(Path, width: Length, pitch: Length, Color)
  case glyphs(GlyphRun, at: Point)
  /// Painted content of that node of the structure tree. A leaf: it holds no other content.
  case content(StructureID, [DisplayItem])
  /// Decoration, skipped by a screen reader.
  case artifact(Artifact, [DisplayItem])
  /// Items moved by an offset, so that a laid-out piece can stand in several places unchanged.
  case group(at: Point, [DisplayItem])
  /// An active area that belongs to a `Link` node of the structure tree.
  case link(LinkTarget, Rect, StructureID)
  /// A named place that links and the outline lead to.
  case destination(String, at: Point)
}

/// One page, in paint order.
public struct Page: Hashable, Sendable {
  public var size: Size
  public var items: [DisplayItem]
  /// The page's name in a viewer ("ii", "7").
  public var label: String
  /// What layout decided about it, a line each, for transcripts; empty where nobody asked.
  public var remarks: [String] = []

  public init(size: Size, items: [DisplayItem] = [], label: String) {
    self.size = size
    self.items = items
    self.label = label
  }
}
