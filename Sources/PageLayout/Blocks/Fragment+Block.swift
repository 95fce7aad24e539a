import Display
import Geometry

/// A finished piece stands whole, also where it runs over a page that no other page is taller than.
extension Fragment: Block {
  public var height: Length { size.height }

  public func place(in region: Region) -> Placement {
    guard size.height > region.free.height, region.movingOnHelps else { return .whole(self) }
    return .nothing(Refusal(.tooTall, needed: size.height, offered: region.free.height))
  }
}

extension Fragment {
  /// The same paint as furniture: what is set a second time is not read a second time.
  public var repeated: Fragment {
    var copy = self
    copy.items = [.artifact(.pagination, items.flatMap(\.paint))]
    return copy
  }
}
