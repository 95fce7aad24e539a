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

/// A galley made in place.
func galley(_ make: (inout Galley) -> Void) -> Galley {
  var galley = Galley()
  make(&galley)
  return galley
}

/// Lines of 10 pt.
func lines(_ count: Int) -> [Fragment] { (0..<count).map { _ in slab(10) } }

/// Where everything stands: one text a page, `y+height` an item, from the top of the text block.
func transcript(_ galley: Galley, lines: Int) -> [String] {
  transcript(Distributor(frame: frame(lines: lines), noteGap: .pt(5)).pages(of: galley).value)
}

/// The same of pages that are there: after the text the notes (`n`) and the footnotes (`f`).
func transcript(_ pages: [MadeUpPage]) -> [String] {
  pages.map { page in
    func text(_ mark: String, _ pieces: [PlacedFragment]) -> [String] {
      pieces.map { piece in
        let y = Int(piece.origin.y.points.rounded()) - 20
        return "\(mark)\(y)+\(Int(piece.fragment.size.height.points))"
      }
    }
    return (text("", page.body) + text("n", page.notes) + text("f", page.feet))
      .joined(separator: " ")
  }
}
