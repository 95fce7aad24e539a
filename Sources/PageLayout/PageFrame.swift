import Geometry

/// Where on a page things stand.
public struct PageFrame: Hashable, Sendable {
  public var size: Size
  /// The text block.
  public var main: Rect
  /// The column of notes beside it; nil where there is none.
  public var notes: Rect?

  public init(size: Size, main: Rect, notes: Rect?) {
    self.size = size
    self.main = main
    self.notes = notes
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
}
