import Testing

@testable import Diagnostics

@Suite("Excerpts") struct ExcerptTests {
  private func shown(_ line: String, _ column: Int, _ length: Int = 1) -> [String] {
    let excerpt = Excerpt(line, column: column, length: length)
    return [excerpt.text, excerpt.marks]
  }

  @Test("the caret stands under the place and covers what it covers")
  func caret() {
    #expect(shown("- headding: x", 3, 8) == ["- headding: x", "  ^^^^^^^^"])
    #expect(shown("ab", 1, 0) == ["ab", "^"])
    #expect(shown("ab", 2, 900) == ["ab", " ^"])
  }

  @Test("a place past the line's end is its end", arguments: [3, 4, 1_000, Int.max])
  func past(column: Int) { #expect(shown("ab", column) == ["ab", "  ^"]) }

  @Test("an empty line and a senseless column do no harm")
  func empty() {
    #expect(shown("", 1, 5) == ["", "^"])
    #expect(shown("ab", -7, Int.max) == ["ab", "^^"])
  }

  @Test("tabs are two columns, wide characters too, marks that combine none")
  func widths() {
    #expect(shown("\tab", 2) == ["  ab", "  ^"])
    #expect(shown("職種x", 3) == ["職種x", "    ^"])
    #expect(shown("職種x", 2) == ["職種x", "  ^^"])
    #expect(shown("e\u{301}x", 2) == ["e\u{301}x", " ^"])
    #expect(shown("👩‍🔬x", 2) == ["👩‍🔬x", "  ^"])
  }

  @Test("what could command a terminal, or turn the text round, is replaced")
  func controls() {
    #expect(shown("a\u{1B}[31mb\u{7}\u{202E}c", 1)[0] == "a�[31mb��c")
  }

  @Test("of a long line what stands round the place is shown", arguments: [1, 50, 500, 999, 1_000])
  func long(column: Int) {
    let line = String(repeating: "0123456789", count: 100)
    let excerpt = Excerpt(line, column: column, length: 3)
    #expect(excerpt.text.count <= Excerpt.window + 2)
    #expect(excerpt.text.hasPrefix("…") == (column > Excerpt.before + 1))
    let caret = excerpt.marks.filter { $0 == " " }.count
    let under = Array(excerpt.text)[caret]
    #expect(under == Array(line)[column - 1])
  }

  @Test("a diagnostic with its line shows it between the message and the hint")
  func rendered() {
    let diagnostic = Diagnostic(
      .error, "a.b", at: SourceSpan(file: "f", line: 12, column: 3, length: 2), "a rule; found x",
      hint: "do y", excerpt: "- xx")
    #expect(
      diagnostic.rendered
        == "f:12:3: error: a rule; found x [a.b]\n  12 | - xx\n     |   ^^\n  hint: do y")
  }
}
