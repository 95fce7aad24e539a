import Display
import Geometry

/// A fragment and where it stands on its page.
public struct PlacedFragment: Hashable, Sendable {
  public var fragment: Fragment
  public var origin: Point

  public var rect: Rect { Rect(origin: origin, size: fragment.size) }
}

/// A page with its text and notes in place, before running heads and folios are put on it.
public struct MadeUpPage: Hashable, Sendable {
  public var frame: PageFrame
  public var body: [PlacedFragment] = []
  public var notes: [PlacedFragment] = []
  /// The section that is open at the top of the page, and the last one that opens on it.
  public var firstSection: String?
  public var lastSection: String?

  public init(frame: PageFrame) { self.frame = frame }

  /// How far down the text block is filled.
  public var filled: Length {
    (body.map(\.rect.maxY).max() ?? frame.main.minY) - frame.main.minY
  }

  public var items: [DisplayItem] {
    (body + notes).map { .group(at: $0.origin, $0.fragment.items) }
  }
}
