import Foundation
import Geometry
import Testing

@testable import LayoutFiles

private let report = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Layouts/report.yaml")

@Suite("Layout files") struct LayoutFilesTests {
  @Test("the shipped report reads without a word of complaint")
  func shipped() throws {
    let read = LayoutReader.read(
      try String(contentsOf: report, encoding: .utf8), file: "report.yaml")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.rendered))")
    let layout = try #require(read.value)
    #expect(layout.frame.measure == .mm(134))
    #expect(layout.flow.first == .masthead)
  }

  @Test(
    "a mistake is reported where it stands, with what to write instead",
    arguments: [
      (find: "left: 18mm", put: "left: 18", code: "layout.length", hint: "write '18pt'"),
      (find: "left: 18mm", put: "left: 18em", code: "layout.unit", hint: nil),
      (
        find: "gutter: 6mm", put: "guter: 6mm", code: "layout.unknown-key",
        hint: "did you mean 'gutter'?"
      ),
      (
        find: "- masthead", put: "- mastheed", code: "layout.unknown-word",
        hint: "did you mean 'masthead'?"
      ),
      (find: "weight: 600", put: "weight: heavy", code: "layout.number", hint: nil),
      (
        find: "\"#1B1F24\"", put: "\"blue\"", code: "layout.color",
        hint: "write it in quotes, as \"#1B4F93\""
      ),
      (
        find: "alignment: justified", put: "alignment: justifed", code: "layout.unknown-word",
        hint: "did you mean 'justified'?"
      ),
    ])
  func mistakes(find: String, put: String, code: String, hint: String?) throws {
    let source = try String(contentsOf: report, encoding: .utf8)
    let range = try #require(source.range(of: find))
    let line = source[..<range.lowerBound].filter { $0 == "\n" }.count + 1
    let read = LayoutReader.read(source.replacingCharacters(in: range, with: put), file: "x.yaml")
    #expect(read.value == nil)
    let found = try #require(read.diagnostics.first { $0.code == code })
    #expect(found.span?.line == line)
    #expect(found.hint == hint)
  }

  @Test("all of a file's mistakes are reported at once")
  func all() throws {
    let source = try String(contentsOf: report, encoding: .utf8)
      .replacingOccurrences(of: "top: 78pt", with: "top: high")
      .replacingOccurrences(of: "- answer", with: "- anwser")
    #expect(LayoutReader.read(source, file: "x.yaml").diagnostics.count == 2)
  }

  @Test(
    "a hostile file is refused, not expanded",
    arguments: [
      ("an alias bomb", "a: &a [x, x]\nb: [*a, *a]"), ("nothing", ""), ("a tab", "\t"),
      ("half a list", "- ["), ("braces", "{{{{{{{{{{"),
    ])
  func hostile(name: String, source: String) {
    let read = LayoutReader.read(source, file: "x.yaml")
    #expect(read.value == nil)
    #expect(!read.diagnostics.isEmpty)
  }

  @Test("a file larger than any layout is refused before it is parsed")
  func large() {
    let read = LayoutReader.read(String(repeating: "a", count: 300_000), file: "x.yaml")
    #expect(read.diagnostics.map(\.code) == ["layout.too-large"])
  }
}
