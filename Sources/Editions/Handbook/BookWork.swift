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
  private let layOut: PartLayout
  private let chapters: ChapterNumbering
  private var book: BookSubject
  /// The parts as they were laid out last, in the order of the book.
  private var laid: [Int: Laid] = [:]

  /// A part, and what it depends on besides the pages it names.
  private struct Laid {
    var part: LaidPart
    var parts: [BookPart]
    var pages: Int
  }

  init(
    _ edition: HandbookEdition, _ matter: BookMatter, around chapters: ChapterNumbering,
    _ layOut: @escaping PartLayout
  ) {
    self.edition = edition
    self.layOut = layOut
    self.chapters = chapters
    book = matter.subject
    book.chapters = chapters.count
  }

  /// Laid out with the pages of chapters, and again with all pages that it names until these no longer
  /// change.
  mutating func rest() -> Reported<BookRest> {
    let settled = Settling.settle(rounds: 5, from: ends()) { references in
      let rest = lay(references)
      return (rest, rest.references)
    }
    let diagnostics =
      chapters.noticed + settled.value.parts.flatMap(\.part.diagnostics) + settled.diagnostics
    return Reported(settled.value, diagnostics.uniqued)
  }

  /// Where front and back matter stand, laid out with the pages of chapters: profiles, which name both,
  /// need not be laid out twice then.
  private mutating func ends() -> PageReferences {
    let references = PageReferences(chapters.labels)
    // Back matter, with its indexes, takes the longest.
    let parts = laidOut([edition.roleCount + 1, 0], references)
    var (rest, numbering) = (BookRest(), chapters.numbering)
    let front = rest.add(parts[1], edition.placeOfFront, &numbering)
    let back = rest.add(parts[0], edition.placeOfBack, &numbering)
    return found(front, back, numbering)
  }

  /// Notes what front and back matter say of the book, and gives the places found.
  private mutating func found(
    _ front: [OutlineEntry], _ back: [OutlineEntry], _ numbering: BookNumbering
  ) -> PageReferences {
    book.parts = (front.dropFirst() + back).map {
      BookPart(title: $0.title, place: $0.destination)
    }
    book.pages = numbering.pageCount
    // What is printed of it must settle too.
    var labels = numbering.labels
    labels["pages"] = "\(numbering.pageCount)"
    return PageReferences(labels)
  }

  private mutating func lay(_ references: PageReferences) -> BookRest {
    var rest = BookRest()
    var numbering = BookNumbering()
    let parts = laidOut(Array(0..<edition.roleCount + 2), references)
    let front = rest.add(parts[0], edition.placeOfFront, &numbering)
    let profiles = addProfiles(parts.dropFirst().dropLast(), &numbering, to: &rest)
    let pairs = outlineOfChapters(&numbering, &rest)
    let back = rest.add(parts[parts.count - 1], edition.placeOfBack, &numbering)
    rest.outline = front + [profiles].compactMap { $0 } + pairs + back
    rest.references = found(front, back, numbering)
    return rest
  }

  /// Front matter (0), profiles and back matter (last), laid out again only where what they depend on has
  /// changed.
  /// That these begin where they were counted to begin is for who numbers them to see.
  private mutating func laidOut(_ wanted: [Int], _ references: PageReferences) -> [LaidPart] {
    let (edition, book, count) = (edition, book, edition.roleCount)
    let starts = chapters.profileStarts
    let back = chapters.nextNumber(edition.placeOfBack)
    let stale = wanted.filter { isStale($0, references) }
    let parts = layOut(stale.count) { place, setter in
      switch stale[place] {
      case 0:
        edition.part(.front, BookFields.table.record(of: book), references, from: 1, setter)
      case count + 1:
        edition.part(.back, BookFields.table.record(of: book), references, from: back, setter)
      case let index: edition.profile(index - 1, references, from: starts[index - 1], setter)
      }
    }
    for (index, part) in zip(stale, parts) {
      laid[index] = Laid(part: part, parts: book.parts, pages: book.pages)
    }
    return wanted.compactMap { index in
      guard var part = laid[index]?.part else { return nil }
      // Heads and feet speak of the book as it is by now.
      if !isProfile(index) { part.root = BookFields.table.record(of: book) }
      return part
    }
  }

  private func isStale(_ index: Int, _ references: PageReferences) -> Bool {
    guard let last = laid[index], references.agrees(with: last.part.asked) else { return true }
    // Profiles say nothing of the book.
    guard !isProfile(index) else { return false }
    let fields = last.part.askedFields
    return fields.contains(BookFields.parts) && last.parts != book.parts
      || fields.contains(BookFields.pages) && last.pages != book.pages
  }

  private func isProfile(_ index: Int) -> Bool { (1...edition.roleCount).contains(index) }

  private func addProfiles(
    _ parts: ArraySlice<LaidPart>, _ numbering: inout BookNumbering, to rest: inout BookRest
  ) -> OutlineEntry? {
    var entries: [OutlineEntry] = []
    for (index, part) in parts.enumerated() {
      _ = rest.add(part, edition.place(ofProfile: index), &numbering)
      let role = edition.plan.roles[index]
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
