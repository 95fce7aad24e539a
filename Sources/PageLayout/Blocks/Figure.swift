import Display
import Geometry

/// A picture with its caption, kept whole.
///
/// Nothing is scaled. One that no page has room for is placed all the same, and runs over.
public struct Figure: Block {
  /// The side of the picture the caption stands on.
  public enum Side: String, Hashable, Sendable { case above, below }

  public var picture: Fragment
  public var caption: SetText?
  public var side: Side
  /// White between the picture and its caption.
  public var gap: Length

  public init(
    _ picture: Fragment, caption: SetText? = nil, side: Side = .below, gap: Length = .zero
  ) {
    self.picture = picture
    self.caption = caption
    self.side = side
    self.gap = gap
  }

  public var height: Length {
    guard let caption, !caption.lines.isEmpty else { return picture.size.height }
    return picture.size.height + gap + caption.height
  }

  /// The picture and its caption as one piece.
  public var fragment: Fragment {
    guard let caption, !caption.lines.isEmpty else { return picture }
    let text = caption.fragment(width: max(picture.size.width, caption.width))
    let white = Fragment(size: Size(width: .zero, height: gap))
    return .stack(side == .above ? [text, white, picture] : [picture, white, text])
  }

  public func place(in region: Region) -> Placement {
    guard height > region.free.height, region.movingOnHelps else { return .whole(fragment) }
    return .nothing(Refusal(.tooTall, needed: height, offered: region.free.height))
  }
}
