import Diagnostics
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Testing
import Typesetting

@testable import Editions

/// Books on a few bundled roles, each laid out once for all tests.
struct HandbookBooks {
  static let shared = Result { try HandbookBooks() }

  let edition: HandbookEdition
  let plain: Reported<DisplayDocument>
  let duplex: Reported<DisplayDocument>

  private init() throws {
    edition = try Self.edition("handbook")
    plain = try Self.laid(edition)
    duplex = try Self.laid(Self.edition("handbook-duplex", .letter, .mono))
  }

  /// One of the four has no tools, two are compared by an article.
  static func edition(
    _ layout: String, _ paper: PaperName = .a4, _ ink: Ink = .color
  ) throws -> HandbookEdition {
    let bundled = try BundledReports.shared.get()
    var corpus = bundled.corpus
    let ids = ["ds-md", "ml-lead", "data-scientist", "data-manager"]
    corpus.roles = corpus.roles.filter { ids.contains($0.id) }
    let file = "Layouts/\(layout).yaml"
    let found = LayoutReader(catalogue: .editions, shelf: BundledReports.shelf)
      .read(try BundledReports.text(file), file: file)
    #expect(found.diagnostics.isEmpty)
    return HandbookEdition(
      corpus, composer: bundled.composer.over(corpus), layout: try #require(found.value),
      imprint: BundledReports.imprint(paper, ink))
  }

  static func laid(_ edition: HandbookEdition) throws -> Reported<DisplayDocument> {
    bound(edition, order: Array(0..<edition.pairCount), try BundledReports.shared.get().setter)
  }

  /// The book with its chapters laid out in that order.
  static func bound(
    _ edition: HandbookEdition, order: [Int], _ setter: Typesetter
  ) -> Reported<DisplayDocument> {
    let layOut: PartLayout = { count, lay in (0..<count).map { lay($0, setter) } }
    var numbering = ChapterNumbering(edition, layOut: layOut)
    var chapters: [Int: LaidPart] = [:]
    for index in order {
      chapters[index] = edition.chapter(index, numbering.profilePages, setter: setter)
    }
    var parts = chapters.sorted { $0.key < $1.key }.map { numbering.number($0.value) }
    let rest = edition.rest(edition.matter(setter: setter), around: numbering, layOut: layOut)
    parts += rest.value.parts
    let document = DisplayDocument(
      parts.reversed().map { edition.bind($0, setter: setter) }, rest.value, edition.information,
      ink: edition.ink)
    return Reported(document, rest.diagnostics)
  }
}

extension PairComposer {
  /// One with the same tables, on the roles of another corpus.
  fileprivate func over(_ corpus: Corpus) -> PairComposer {
    let tables = BundledReports.checkout.appending(path: "Sources/Roles/Bundled/Tables").path
    return PairComposer(
      corpus, themes: ThemeTable.read(directory: tables).value,
      tools: ToolGroups(ImportTables.read(directory: tables).value.tools))
  }
}

/// What a reader of a book can follow: places, links, the words that they stand on.
struct BookReader {
  struct Link {
    var target: String
    var node: StructureID
  }

  /// By name, the index of each page that has the place.
  private(set) var places: [String: [Int]] = [:]
  private(set) var links: [Link] = []
  /// Nodes that painted content names.
  private(set) var nodes: Set<StructureID> = []
  let document: DisplayDocument

  init(_ document: DisplayDocument) {
    self.document = document
    for (index, page) in document.pages.enumerated() { read(page.items, page: index) }
  }

  private mutating func read(_ items: [DisplayItem], page: Int) {
    for item in items {
      switch item {
      case .fill, .stroke, .hatch, .glyphs, .artifact, .link(.address, _, _): break
      case .content(let node, let inner):
        nodes.insert(node)
        read(inner, page: page)
      case .group(_, let inner): read(inner, page: page)
      case .destination(let name, _): places[name, default: []].append(page)
      case .link(.destination(let name), _, let node):
        links.append(Link(target: name, node: node))
      }
    }
  }

  /// The label of the page that a place lies on.
  func label(_ place: String) -> String? { places[place]?.first.map { document.pages[$0].label } }

  /// Chapters as they come, by their places.
  var chapters: [String] {
    places.filter { BookPlace.isChapter($0.key) }.sorted { $0.value[0] < $1.value[0] }.map(\.key)
  }

  func entries(_ outline: [OutlineEntry]? = nil, depth: Int = 1) -> [(
    entry: OutlineEntry, depth: Int
  )] {
    (outline ?? document.outline).flatMap { entry in
      [(entry, depth)] + entries(entry.children, depth: depth + 1)
    }
  }
}

extension DisplayDocument {
  /// The whole book of its parts, in whatever order they come: what the file has, as one value.
  init(_ parts: [BoundPart], _ rest: BookRest, _ information: DocumentInformation, ink: Ink) {
    var (pages, structure): ([Page], StructureTree) = ([], StructureTree())
    for part in parts.sorted(by: { $0.order < $1.order }) {
      let offset = structure.append(part.structure, under: .document)
      let joining = Joining(offset: offset, prefix: "", own: [])
      pages += part.pages.map { page in
        var page = page
        page.items = joining.items(page.items)
        return page
      }
    }
    self.init(
      information: information, pages: pages, structure: structure, outline: rest.outline, ink: ink)
  }
}
