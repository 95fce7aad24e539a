import Diagnostics
import Display
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// The making of what stands around a book's chapters: front matter, profiles and back matter, which name
/// the pages of chapters.
struct BookWork {
  private let edition: HandbookEdition
  private let setter: Typesetter
  private let chapters: ChapterNumbering
  private var book: BookSubject
  /// By their places in the book.
  private var laid: [Int: Laid] = [:]

  /// A part as it was laid out last, and what it depends on besides the pages that it names.
  private struct Laid {
    var part: LaidPart
    var first: Int
    var parts: [BookPart]
    var pages: Int
  }

  /// Nil of a book without a pair.
  init?(_ edition: HandbookEdition, around chapters: ChapterNumbering, _ setter: Typesetter) {
    guard let pay = edition.plan.pairs.first.map({ edition.subject($0) }) else { return nil }
    self.edition = edition
    self.setter = setter
    self.chapters = chapters
    let plan = edition.plan
    let families = [FontUse.text, .label, .display].compactMap { edition.layout.fonts[$0]?.first }
    book = BookSubject(
      plan: plan, pay: pay, tools: IndexEntry.tools(of: plan),
      skills: IndexEntry.skills(of: plan, edition.composer), chapters: chapters.count,
      imprint: edition.imprint, families: families.uniqued)
  }

  /// Laid out with the pages of chapters, and again with all pages that it names until these no longer
  /// change.
  mutating func rest() -> Reported<BookRest> {
    let settled = Settling.settle(rounds: 5, from: PageReferences(chapters.labels)) { references in
      let rest = lay(references)
      return (rest, rest.references)
    }
    let diagnostics = chapters.noticed + setter.diagnostics + settled.diagnostics
    return Reported(settled.value, diagnostics.uniqued)
  }

  private mutating func lay(_ references: PageReferences) -> BookRest {
    var rest = BookRest()
    var numbering = BookNumbering()
    let front = addFront(references, &numbering, to: &rest)
    let profiles = addProfiles(references, &numbering, to: &rest)
    let pairs = outlineOfChapters(&numbering, &rest)
    let back = addBack(references, &numbering, to: &rest)
    book.parts = (front.dropFirst() + back).map {
      BookPart(title: $0.title, place: $0.destination)
    }
    book.pages = numbering.pageCount
    rest.outline = front + [profiles].compactMap { $0 } + pairs + back
    // What is printed of it must settle too.
    var labels = numbering.labels
    labels["pages"] = "\(numbering.pageCount)"
    rest.references = PageReferences(labels)
    return rest
  }

  private mutating func addFront(
    _ references: PageReferences, _ numbering: inout BookNumbering, to rest: inout BookRest
  ) -> [OutlineEntry] {
    let root = BookFields.table.record(of: book)
    let part = part(edition.placeOfFront, from: 1, with: references) { edition, setter in
      edition.part(.front, root, references, from: 1, setter)
    }
    return rest.add(part, edition.placeOfFront, &numbering)
  }

  private mutating func addProfiles(
    _ references: PageReferences, _ numbering: inout BookNumbering, to rest: inout BookRest
  ) -> OutlineEntry? {
    var entries: [OutlineEntry] = []
    for (index, role) in edition.plan.roles.enumerated() {
      let place = edition.place(ofProfile: index)
      let first = numbering.nextNumber(place)
      let part = part(place, from: first, with: references) { edition, setter in
        edition.profile(index, references, from: first, setter)
      }
      _ = rest.add(part, place, &numbering)
      entries.append(OutlineEntry(title: role.name, destination: BookPlace.role(role)))
    }
    guard let first = entries.first else { return nil }
    return OutlineEntry(title: "Role profiles", destination: first.destination, children: entries)
  }

  /// Numbers the chapters again, where they stand by now.
  private func outlineOfChapters(
    _ numbering: inout BookNumbering, _ rest: inout BookRest
  ) -> [OutlineEntry] {
    var roles: [OutlineEntry] = []
    var last: String?
    for (index, chapter) in chapters.extents.enumerated() {
      let (pair, place) = (edition.plan.pairs[index], edition.place(ofChapter: index))
      if numbering.number(chapter, place) != chapters.numbers[index] {
        rest.hasMovedChapters = true
      }
      let joining = chapter.joining(place)
      let entry = OutlineEntry(
        title: "\(pair.left.name) vs. \(pair.right.name)", destination: pair.place,
        children: chapter.outline.first.map { $0.children.map(joining.entry) } ?? [])
      if last != pair.left.id {
        roles.append(OutlineEntry(title: pair.left.name, destination: pair.place))
      }
      last = pair.left.id
      roles[roles.count - 1].children.append(entry)
    }
    return roles
  }

  private mutating func addBack(
    _ references: PageReferences, _ numbering: inout BookNumbering, to rest: inout BookRest
  ) -> [OutlineEntry] {
    let place = edition.placeOfBack
    let (root, first) = (BookFields.table.record(of: book), numbering.nextNumber(place))
    let part = part(place, from: first, with: references) { edition, setter in
      edition.part(.back, root, references, from: first, setter)
    }
    return rest.add(part, place, &numbering)
  }

  /// A part, laid out again only where what it depends on has changed.
  private mutating func part(
    _ place: PartPlace, from first: Int, with references: PageReferences,
    _ lay: (HandbookEdition, Typesetter) -> LaidPart
  ) -> LaidPart {
    // Profiles say nothing of the book.
    let (parts, pages) = place.flow == .role ? ([], 0) : (book.parts, book.pages)
    if let last = laid[place.order], last.first == first, last.parts == parts,
      last.pages == pages, references.agrees(with: last.part.asked)
    {
      return last.part
    }
    let part = lay(edition, setter)
    laid[place.order] = Laid(part: part, first: first, parts: parts, pages: pages)
    return part
  }
}

/// What stands around a book's chapters.
public struct BookRest: Sendable {
  /// Front matter, profiles, back matter.
  public var parts: [NumberedPart] = []
  public var outline: [OutlineEntry] = []
  /// Where everything stands.
  public var references = PageReferences()
  /// Whether chapters stand elsewhere than they were numbered, since profiles take more or fewer pages
  /// with the pages that they name: the book is to be made again, knowing `references`.
  public var hasMovedChapters = false

  public init() {}

  /// Gives the part's outline, with names that are unique in the book.
  mutating func add(
    _ part: LaidPart, _ place: PartPlace, _ numbering: inout BookNumbering
  ) -> [OutlineEntry] {
    let extent = part.extent
    let numbers = numbering.number(extent, place)
    parts.append(NumberedPart(part: part, place: place, numbers: numbers))
    return extent.outline.map(extent.joining(place).entry)
  }
}
