import Display
import Geometry
import LayoutFiles
import Roles
import Testing

@testable import Editions

private let roles = [
  "ml-lead", "ml-engineer", "ds-manager", "ds-head", "ds-md", "data-scientist", "data-manager",
]
private let pairs = roles.flatMap { a in roles.filter { $0 != a }.map { (a, $0) } }

@Suite("The pair report") struct PairReportTests {
  let bundled: BundledReports

  init() throws { bundled = try BundledReports.shared.get() }

  @Test("has three to five pages on either paper, and nothing to complain of", arguments: pairs)
  func pages(left: String, right: String) throws {
    for paper in PaperName.allCases {
      let report = try bundled.pair(left, right, paper)
      #expect((3...5).contains(report.document.pages.count), "\(paper)")
      #expect(report.messages.isEmpty, "\(report.messages)")
    }
  }

  @Test("says every fact of both roles", arguments: pairs)
  func facts(left: String, right: String) throws {
    let comparison = try bundled.comparison(left, right)
    let text = PageReader(try bundled.pair(left, right).document).text
    var facts = [Section.definition, .responsibilities, .skills, .education, .outlook, .tips]
      .flatMap {
        (comparison[$0].left + comparison[$0].right).map(\.text)
      }
    facts += comparison.tools.tools.map(\.name) + comparison.industries.map(\.name)
    facts += comparison.sharedTips.flatMap(\.items).map(\.text)
    facts += comparison.conflicts.map { $0.subject.lowercased() }
    let missing = facts.filter { fact in
      let printed = Words.plain(fact)
      return !Words.plain(text).contains(printed)
    }
    #expect(missing == [])
  }

  @Test("keeps every glyph on the page, and all paint in content or an artifact", arguments: pairs)
  func bounds(left: String, right: String) throws {
    let document = try bundled.pair(left, right, .letter).document
    let reader = PageReader(document)
    #expect(reader.unmarked == 0)
    for (page, runs) in zip(document.pages, reader.runs) {
      let inside = runs.allSatisfy { run, at in
        at.x >= .zero && at.x + run.width <= page.size.width && at.y > .zero
          && at.y < page.size.height
      }
      #expect(inside, "page \(page.label)")
    }
  }

  @Test("says where no article compares the two, and how many articles it is composed of")
  func origin() throws {
    var composed = 0
    for (left, right) in pairs where left < right {
      let comparison = try bundled.comparison(left, right)
      let text = PageReader(try bundled.pair(left, right).document).text
      let says = text.contains("No source article compares these two roles; composed from")
      #expect(says == comparison.published.isEmpty, "\(left) \(right)")
      composed += says ? 1 : 0
    }
    #expect(composed == 16)
  }

  @Test("counts themes as many as there are rows below", arguments: pairs.prefix(12))
  func counts(left: String, right: String) throws {
    let comparison = try bundled.comparison(left, right)
    let text = PageReader(try bundled.pair(left, right).document).text
    for section in [comparison[.responsibilities], comparison[.skills]] {
      let rows = try #require(section.rows)
      let both = rows.filter { $0.standing == .both }.count
      let wording = (Wording.count(both, "theme") + " both").replacing("\u{A0}", with: " ")
      #expect(text.contains(wording))
    }
  }

  @Test("does not count what the sources are silent on")
  func silence() throws {
    let text = PageReader(try bundled.pair("ds-md", "ml-lead").document).text
    #expect(text.contains("No source lists tools for Managing Director"))
    #expect(text.contains("Not counted: tools"))
    #expect(!text.contains("Only A Both Only B"))
  }

  @Test("lists any number of sources, each once and within its page", arguments: [0, 13, 90])
  func sources(more: Int) throws {
    let titles = (0..<more).map { "Further article number \($0) vs. another one" }
    var comparison = try bundled.comparison("ml-lead", "ds-manager")
    comparison.adArticles = titles.enumerated().map { index, title in
      SourceArticle(id: "further-\(index)", file: "", title: title, roles: [])
    }
    let reported = bundled.report(on: comparison)
    let reader = PageReader(reported.value)
    #expect(titles.filter { !reader.text.contains($0) } == [])
    for (page, runs) in zip(reported.value.pages, reader.runs) {
      let foot = page.size.height - bundled.layout.frame.foot
      let isInside = runs.allSatisfy { $0.at.y <= foot }
      #expect(isInside, "page \(page.label)")
    }
    let places = reported.value.pages.flatMap(\.items).flatMap(\.destinations)
    #expect(places.filter { $0 == Draft.sourcesPlace }.count == 1)
  }

  @Test("is read with headings that leave no level out, and every figure has words")
  func structure() throws {
    let document = try bundled.pair("ml-lead", "ds-manager").document
    let levels = document.structure.nodes.compactMap { node -> Int? in
      switch node.role {
      case .h1: 1
      case .h2: 2
      case .h3: 3
      default: nil
      }
    }
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    let figures = document.structure.nodes.filter { $0.role == .figure }
    #expect(figures.count == 5)
    #expect(figures.allSatisfy { !($0.alternative ?? "").isEmpty })
  }

  @Test("has an outline whose every entry leads to a place on a page")
  func outline() throws {
    let document = try bundled.pair("ml-lead", "ds-manager").document
    let places = PageReader(document).destinations
    let entries = document.outline + document.outline.flatMap(\.children)
    #expect(entries.count > 8)
    #expect(entries.allSatisfy { places.contains($0.destination) })
  }

  @Test("is the same twice, and in mono has no colour in it")
  func ink() throws {
    let first = try bundled.pair("ds-head", "data-manager", .a4, .mono).document
    #expect(try bundled.pair("ds-head", "data-manager", .a4, .mono).document == first)
    let colored = PageReader(first).runs.joined().contains { run, _ in
      if case .rgb = run.color { true } else { false }
    }
    #expect(!colored)
  }
}

@Suite("The profile of a role") struct ProfileReportTests {
  let bundled: BundledReports

  init() throws { bundled = try BundledReports.shared.get() }

  @Test("says every fact of the role on a page or two", arguments: roles)
  func facts(id: String) throws {
    let report = try bundled.profile(id)
    let role = try #require(bundled.corpus.role(id))
    #expect((1...2).contains(report.document.pages.count))
    #expect(report.messages.isEmpty, "\(report.messages)")
    let text = Words.plain(PageReader(report.document).text)
    let facts =
      [Section.definition, .responsibilities, .skills, .education, .outlook, .tips]
      .flatMap { role[$0] }.map(\.text) + role.toolNames.map(\.name)
    #expect(facts.filter { !text.contains(Words.plain($0)) } == [])
  }
}

/// Compares words, not their case, nor the small marks and source figures between them.
enum Words {
  static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0 == "+" || $0 == "%" })
  }
}

extension DisplayItem {
  /// The names of the places in it.
  fileprivate var destinations: [String] {
    switch self {
    case .destination(let name, _): [name]
    case .content(_, let items), .artifact(_, let items), .group(_, let items):
      items.flatMap(\.destinations)
    case .fill, .stroke, .hatch, .glyphs, .link: []
    }
  }
}
