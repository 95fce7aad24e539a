import Geometry

/// How finished pages are put on sheets.
public enum Imposition: String, Hashable, Sendable, CaseIterable {
  /// Two pages on each side of a sheet, in the order they are read.
  case twoUp = "2-up"
  /// Two pages on each side, in the order in which a folded and stapled stack of sheets is read.
  case booklet

  /// The sheets' sides, in the order of printing: front, back, front, back. Sheets have the paper of
  /// the first page, lying on its side.
  public func sheets(of pages: [Page]) -> [Page] {
    guard let first = pages.first else { return [] }
    let sheet = Size(width: first.size.height, height: first.size.width)
    return order(of: pages.count).enumerated().map { index, sides in
      let halves = [sides.left, sides.right].enumerated().flatMap { half, place in
        guard let place, pages.indices.contains(place) else { return [DisplayItem]() }
        return [put(pages[place], on: sheet, half: half)]
      }
      return Page(size: sheet, items: halves, label: "\(index + 1)")
    }
  }

  /// By side of a sheet, the pages on its left and right half, from 0; nil is blank.
  func order(of count: Int) -> [(left: Int?, right: Int?)] {
    func page(_ number: Int) -> Int? { number < count ? number : nil }
    switch self {
    case .twoUp:
      return stride(from: 0, to: count, by: 2).map { (page($0), page($0 + 1)) }
    case .booklet:
      let whole = (count + 3) / 4 * 4
      return (0..<whole / 2).map { side in
        let (low, high) = (page(side), page(whole - 1 - side))
        return side % 2 == 0 ? (high, low) : (low, high)
      }
    }
  }

  private func put(_ page: Page, on sheet: Size, half: Int) -> DisplayItem {
    let room = Size(width: sheet.width / 2, height: sheet.height)
    let reduction = Reduction(fitting: page.size, into: room)
    let size = reduction(page.size)
    let origin = Point(
      x: room.width * half + (room.width - size.width) / 2, y: (room.height - size.height) / 2)
    return .group(at: origin, page.items.map { $0.reduced(by: reduction) })
  }
}
