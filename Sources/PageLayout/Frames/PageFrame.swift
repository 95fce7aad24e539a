import Geometry

/// Where on a page things stand.
public struct PageFrame: Hashable, Sendable {
  /// The trimmed page.
  public var size: Size
  /// The text block.
  public var main: Rect
  /// The column of notes beside it; nil where there is none: notes then stand at the page's foot.
  public var notes: Rect?
  /// How footnotes stand at the foot of the text block; nil sends them to the note column, or where
  /// there is none to the foot in the plain form.
  public var feet: FootArea?
  /// How far paint may run over the trimmed edge on every side. Nothing else moves by it.
  public var bleed: Length

  public init(
    size: Size, main: Rect, notes: Rect?, feet: FootArea? = nil, bleed: Length = .zero
  ) {
    self.size = size
    self.main = main
    self.notes = notes
    self.feet = feet
    self.bleed = bleed
  }

  /// The trimmed page with its bleed, from the trimmed page's top left corner: it starts above and left
  /// of it.
  public var bleedBox: Rect {
    Rect(
      x: -bleed, y: -bleed, width: size.width + bleed * 2, height: size.height + bleed * 2)
  }

  /// The same page on the other side of the leaf: left and right change places.
  public var mirrored: PageFrame {
    var frame = self
    frame.main.origin.x = size.width - main.maxX
    if let notes { frame.notes?.origin.x = size.width - notes.maxX }
    return frame
  }

  /// The measure of an item of that span.
  public func width(of span: FlowItem.Span) -> Length {
    switch span {
    case .main: main.size.width
    case .full: max(main.maxX, notes?.maxX ?? main.maxX) - min(main.minX, notes?.minX ?? main.minX)
    }
  }

  /// The left edge of an item of that span.
  func left(of span: FlowItem.Span) -> Length {
    span == .main ? main.minX : min(main.minX, notes?.minX ?? main.minX)
  }

  /// Whether footnotes stand at the foot of this page rather than in its note column.
  var setsFeet: Bool { feet != nil || notes == nil }
}
