import LayoutFiles
import PageLayout
import Typesetting

/// What a book's front and back matter speak of, and how many pages they are likely to take. Does not depend
/// on how chapters are laid out.
public struct BookMatter: Sendable {
  let subject: BookSubject
  let front: PartExtent
  let back: PartExtent

  /// Lays front and back matter out with likely pages. Nil of a book without a pair.
  init?(_ edition: HandbookEdition, _ setter: Typesetter) {
    guard let pay = edition.plan.pairs.first.map({ edition.subject($0) }) else { return nil }
    let plan = edition.plan
    let families = [FontUse.text, .label, .display].compactMap { edition.layout.fonts[$0]?.first }
    let subject = BookSubject(
      plan: plan, pay: pay, tools: IndexEntry.tools(of: plan),
      skills: IndexEntry.skills(of: plan, edition.composer), imprint: edition.imprint,
      families: families.uniqued)
    let (root, pages) = (BookFields.table.record(of: subject), edition.likelyPages)
    self.subject = subject
    front = edition.part(.front, root, pages, from: 1, setter).extent
    back = edition.part(.back, root, pages, from: 1, setter).extent
  }
}
