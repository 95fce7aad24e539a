import Display
import Geometry
import LayoutFiles
import Testing

@testable import Editions

@Suite("The deck of a pair") struct SlideDeckTests {
  private static let pairs = [
    ("ml-lead", "ds-manager"), ("data-manager", "ds-md"), ("data-scientist", "ds-head"),
  ]

  /// Read once for all tests.
  private static let readers = pairs.map { pair in
    Result { PageReader(try Self.deck(pair)) }
  }

  private static func deck(
    _ pair: (String, String), _ layout: String = "slides", _ ink: Ink = .color
  ) throws -> DisplayDocument {
    try BundledReports.shared.get().deck(pair.0, pair.1, layout: layout, ink)
  }

  @Test("titles of text slides and of chart slides stand on one line", arguments: 0..<3)
  func titles(_ pair: Int) throws {
    let pages = try Self.readers[pair].get().runs.dropFirst()
    #expect(pages.count >= 7)
    for page in pages {
      let title = try #require(page.max { $0.run.size < $1.run.size })
      #expect(title.run.size == .pt(30))
      #expect(abs(title.at.x.points - 48) < 0.02)
      #expect(abs(title.at.y.points - 69.28) < 0.02, "\(title.run.text)")
    }
  }

  @Test(
    "no slide has text under 18 pt, but for folios, marks and figures of sources", arguments: 0..<3)
  func sizes(_ pair: Int) throws {
    let reader = try Self.readers[pair].get()
    for page in reader.runs {
      for (run, _) in page where run.size < .pt(17.99) {
        let isFigure = run.text.allSatisfy { $0.isNumber || " \u{202F}–,".contains($0) }
        #expect(["A", "B"].contains(run.text) || run.text.contains(" of ") || isFigure)
      }
    }
  }

  @Test("nothing stands in the zone of the folio or outside the slide's margins", arguments: 0..<3)
  func margins(_ pair: Int) throws {
    for page in try Self.readers[pair].get().runs {
      for (run, at) in page {
        #expect(at.x >= .pt(47.9) && at.x + run.width <= .pt(912.1), "\(run.text)")
        #expect(at.y <= .pt(506) || (run.size == .pt(14) && at.y == .pt(524)), "\(run.text)")
      }
    }
  }

  @Test("the head that names both roles on lines of their own reads as one")
  func head() throws {
    let deck = try Self.deck(Self.pairs[0])
    let name = "A Lead Machine Learning Engineer, B Data Science Manager"
    #expect(deck.outline.first?.title == name)
    #expect(deck.structure.nodes.contains { $0.role == .h1 && $0.actualText == name })
  }

  @Test("the dark deck has its ground under every slide in colour, and white paper with black ink")
  func dark() throws {
    let ground = Path.rect(Rect(x: .zero, y: .zero, width: .pt(960), height: .pt(540)))
    let expected = DisplayItem.artifact(.background, [.fill(ground, Color(hex: 0x14171B))])
    let dark = try Self.deck(Self.pairs[0], "slides-dark")
    #expect(dark.pages.allSatisfy { $0.items.first == expected })
    let (mono, light) = (
      try Self.deck(Self.pairs[0], "slides-dark", .mono),
      try Self.deck(Self.pairs[0], "slides", .mono)
    )
    #expect(mono.pages == light.pages)
    #expect(PageReader(dark).text == PageReader(try Self.deck(Self.pairs[0])).text)
  }
}
