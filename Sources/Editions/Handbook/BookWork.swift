import Display
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// The making of a book round its chapters: what one layout finds out for the next.
struct BookWork {
  private let edition: HandbookEdition
  private let chapters: [LaidPart]
  private let setter: Typesetter
  private var book: BookSubject
  private var laid: [String: Laid] = [:]

  /// A part as it was laid out last, and what it depends on besides the pages it names.
  private struct Laid {
    var part: LaidPart
    var first: Int
    var parts: [BookPart]
    var pages: Int
  }

  /// Nil of a book without a pair.
  init?(_ edition: HandbookEdition, _ chapters: [LaidPart], _ setter: Typesetter) {
    guard let pay = edition.plan.pairs.first.map({ edition.subject($0) }) else { return nil }
    self.edition = edition
    self.chapters = chapters
    self.setter = setter
    let plan = edition.plan
    let families = [FontUse.text, .label, .display].compactMap { edition.layout.fonts[$0]?.first }
    book = BookSubject(
      plan: plan, pay: pay,
      tools: IndexEntry.tools(of: plan), skills: IndexEntry.skills(of: plan, edition.composer),
      chapters: chapters.count, imprint: edition.imprint, families: families.uniqued)
  }

  private var isDuplex: Bool { edition.layout.frame.duplex }

  /// The places of a layout with the given ones.
  mutating func count(_ references: PageReferences) -> PageReferences {
    var binding = BookBinding(isCounting: true)
    _ = outline(references, &binding)
    // What is printed of it must settle too.
    var labels = binding.labels
    labels["pages"] = "\(binding.pageCount)"
    return PageReferences(labels)
  }

  /// The book with places that have settled.
  mutating func document(_ references: PageReferences) -> DisplayDocument {
    var binding = BookBinding(isCounting: false)
    let outline = outline(references, &binding)
    return DisplayDocument(
      information: edition.information, pages: binding.pages, structure: binding.structure,
      outline: outline, ink: edition.imprint.ink)
  }

  private mutating func outline(
    _ references: PageReferences, _ binding: inout BookBinding
  ) -> [OutlineEntry] {
    let front = addFront(references, to: &binding)
    let profiles = addProfiles(references, to: &binding)
    let pairs = addChapters(to: &binding)
    let back = addBack(references, to: &binding)
    book.parts = (front.dropFirst() + back).map {
      BookPart(title: $0.title, place: $0.destination)
    }
    book.pages = binding.pageCount
    return front + [profiles].compactMap { $0 } + pairs + back
  }

  private mutating func addFront(
    _ references: PageReferences, to binding: inout BookBinding
  ) -> [OutlineEntry] {
    let root = BookFields.table.record(of: book)
    let part = part("front", from: 1, with: references) { edition, first, setter in
      edition.part(.front, root, references, from: first, setter)
    }
    let hasCover = edition.layout.flows[.front]?.first?.block == .cover
    let place = BookBinding.Place(prefix: "front/", isBare: hasCover, isFront: true)
    let outline = binding.add(part, place, furniture(.front, root))
    if isDuplex, let page = part.pages.first { binding.endFront(page.frame.size) }
    return outline
  }

  mutating func addProfiles(
    _ references: PageReferences, to binding: inout BookBinding
  ) -> OutlineEntry? {
    var entries: [OutlineEntry] = []
    for role in edition.plan.roles {
      let name = BookPlace.role(role)
      let place = BookBinding.Place(prefix: name + "/", name: name)
      let first = binding.nextNumber(place)
      let part = part(name, from: first, with: references) { edition, first, setter in
        edition.profile(of: role, references, from: first, setter)
      }
      _ = binding.add(part, place, furniture(.role, part.root))
      entries.append(OutlineEntry(title: role.name, destination: name))
    }
    guard let first = entries.first else { return nil }
    return OutlineEntry(title: "Role profiles", destination: first.destination, children: entries)
  }

  private func addChapters(to binding: inout BookBinding) -> [OutlineEntry] {
    var roles: [OutlineEntry] = []
    var last: String?
    for (pair, part) in zip(edition.plan.pairs, chapters) {
      let place = BookBinding.Place(
        prefix: pair.place + "/", name: pair.place, opensRecto: isDuplex)
      let outline = binding.add(part, place, furniture(.pair, part.root))
      let entry = OutlineEntry(
        title: "\(pair.left.name) vs. \(pair.right.name)", destination: pair.place,
        children: outline.first?.children ?? [])
      if last != pair.left.id {
        roles.append(OutlineEntry(title: pair.left.name, destination: pair.place))
      }
      last = pair.left.id
      roles[roles.count - 1].children.append(entry)
    }
    return roles
  }

  private mutating func addBack(
    _ references: PageReferences, to binding: inout BookBinding
  ) -> [OutlineEntry] {
    let root = BookFields.table.record(of: book)
    let place = BookBinding.Place(prefix: "back/", opensRecto: isDuplex)
    let part = part("back", from: binding.nextNumber(place), with: references) {
      edition, first, setter in
      edition.part(.back, root, references, from: first, setter)
    }
    return binding.add(part, place, furniture(.back, root))
  }

  /// A part, laid out again only where what it depends on has changed.
  private mutating func part(
    _ name: String, from first: Int, with references: PageReferences,
    _ lay: (HandbookEdition, Int, Typesetter) -> LaidPart
  ) -> LaidPart {
    // Profiles say nothing of the book.
    let (parts, pages) = BookPlace.isProfile(name) ? ([], 0) : (book.parts, book.pages)
    if let last = laid[name], last.first == first, last.parts == parts, last.pages == pages,
      references.agrees(with: last.part.asked)
    {
      return last.part
    }
    let part = lay(edition, first, setter)
    laid[name] = Laid(part: part, first: first, parts: parts, pages: pages)
    return part
  }

  private func furniture(_ flow: FlowName, _ root: Record) -> Furniture {
    let layout = edition.layout
    let subject = EditionSubject(layout: layout, ink: edition.imprint.ink, page: nil)
    let draft = Draft(
      stylist: Stylist(layout: layout, ink: edition.imprint.ink), setter: setter,
      sources: edition.plan.numbers)
    return Furniture(
      draft: draft, furniture: layout.furniture[flow] ?? Layout.Furniture(), edition: subject,
      scope: Scope(subject, root: root), isExplained: edition.imprint.explainsLayout, logo: nil)
  }
}
