import Geometry
import Testing

@testable import Typesetting

@Suite("Words that are shaped without compositions") struct PlainWordTests {
  private static let words = [
    "office", "Affinity", "fjord", "3x4", "(A)", "A-B", "->", "it’s", "1–2", "Tj.", "AVAIL",
    "x@y.z",
    "12:30", "“WAY”", "fi", "e-mail", "[X]", "~", "C++", "naïve", "e\u{301}t", "10%", "U.S.",
    "To·Ya",
  ]

  @Test(
    "are what they are with them",
    arguments: [[], ["tnum"], ["tnum", "case"], ["onum"], ["lnum", "-kern"]])
  func same(features: [String]) {
    for family in ["Inter", "Source Serif Pro", "Noto Sans"] {
      let style = Specimens.style([family], features: features)
      let warm = Specimens.typesetter()
      for number in 0..<20 {
        _ = warm.width(of: "word\(String(repeating: "a", count: number))", style)
      }
      for word in Self.words {
        // The first words of a typesetter are composed.
        let composed = Specimens.typesetter().line([.text(word, style)], structure: nil)
        #expect(warm.line([.text(word, style)], structure: nil) == composed, "\(family) \(word)")
      }
    }
  }

  @Test("are known by their font")
  func fonts() {
    let book = FontBook(catalog: Specimens.catalog)
    let inter = Specimens.catalog.font(family: "Inter", weight: 400, italic: false)
    let plain = inter.flatMap { book.face($0)?.plain }
    #expect(plain?.areNotComposed == true)
    #expect(plain?.glyph(of: 0x61) != nil)
    #expect(plain?.glyph(of: 0x301) == nil)
  }
}
