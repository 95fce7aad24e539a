import Diagnostics
import Foundation
import Geometry
import Testing

@testable import LayoutFiles

private let small = """
  name: small
  title: Small
  extends: parts/house
  flow:
    - heading: "{left.name}"
    - rows: rows
      label: "{row.label}"
      columns: ["{row.cells}"]
  """

/// A layout in the house's looks.
func readHouseLayout() -> Layout? { read(small).value }

@Suite("Layout files") struct LayoutFilesTests {
  @Test("a layout takes from the file it extends what it does not say itself")
  func extends() throws {
    let found = read(small)
    #expect(found.diagnostics.isEmpty, "\(found.diagnostics.map(\.rendered))")
    let layout = try #require(found.value)
    #expect(layout.frame.measure == .mm(134))
    #expect(layout.flows[.pair]?.map(\.block) == [.heading, .rows])
  }

  @Test(
    "a mistake is reported where it stands, with what to write instead",
    arguments: [
      (
        find: "- heading", put: "- headding", code: "layout.unknown-block",
        hint: "did you mean 'heading'?"
      ),
      (
        find: "left.name", put: "left.nmae", code: "layout.unknown-field",
        hint: "did you mean 'name'?"
      ),
      (find: "rows: rows", put: "rows: title", code: "layout.not-a-list", hint: nil),
      (
        find: "label: ", put: "lable: ", code: "layout.unknown-property",
        hint: "did you mean 'label'?"
      ),
      (
        find: "parts/house", put: "../secret", code: "layout.outside",
        hint: "copy the file there"
      ),
    ])
  func mistakes(find: String, put: String, code: String, hint: String?) throws {
    let range = try #require(small.range(of: find))
    let line = small[..<range.lowerBound].filter { $0 == "\n" }.count + 1
    let found = read(small.replacingCharacters(in: range, with: put))
    #expect(found.value == nil)
    let diagnostic = try #require(
      found.diagnostics.first { $0.code == code }, "\(found.diagnostics.map(\.rendered))")
    #expect(diagnostic.span?.line == line)
    #expect(diagnostic.hint == hint)
  }

  @Test(
    "a hostile file is refused, not expanded",
    arguments: [
      ("an alias bomb", "a: &a [x, x]\nb: [*a, *a]"), ("nothing", ""), ("a tab", "\t"),
      ("half a list", "- ["), ("braces", "{{{{{{{{{{"),
    ])
  func hostile(name: String, source: String) {
    let found = read(source)
    #expect(found.value == nil)
    #expect(!found.diagnostics.isEmpty)
  }

  @Test("a file larger than any layout is refused before it is parsed")
  func large() {
    #expect(
      read(String(repeating: "a", count: 300_000)).diagnostics.map(\.code) == ["layout.too-large"])
  }
}
