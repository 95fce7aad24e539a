import Diagnostics
import Display
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// The book on all pairs of a corpus: which chapters there are, each by itself, and the book of them.
///
/// Chapters do not depend on each other nor on the pages before them, so they can be laid out in any
/// order and in parallel, each worker with a typesetter of its own.
public struct HandbookEdition: Sendable {
  let plan: BookPlan
  let composer: PairComposer
  public let layout: Layout
  let imprint: Imprint

  /// A book on all roles of the corpus.
  public init(_ corpus: Corpus, composer: PairComposer, layout: Layout, imprint: Imprint) {
    plan = BookPlan(corpus)
    self.composer = composer
    self.layout = layout
    self.imprint = imprint
  }

  public var roleCount: Int { plan.roles.count }

  /// One chapter each.
  public var pairCount: Int { plan.pairs.count }

  /// The ids of a chapter's roles, in the book's order.
  public var pairs: [(left: String, right: String)] {
    plan.pairs.map { ($0.left.id, $0.right.id) }
  }

  /// On which pages the profiles open: what chapters name of the pages before them. To be found once,
  /// for all chapters.
  public func profilePages(setter: Typesetter) -> PageReferences {
    var binding = BookBinding(isCounting: true)
    var work = BookWork(self, [], setter)
    _ = work?.addProfiles(PageReferences(), to: &binding)
    return PageReferences(binding.labels.filter { BookPlace.isProfile($0.key) })
  }

  /// The chapter at that place of the order, with the pages of profiles; laid out as on a right page.
  public func chapter(_ index: Int, _ pages: PageReferences, setter: Typesetter) -> LaidPart {
    let pair = plan.pairs[index]
    return part(.pair, PairFields.table.record(of: subject(pair)), pages, from: 1, setter)
  }

  func profile(
    of role: Role, _ pages: PageReferences, from first: Int, _ setter: Typesetter
  ) -> LaidPart {
    let subject = ProfileSubject(composer.profile(role), numbers: plan.numbers)
    return part(.role, ProfileFields.table.record(of: subject), pages, from: first, setter)
  }

  func subject(_ pair: BookPlan.Pair) -> PairSubject {
    PairSubject(composer.compare(pair.left, pair.right), numbers: plan.numbers)
  }

  func part(
    _ flow: FlowName, _ root: Record, _ references: PageReferences, from first: Int,
    _ setter: Typesetter
  ) -> LaidPart {
    let composition = Composition(
      layout: layout, flow: flow, imprint: imprint, root: root, numbers: plan.numbers)
    return composition.part(references, from: first, setter: setter)
  }

  /// The whole book: chapters as they were laid out, in the plan's order, and all else around them.
  ///
  /// Front matter, profiles and back matter are laid out once to count their pages and again with the
  /// pages they name, until these no longer change.
  ///
  /// - Parameters:
  ///   - chapters: one a pair.
  ///   - pages: what the chapters were laid out with.
  ///   - setter: sets all else.
  /// - Returns: the document, with all that was noticed on the way.
  public func book(
    _ chapters: [LaidPart], _ pages: PageReferences, setter: Typesetter
  ) -> Reported<DisplayDocument> {
    guard var work = BookWork(self, chapters, setter) else {
      return Reported(
        DisplayDocument(
          information: information, pages: [], structure: StructureTree(), outline: [],
          ink: imprint.ink))
    }
    let settled = Settling.settle(rounds: 4) { references in
      let made = work.count(references)
      return (made, made)
    }
    let document = work.document(settled.value)
    let diagnostics =
      chapters.flatMap(\.diagnostics) + setter.diagnostics + settled.diagnostics
      + unsettled(settled.value, pages)
    return Reported(document, diagnostics.uniqued)
  }

  /// Where a chapter names a profile's page that is another by now.
  private func unsettled(_ made: PageReferences, _ used: PageReferences) -> [Diagnostic] {
    used.destinations.compactMap { name in
      guard let named = used[name], let page = made[name], named != page else { return nil }
      return Diagnostic(
        .warning, "layout.unsettled",
        "chapters name the pages of profiles; '\(name)' was set as page \(named) and stands on page "
          + page,
        hint: "give what a profile says of pages a fixed width")
    }
  }

  /// "Seven roles, pair by pair"
  var title: String {
    Wording.capitalized(Wording.number(roleCount)) + " roles, pair by pair"
  }

  var information: DocumentInformation {
    let count = Wording.count(pairCount, "pair")
    let articles = Wording.count(plan.articles.count, "article")
    return DocumentInformation(
      title: title, author: "rolereport",
      subject: "\(count) of roles compared, composed from \(articles)",
      keywords: plan.roles.map(\.name) + ["role comparison", "handbook"],
      language: layout.language, date: imprint.date, creator: imprint.creator)
  }
}

extension DisplayDocument {
  /// How many chapters on pairs stand in a book: pages that open one are counted, not what was planned.
  public var chapterCount: Int {
    pages.reduce(0) { sum, page in
      sum + Destinations.all(in: page.items).count { BookPlace.isChapter($0.name) }
    }
  }
}
