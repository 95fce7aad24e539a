import Display
import Geometry

@testable import PageLayout

/// A frame whose text block is `lines` × 10 pt deep, 100 wide, with notes of 40 beside it.
func frame(lines: Int) -> PageFrame {
  let depth = Length.pt(10 * lines)
  return PageFrame(
    size: Size(width: .pt(200), height: depth + .pt(40)),
    main: Rect(x: .pt(20), y: .pt(20), width: .pt(100), height: depth),
    notes: Rect(x: .pt(130), y: .pt(20), width: .pt(40), height: depth))
}

/// A piece of a stated height with nothing in it.
func slab(_ height: Int, width: Int = 100) -> Fragment {
  Fragment(size: Size(width: .pt(width), height: .pt(height)), firstBaseline: .pt(9))
}

/// A block of a stated height that splits anywhere.
struct Putty: Block {
  var height: Length

  func place(in region: Region) -> Placement {
    guard height > region.free.height else {
      return .whole(Fragment(size: Size(width: .pt(100), height: height)))
    }
    guard region.free.height > .zero else {
      return .nothing(Refusal(.tooTall, needed: height, offered: region.free.height))
    }
    let cut = Fragment(size: Size(width: .pt(100), height: region.free.height))
    return .part(cut, rest: Putty(height: height - region.free.height))
  }
}

/// Where everything stands: one text a page, `y+height` an item, from the top of the text block.
func transcript(_ galley: Galley, lines: Int) -> [String] {
  Distributor(frame: frame(lines: lines), noteGap: .pt(5)).pages(of: galley).value.map { page in
    page.body.map { placed in
      let y = Int(placed.origin.y.points.rounded()) - 20
      return "\(y)+\(Int(placed.fragment.size.height.points))"
    }.joined(separator: " ")
  }
}
