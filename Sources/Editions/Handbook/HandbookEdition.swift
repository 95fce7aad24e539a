import Diagnostics
import Display
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// The book on all pairs of a corpus: which chapters there are, each by itself, and the book of them.
///
/// Chapters do not depend on each other nor on the pages before them, so they can be laid out in any
/// order and in parallel, each worker with a typesetter of its own. `ChapterNumbering` gives them
/// their pages.
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

  /// The chapter at that place of the order, with the pages of profiles; laid out as on a right page.
  public func chapter(_ index: Int, _ pages: PageReferences, setter: Typesetter) -> LaidPart {
    let pair = plan.pairs[index]
    return part(.pair, PairFields.table.record(of: subject(pair)), pages, from: 1, setter)
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

  func profile(
    _ index: Int, _ references: PageReferences, from first: Int, _ setter: Typesetter
  ) -> LaidPart {
    let subject = ProfileSubject(
      composer.profile(plan.roles[index]), numbers: plan.numbers)
    return part(.role, ProfileFields.table.record(of: subject), references, from: first, setter)
  }

  /// Where chapters may stand before any is laid out: near enough for their numbers to have the digits
  /// that they will have, on which it may depend how many pages a profile takes.
  var likelyPages: PageReferences {
    let (profile, chapter) = (2, 4)
    return PageReferences(
      Dictionary(
        plan.pairs.enumerated().map { index, pair in
          (pair.place, String(1 + profile * roleCount + chapter * index))
        }, uniquingKeysWith: { first, _ in first }))
  }

  /// A part with heads and feet, as it is painted. May be asked for by several workers at once, each with
  /// a typesetter of its own.
  public func bind(_ part: NumberedPart, setter: Typesetter) -> BoundPart {
    let subject = EditionSubject(layout: layout, ink: imprint.ink, page: nil)
    let draft = Draft(
      stylist: Stylist(layout: layout, ink: imprint.ink), setter: setter, sources: plan.numbers)
    let furniture = Furniture(
      draft: draft, furniture: layout.furniture[part.place.flow] ?? Layout.Furniture(),
      edition: subject, scope: Scope(subject, root: part.part.root),
      isExplained: imprint.explainsLayout, logo: nil)
    return BoundPart(part, furniture)
  }

  /// What front and back matter speak of; nil of a book without a pair.
  public func matter(setter: Typesetter) -> BookMatter? { BookMatter(self, setter) }

  /// What stands around the chapters, once all of them are numbered.
  public func rest(
    _ matter: BookMatter?, around chapters: ChapterNumbering, layOut: @escaping PartLayout
  ) -> Reported<BookRest> {
    guard let matter else { return Reported(BookRest()) }
    var work = BookWork(self, matter, around: chapters, layOut)
    return work.rest()
  }

  /// "Seven roles, pair by pair"
  var title: String {
    Wording.capitalized(Wording.number(roleCount)) + " roles, pair by pair"
  }

  public var ink: Ink { imprint.ink }

  public var information: DocumentInformation {
    let count = Wording.count(pairCount, "pair")
    let articles = Wording.count(plan.articles.count, "article")
    return DocumentInformation(
      title: title, author: "rolereport",
      subject: "\(count) of roles compared, composed from \(articles)",
      keywords: plan.roles.map(\.name) + ["role comparison", "handbook"],
      language: layout.language, date: imprint.date, creator: imprint.creator)
  }
}

extension HandbookEdition {
  var placeOfFront: PartPlace {
    let hasCover = layout.flows[.front]?.first?.block == .cover
    return PartPlace(
      flow: .front, prefix: "front/", order: 0, isBare: hasCover, isFront: true,
      endsVerso: layout.frame.duplex)
  }

  func place(ofProfile index: Int) -> PartPlace {
    let name = BookPlace.role(plan.roles[index])
    return PartPlace(flow: .role, prefix: name + "/", name: name, order: 1 + index)
  }

  func place(ofChapter index: Int) -> PartPlace {
    let name = plan.pairs[index].place
    return PartPlace(
      flow: .pair, prefix: name + "/", name: name, order: 1 + roleCount + index,
      opensRecto: layout.frame.duplex)
  }

  var placeOfBack: PartPlace {
    PartPlace(
      flow: .back, prefix: "back/", order: 1 + roleCount + pairCount,
      opensRecto: layout.frame.duplex)
  }
}

extension BoundPart {
  /// How many chapters on pairs open in it: pages that open one are counted, not what was planned.
  public var chapterCount: Int {
    pages.reduce(0) { sum, page in
      sum + Destinations.all(in: page.items).count { BookPlace.isChapter($0.name) }
    }
  }
}
