import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

/// Running heads, footers and folios: what every page carries, put on when all pages are made up.
struct Furniture {
  let draft: Draft
  /// The kind of document, over the note column; on the first page it stands on the left.
  let kind: String
  /// What later pages carry at their head.
  let head: [Inline]
  /// What stands at every foot.
  let foot: String

  /// The pages with their furniture.
  func put(on pages: [MadeUpPage]) -> [Page] {
    pages.enumerated().map { index, page in
      Page(
        size: page.frame.size,
        items: page.items + items(page: index + 1, of: pages.count, frame: page.frame),
        label: "\(index + 1)")
    }
  }

  private func items(page number: Int, of total: Int, frame: PageFrame) -> [DisplayItem] {
    let layout = draft.layout
    let bottom = frame.size.height - layout.frame.foot
    let noteLeft = frame.notes?.minX ?? frame.main.minX
    var items: [DisplayItem] = []
    if number == 1 {
      items.append(set([draft.words(kind, .runningHead)], frame.main.minX, layout.frame.head))
    } else {
      items.append(set(head, frame.main.minX, layout.frame.head))
      items.append(set([draft.words(kind, .runningHead)], noteLeft, layout.frame.head))
    }
    items.append(set([draft.words(foot, .runningHead)], frame.main.minX, bottom))
    items.append(set([draft.words("\(number) of \(total)", .folio)], noteLeft, bottom))
    return [.artifact(.pagination, items)]
  }

  private func set(_ inlines: [Inline], _ x: Length, _ baseline: Length) -> DisplayItem {
    let line = draft.setter.line(inlines, structure: nil)
    return .group(at: Point(x: x, y: baseline), line.items.flatMap(\.paint))
  }
}
