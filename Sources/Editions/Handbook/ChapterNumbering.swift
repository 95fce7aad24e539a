import Diagnostics
import PageLayout
import Typesetting

/// Numbers the pages of a book's chapters as they are laid out. A chapter is numbered when all before it
/// are, and can be painted and forgotten then.
public struct ChapterNumbering: Sendable {
  /// What chapters name of the pages before them.
  public let profilePages: PageReferences
  private let edition: HandbookEdition
  private var numbering: BookNumbering
  /// Of the chapters so far.
  private(set) var extents: [PartExtent] = []
  private(set) var numbers: [PageNumbers] = []
  private(set) var noticed: [Diagnostic] = []

  /// Lays profiles out to count their pages.
  ///
  /// - Parameters:
  ///   - edition: what the book holds.
  ///   - known: where an earlier making found everything; empty at first.
  ///   - setter: sets the profiles.
  public init(
    _ edition: HandbookEdition, knowing known: PageReferences = PageReferences(),
    setter: Typesetter
  ) {
    self.edition = edition
    var numbering = BookNumbering()
    for index in 0..<edition.roleCount {
      let place = edition.place(ofProfile: index)
      let profile = edition.profile(index, known, from: numbering.nextNumber(place), setter)
      _ = numbering.number(profile.extent, place)
    }
    self.numbering = numbering
    profilePages = PageReferences(numbering.labels.filter { BookPlace.isProfile($0.key) })
  }

  /// How many chapters there are so far.
  public var count: Int { extents.count }

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
