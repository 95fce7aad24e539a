import Diagnostics
import PageLayout
import Typesetting

/// Lays the parts 0 ..< `count` of a book out, each with a typesetter that no other works with.
public typealias PartLayout = (
  _ count: Int, _ lay: @escaping @Sendable (Int, Typesetter) -> LaidPart
) -> [LaidPart]

/// Numbers the pages of a book's chapters as they are laid out. A chapter is numbered when all before it
/// are, and can be painted and forgotten then.
public struct ChapterNumbering: Sendable {
  /// What chapters name of the pages before them.
  public let profilePages: PageReferences
  private let edition: HandbookEdition
  private(set) var numbering: BookNumbering
  /// With which page each profile begins.
  private(set) var profileStarts: [Int] = []
  /// Of the chapters so far.
  private(set) var extents: [PartExtent] = []
  private(set) var numbers: [PageNumbers] = []
  private(set) var noticed: [Diagnostic] = []

  /// Lays profiles out to count their pages.
  ///
  /// - Parameters:
  ///   - edition: what the book holds.
  ///   - known: where an earlier making found everything; nil at first.
  ///   - layOut: lays the parts 0 ..< its first argument out, several at once if it likes.
  public init(
    _ edition: HandbookEdition, knowing known: PageReferences? = nil,
    layOut: PartLayout
  ) {
    self.edition = edition
    let known = known ?? edition.likelyPages
    var numbering = BookNumbering()
    // A right page and a left one are laid out alike unless both sides of the leaf are printed on.
    let isDuplex = edition.layout.frame.duplex
    let profiles = layOut(isDuplex ? 0 : edition.roleCount) { index, setter in
      edition.profile(index, known, from: 1, setter)
    }
    for index in 0..<edition.roleCount {
      let place = edition.place(ofProfile: index)
      let first = numbering.nextNumber(place)
      profileStarts.append(first)
      let profile =
        isDuplex
        ? layOut(1) { _, setter in edition.profile(index, known, from: first, setter) }[0]
        : profiles[index]
      _ = numbering.number(profile.extent, place)
    }
    self.numbering = numbering
    profilePages = PageReferences(numbering.labels.filter { BookPlace.isProfile($0.key) })
  }

  /// How many chapters there are so far.
  public var count: Int { extents.count }

  /// The number of the page that comes next.
  func nextNumber(_ place: PartPlace) -> Int { numbering.nextNumber(place) }

  /// By place, the labels of pages so far.
  var labels: [String: String] { numbering.labels }

  /// Gives a chapter the numbers of its pages. Chapters come in the edition's order.
  public mutating func number(_ chapter: LaidPart) -> NumberedPart {
    let place = edition.place(ofChapter: count)
    let extent = chapter.extent
    let numbers = numbering.number(extent, place)
    extents.append(extent)
    self.numbers.append(numbers)
    // Many chapters notice the same.
    for diagnostic in chapter.diagnostics where !noticed.contains(diagnostic) {
      noticed.append(diagnostic)
    }
    return NumberedPart(part: chapter, place: place, numbers: numbers)
  }
}
