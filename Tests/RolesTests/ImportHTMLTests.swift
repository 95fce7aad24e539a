import Foundation
import Testing

@testable import Roles

@Suite("HTML")
struct ImportHTMLTests {
  static let page = """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>Data Clerk vs. Pilot</title>\
    <style>h1 > p {}</style></head><body><script>var a = "<li>Steals</li>"</script>\
    <!-- <li>Hides</li> --><h1>Data Clerk vs. Pilot</h1><p>Two jobs.</p>\
    <h2>Responsibilities</h2><h3>Data Clerk</h3><ul><li>Cleans data &amp; checks</li>\
    <li>Second duty</li></ul><h3>Pilot</h3><ul><li><p>Flies <b>planes</b></p></li>\
    <li class="x">Lands them<br></li></ul></body></html>
    """

  @Test(
    "pages on one line, and the same on many, have the same facts",
    arguments: [
      (page, [1, 1]),
      (page.replacingOccurrences(of: "<h", with: "\n<h"), [6, 6]),
      (page.replacingOccurrences(of: "<li", with: "\n<li"), [4, 5]),
      (page.replacingOccurrences(of: "<!DOCTYPE html>", with: ""), [1, 1]),
      (page.replacingOccurrences(of: "<li>", with: "<li\nclass='a'>"), [4, 5]),
      (page.replacingOccurrences(of: "</li>", with: ""), [1, 1]),
    ])
  func facts(text: String, lines: [Int]) throws {
    let corpus = try Importing.corpus(text).value
    let clerk = try #require(corpus.roles.first)
    #expect(corpus.roles.map(\.name) == ["Data Clerk", "Pilot"])
    #expect(clerk[.responsibilities].map(\.text) == ["Cleans data & checks", "Second duty"])
    #expect(clerk[.responsibilities].flatMap(\.sources).map(\.line) == lines)
    #expect(
      Importing.texts(corpus, "pilot", .responsibilities) == ["Flies planes", "Lands them"])
  }

  @Test(
    "a line is parted where a browser parts it",
    arguments: [
      ("<p>One</p><p>Two</p>", ["<p>One", "", "<p>Two", ""]),
      ("<ul><li>A</li><li>B</li></ul>C", ["<ul><li>A", "<li>B", "", "C"]),
      ("<tr><td>A</td><td>B</td></tr>", ["<tr><td>A</td><td>B</td>"]),
      ("one<br>two<br/>three", ["one", "<br>two", "<br/>three"]),
      ("<b>no</b> <i>block</i>", ["<b>no</b> <i>block</i>"]),
      ("a < b > c <3", ["a < b > c <3"]),
      ("", [""]),
    ])
  func parts(line: String, parts: [String]) {
    #expect(HTMLPage.parts(of: line) == parts)
  }

  @Test(
    "a text is HTML only where it clearly is",
    arguments: [
      ("Plain <b>text</b> with <li>a tag</li>", false),
      ("Writes `<p>`, `</p>`, `<div>`, `</div>` and `<ul>`", false),
      ("a < b, p > q, <p>", false),
      ("<p>a</p><ul><li>b</li></ul>", true),
      ("<html>", true),
    ])
  func clearly(text: String, isHTML: Bool) {
    #expect(HTMLPage(text).isHTML == isHTML)
  }
}
