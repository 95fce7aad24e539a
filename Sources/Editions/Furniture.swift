import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// Running heads, footers and folios: what every page carries, put on when all pages are made up.
struct Furniture {
  let draft: Draft
  let comparison: Comparison

  func items(page number: Int, of total: Int, frame: PageFrame) -> [DisplayItem] {
    let layout = draft.layout
    let head = layout.frame.head
    let foot = frame.size.height - layout.frame.foot
    let noteLeft = frame.notes?.minX ?? frame.main.minX
    var items: [DisplayItem] = []
    if number == 1 {
      items.append(at(frame.main.minX, head, [draft.words(layout.title, .runningHead)]))
    } else {
      items.append(at(frame.main.minX, head, names))
      items.append(at(noteLeft, head, [draft.words(layout.title, .runningHead)]))
    }
    items.append(at(frame.main.minX, foot, [draft.words(composition, .runningHead)]))
    items.append(at(noteLeft, foot, [draft.words("\(number) of \(total)", .folio)]))
    return [.artifact(.pagination, items)]
  }

  private var names: [Inline] {
    [
      draft.lettered(.a, beside: .runningHead, size: 8.4),
      draft.words(" " + comparison.left.name, .runningHead),
      .text("\u{2003}", draft.stylist.text(.runningHead)),
      draft.lettered(.b, beside: .runningHead, size: 8.4),
      draft.words(" " + comparison.right.name, .runningHead),
    ]
  }

  private var composition: String {
    "Composed from \(Wording.count(comparison.composedFrom.count, "article")) and "
      + Wording.count(comparison.pay.ads, "advertised job")
  }

  private func at(_ x: Length, _ baseline: Length, _ inlines: [Inline]) -> DisplayItem {
    .group(
      at: Point(x: x, y: baseline),
      draft.setter.line(inlines, structure: nil).items.flatMap(\.paint))
  }
}
