import Diagnostics
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Testing
import Typesetting

@testable import Editions

@Suite("The handbook of all pairs")
struct HandbookTests {
  private let books: HandbookBooks

  init() throws { books = try HandbookBooks.shared.get() }

  private var both: [DisplayDocument] { [books.plain.value, books.duplex.value] }

  @Test("nothing is reported: page numbers settle on two papers, in colour and black")
  func settles() {
    #expect(books.plain.diagnostics.map(\.rendered).isEmpty)
    #expect(books.duplex.diagnostics.map(\.rendered).isEmpty)
  }

  @Test("every pair has one chapter, role by role in the order of names")
  func order() {
    let names = ["data-manager", "data-scientist", "ml-lead", "ds-md"]
    var expected: [String] = []
    for (index, left) in names.enumerated() {
      expected += names.dropFirst(index + 1).map { "pair-\(left)/\($0)" }
    }
    for document in both {
      let reader = BookReader(document)
      #expect(reader.chapters == expected)
      #expect(BookReader(document).chapters.count == 6 && books.edition.pairCount == 6)
    }
    #expect(PageReader(books.plain.value).text.contains("6 of 6 pairs"))
  }

  @Test("every place has a name of its own, and every link leads to one")
  func places() {
    for document in both {
      let reader = BookReader(document)
      #expect(reader.places.filter { $0.value.count > 1 }.keys.sorted() == [])
      #expect(Set(reader.links.map(\.target)).subtracting(reader.places.keys) == [])
      #expect(reader.links.count > 200)
    }
  }

  @Test("a link that shows a page number leads to that page")
  func pages() throws {
    for document in both {
      let reader = BookReader(document)
      let said = PageReader(document).said
      let labels = Set(document.pages.map(\.label))
      var shown = 0
      for link in reader.links where link.target != Draft.sourcesPlace {
        let node = document.structure[link.node]
        #expect(node.role == .link)
        let words = said[link.node] ?? node.alternative ?? ""
        guard let last = words.split(separator: " ").last.map(String.init), labels.contains(last)
        else { continue }
        shown += 1
        #expect(reader.label(link.target) == last, "\(words) leads to \(link.target)")
      }
      #expect(shown > 100)
    }
  }

  @Test("matrix, profiles and chapters lead to each other")
  func network() throws {
    let document = books.plain.value
    let reader = BookReader(document)
    let targets = Dictionary(grouping: reader.links, by: \.target).mapValues(\.count)
    for chapter in reader.chapters {
      // The contents, the matrix, and both profiles.
      #expect(targets[chapter, default: 0] >= 4, "\(chapter)")
    }
    for role in books.edition.plan.roles {
      #expect(targets[BookPlace.role(role), default: 0] >= 4)
    }
    #expect(targets["matrix", default: 0] >= 6)
  }

  @Test("the outline has three levels, in the order of the pages, without a dead entry")
  func outline() throws {
    for document in both {
      let reader = BookReader(document)
      let entries = reader.entries()
      let pages = try entries.map { try #require(reader.places[$0.entry.destination]?.first) }
      #expect(pages == pages.sorted())
      #expect(entries.map(\.depth).max() == 3)
      let chapters = entries.filter { $0.depth == 2 && BookPlace.isChapter($0.entry.destination) }
      #expect(chapters.map(\.entry.destination) == reader.chapters)
      #expect(chapters.allSatisfy { $0.entry.children.count >= 2 })
    }
  }

  @Test("the front is counted in roman numerals, all else from 1")
  func labels() throws {
    for document in both {
      let labels = document.pages.map(\.label)
      let first = try #require(labels.firstIndex(of: "1"))
      #expect(labels[..<first].elementsEqual((1...first).map { PageLabels.Style.roman.text($0) }))
      #expect(labels[first...].elementsEqual((1...labels.count - first).map(String.init)))
    }
  }

  @Test("on both sides of the leaf chapters open on a right page, odd in both counts")
  func recto() throws {
    let reader = BookReader(books.duplex.value)
    for chapter in reader.chapters {
      let page = try #require(reader.places[chapter]?.first)
      #expect(page % 2 == 0, "\(chapter) opens on page \(page + 1) of the file")
      #expect(Int(reader.label(chapter) ?? "").map { $0 % 2 } == 1)
    }
    #expect(books.duplex.value.pages.contains { $0.items.isEmpty })
  }

  @Test("one structure tree: parents know their children, content stands in it")
  func structure() {
    for document in both {
      let tree = document.structure
      for (index, node) in tree.nodes.enumerated().dropFirst() {
        let parent = node.parent.map { tree[$0] }
        #expect(parent?.children.contains(StructureID(Int32(index))) == true)
      }
      let nodes = BookReader(document).nodes
      #expect(nodes.allSatisfy { $0.index > 0 && Int($0.index) < tree.nodes.count })
      #expect(tree.nodes.count { $0.role == .part } == 6 + 4 + 2)
    }
  }

  @Test("chapters may be laid out in any order, by any number of typesetters")
  func parallel() throws {
    let bundled = try BundledReports.shared.get()
    let edition = books.edition
    let order = Array((0..<edition.pairCount).reversed())
    let book = HandbookBooks.bound(edition, order: order, bundled.setter)
    #expect(book.value == books.plain.value)
  }

  @Test("an article has one number in the whole book")
  func numbers() {
    let plan = books.edition.plan
    #expect(plan.articles.count == 5)
    let editions = plan.articles.map { $0.edition ?? "" }
    #expect(editions.prefix(4).elementsEqual(editions.prefix(4).sorted(by: >)))
    for pair in plan.pairs {
      let sources = SourceSubject.onRoles(of: books.edition.subject(pair))
      for source in sources { #expect(plan.articles[source.number - 1].title == source.title) }
    }
  }
}

@Suite("The handbook's index")
struct HandbookIndexTests {
  @Test("a tool names the roles that have it, and the chapters in which both do")
  func tools() throws {
    let edition = try HandbookBooks.shared.get().edition
    let entries = IndexEntry.tools(of: edition.plan)
    for entry in entries {
      let owners = edition.plan.roles.filter { role in
        role.toolNames.contains { $0.name.lowercased() == entry.name.lowercased() }
      }
      #expect(entry.roles.map(\.name) == owners.map(\.shortName))
      #expect(entry.chapters.count == owners.count * (owners.count - 1) / 2)
    }
    let named = edition.plan.roles.flatMap(\.toolNames).map { $0.name.lowercased() }
    #expect(entries.count == Set(named).count)
    for pair in edition.plan.pairs {
      let shared = entries.count { $0.chapters.contains(pair.place) }
      #expect(shared == edition.subject(pair).comparison.toolCount.both)
    }
  }

  @Test("a skill theme names the roles with a skill under it")
  func skills() throws {
    let edition = try HandbookBooks.shared.get().edition
    let entries = IndexEntry.skills(of: edition.plan, edition.composer)
    for pair in edition.plan.pairs {
      let shared = entries.count { $0.chapters.contains(pair.place) }
      #expect(shared == edition.subject(pair).comparison.skillCount.both)
    }
    #expect(!entries.contains { $0.name == "Other" })
  }

  @Test("letters are in order, what is no letter first")
  func letters() throws {
    var corpus = Corpus()
    for id in ["a", "b"] {
      var role = Role(id: id, name: id.uppercased())
      role.toolNames = ["zsh", "4D", "Émacs", "awk", "Ada"].map { NamedTool(name: $0, sources: []) }
      corpus.roles.append(role)
    }
    let entries = IndexEntry.tools(of: BookPlan(corpus))
    #expect(entries.map(\.name) == ["4D", "Ada", "awk", "zsh", "Émacs"])
    #expect(entries.map(\.letter) == ["#", "A", "A", "Z", "É"])
    #expect(entries.allSatisfy { $0.chapters == ["pair-a/b"] })
  }
}
