import LayoutFiles
import PageLayout

/// What a book's front and back matter speak of, all but where anything stands: does not depend on how
/// chapters are laid out.
public struct BookMatter: Sendable {
  let subject: BookSubject

  /// Nil of a book without a pair.
  init?(_ edition: HandbookEdition) {
    guard let pay = edition.plan.pairs.first.map({ edition.subject($0) }) else { return nil }
    let plan = edition.plan
    let families = [FontUse.text, .label, .display].compactMap { edition.layout.fonts[$0]?.first }
    subject = BookSubject(
      plan: plan, pay: pay, tools: IndexEntry.tools(of: plan),
      skills: IndexEntry.skills(of: plan, edition.composer), imprint: edition.imprint,
      families: families.uniqued)
  }
}
