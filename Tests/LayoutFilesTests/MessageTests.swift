import Diagnostics
import Foundation
import Testing

@testable import LayoutFiles

/// A file with a mistake.
struct Mistaken: CustomTestStringConvertible, Sendable {
  var title: String
  var source: String
  /// Others that it draws on.
  var files: [String: String] = [:]
  /// Read as a brand instead.
  var isBrand = false

  var testDescription: String { title }

  init(_ title: String, _ source: String, files: [String: String] = [:], isBrand: Bool = false) {
    self.title = title
    self.source = source
    self.files = files
    self.isBrand = isBrand
  }

  static func flow(_ title: String, _ flow: String, files: [String: String] = [:]) -> Mistaken {
    Mistaken(title, layout(flow: flow), files: files)
  }

  static func top(_ title: String, _ lines: String) -> Mistaken {
    Mistaken(title, "name: small\ntitle: Small\nextends: parts/house\n\(lines)\nflow: [page break]")
  }

  var found: [Diagnostic] {
    isBrand
      ? Brand.read(source, file: "Layouts/brand.yaml").diagnostics
      : read(source, with: files).diagnostics
  }

  /// The files and what is said of them, as `Messages.md` has it.
  var section: String {
    let others = files.sorted { $0.key < $1.key }.map {
      "`\($0.key)`\n\n```yaml\n\($0.value)\n```\n\n"
    }
    return "## \(title)\n\n```yaml\n\(source)\n```\n\n" + others.joined()
      + "```\n\(found.rendered)\n```\n"
  }
}

private let rows = "  - rows: rows\n    label: x\n    columns: [\"{row.cells}\"]\n"

let mistaken: [Mistaken] = [
  .flow("An unknown block", "  - headding: x"),
  .flow("A block that is a list", "  - [heading, x]"),
  .flow("A block without a name", "  - when: count"),
  .flow("A flow that is a text", "  heading"),
  .flow("An unknown property", "  - heading: x\n    levle: 2"),
  .flow("A property that is needed", rows.replacingOccurrences(of: "    label: x\n", with: "")),
  .flow("A block that needs its value", "  - space"),
  .flow("A value where none may stand", "  - end columns: here"),
  .flow("A number out of range", "  - heading: x\n    level: 7"),
  .flow("A flag", "  - heading: x\n    full: perhaps"),
  .flow("An unknown unit", "  - space: 12px"),
  .flow("A length without a unit", "  - space: 12"),
  .flow("A length with a gap", "  - space: 12 pt"),
  .flow("A length that is a list", "  - space: [1pt]"),
  .flow("A word out of a list", "  - figure: overlapp"),
  .flow("An unknown colour", "  - rule: 1pt\n    color: hairlien"),
  .flow("An unknown style", "  - heading: x\n    style: headnig"),
  .flow("A text that is a list", "  - heading: [x]"),
  .flow("Records that are a text", "  - facts: x"),
  .flow("A record with an unknown key", "  - facts:\n      - { label: x, colums: [x] }"),
  .flow("A key that is a list", "  - facts:\n      - { [a]: x, label: x, columns: [x] }"),
  .flow("An unknown field", "  - heading: The name is {left.nmae}"),
  .flow(
    "Fields in a folded text",
    "  - paragraph: >-\n      Some words\n      on {title} and {left.nam}\n      and {tilte}."),
  .flow("A field behind escapes", "  - heading: \"\\u2003\\\"x\\\" {{ {left.nam}\""),
  .flow("A field behind wide characters", "  - heading: \"職種 👩‍🔬 e\u{301} {left.nam}\""),
  .flow("A field in single quotes", "  - heading: 'it''s {left.nam}'"),
  .flow("A field without an end", "  - heading: \"The {left.name\""),
  .flow("A field that is no path", "  - heading: \"The {left/name}\""),
  .flow("Braces with nothing in them", "  - heading: \"The {}\""),
  .flow("An unknown filter", "  - heading: \"{left.name|captial}\""),
  .flow("A filter without its argument", "  - heading: \"{count|count}\""),
  .flow("A filter with an argument too many", "  - heading: \"{left.name|capital x}\""),
  .flow("A filter with an unknown colour", "  - heading: \"{left.name|color bleu}\""),
  .flow("A filter with an unknown style", "  - heading: \"{left.name|style headnig}\""),
  .flow("A filter that needs a number", "  - heading: \"{left.name|first few}\""),
  .flow("A path that leads nowhere", "  - heading: x\n    when: letf.name"),
  .flow("A list that is none", "  - list: title\n    text: x"),
  .flow("A loop over no list", "  - heading: x\n    for each: t in title"),
  .flow("A loop without its list", "  - heading: x\n    for each: rows"),
  .flow("A comparison without a number", "  - heading: x\n    when: count > many"),
  .flow(
    "Blocks too deep",
    (0..<26).map { String(repeating: " ", count: 2 + 4 * $0) + "- section:\n" }.joined()
      + String(repeating: " ", count: 2 + 4 * 26) + "- page break"),
  .flow("An include that is not there", "  - include: parts/nothing"),
  .flow(
    "An include with a loop", "  - include: part\n    for each: row in rows",
    files: ["Layouts/part.yaml": "- page break"]),
  .flow(
    "A mistake in an included file", "  - include: part",
    files: ["Layouts/part.yaml": "- page break\n- spcae: 3pt"]),
  .flow(
    "A ring of includes", "  - include: one",
    files: ["Layouts/one.yaml": "- include: two", "Layouts/two.yaml": "- include: one"]),
  .flow("A property without effect", rows + "    share: 40"),
  .flow("Rules without heads", rows + "    rules: true"),
  .flow("A height that follows from the chart", "  - figure: overlap\n    height: 20pt"),
  .flow("A variable that hides a field", "  - heading: x\n    for each: title in rows"),
  Mistaken("An unknown key", "naem: small"),
  Mistaken("A layout that is a list", "- heading: x"),
  Mistaken("What no file says", "name: x\ntitle: X\nextends: parts/house"),
  Mistaken("A key twice", "name: x\ntitle: X\nflow: []\nname: y"),
  Mistaken("An anchor", "name: &n x\ntitle: *n"),
  Mistaken("An alias", "name: x\ntitle: *n"),
  Mistaken("A tab", "name: x\nframe:\n\tleft: 3mm"),
  Mistaken("A colon in a text", "name: x\ntitle: Roles: a report"),
  Mistaken("A bracket that is not closed", "name: x\nstyles: { a: { size: 3pt }"),
  Mistaken("A quote that is not closed", "name: \"x\ntitle: X"),
  Mistaken("Two documents", "name: x\n---\nname: y"),
  Mistaken("A control character", "name: x\ntitle: \u{7}"),
  Mistaken("An empty file", ""),
  Mistaken("A layout out of its folder", "extends: ../secret"),
  Mistaken("A layout that is not there", "extends: parts/hous"),
  Mistaken(
    "A ring of layouts", "extends: one",
    files: ["Layouts/one.yaml": "extends: two", "Layouts/two.yaml": "extends: one"]),
  Mistaken(
    "Too many steps", "extends: l1",
    files: Dictionary(
      uniqueKeysWithValues: (1...9).map { ("Layouts/l\($0).yaml", "extends: l\($0 + 1)") })),
  .top("A colour that is none", "colors: { a: blue }"),
  .top("A gray out of range", "grays: { a: 256 }"),
  .top("A use of colours that is none", "colors: { c: \"#112233\" }"),
  .top("A paper too small", "papers: { a4: { width: 5mm, height: 297mm, lines: 50 } }"),
  .top("A paper without lines", "papers: { a4: { width: 210mm, height: 297mm } }"),
  .top("A margin that is none", "frame: { margin: nots }"),
  .top("A line too small", "frame: { line: 0.5pt }"),
  .top("Two widths of three", "grid: { sharing: [1mm, 2mm] }"),
  .top("A frame that is a text", "frame: wide"),
  .top("Styles that are a list", "styles: [text]"),
  .top("A style's name that is a list", "styles: { [a]: { like: text } }"),
  .top("A style without size", "styles: { quote mark: { font: text, leading: 12pt } }"),
  .top("A style like none", "styles: { quote mark: { like: txet } }"),
  .top("Styles like each other", "styles: { aa: { like: bb }, bb: { like: aa } }"),
  .top("A style's font", "styles: { text: { font: txt } }"),
  .top("Fonts that are keys", "fonts: { text: { a: b } }"),
  .top("A style that is not used", "styles: { runing head: { like: text } }"),
  .top("Three texts in a head", "flow furniture: { head: [a, b, c] }"),
  .top("A scale out of range", "scale: 20"),
  .top("A style too small", "styles: { text: { size: 1pt } }"),
  .top("A style too large", "styles: { text: { size: 201pt } }"),
  .top("A leading under half the size", "styles: { text: { leading: 4pt } }"),
  .top("A size that its leading is too small for", "styles: { text: { size: 40pt } }"),
  .top("A leading too large", "styles: { text: { leading: 401pt } }"),
  .top("A baseline below its line", "styles: { text: { baseline: 13pt } }"),
  .top("A baseline above its line", "styles: { text: { baseline: -1pt } }"),
  .top("A tracking that closes letters up", "styles: { text: { tracking: -3pt } }"),
  .top("A tracking wider than letters", "styles: { text: { tracking: 10pt } }"),
  .top("A frame's length below nought", "frame: { left: -3mm }"),
  .top("A grid's length below nought", "grid: { gutter: -3mm }"),
  .top("A measure too narrow", "frame: { measure: 20pt }"),
  .top("Notes too narrow", "frame: { notes: 20pt }"),
  .top("A frame wider than its papers", "frame: { measure: 160mm }"),
  .top("Too narrow a paper", "papers: { a4: { width: 190mm, height: 297mm, lines: 57 } }"),
  .top(
    "More lines than a paper holds", "papers: { a4: { width: 210mm, height: 297mm, lines: 90 } }"),
  .top("A scale that lines have no room for", "scale: 150"),
  .top("A grid wider than the measure", "grid: { column: 60mm }"),
  .top("A measure that the grid is too wide for", "frame: { measure: 80pt }"),
  .flow("A space too far up", "  - space: -73pt"),
  .flow("A space too long", "  - space: 2001pt"),
  .flow("A padding below nought", "  - box: [page break]\n    padding: -1pt"),
  .flow("A border below nought", "  - box: [page break]\n    border: -1pt"),
  Mistaken("A brand's key", "naem: x", isBrand: true),
  Mistaken("A brand's logo elsewhere", "logo: ../x.svg", isBrand: true),
  Mistaken(
    "A brand's endless footer", "footer: " + String(repeating: "very ", count: 20) + "long",
    isBrand: true),
]

@Suite("Messages of the layout reader") struct MessageTests {
  static let file = checkout.appending(path: "Tests/LayoutFilesTests/Messages.md")

  /// `Messages.md` has each file with what is said of it; `ROLEREPORT_RECORD=1` writes it anew.
  @Test("every mistake is told as recorded, with its line and a caret")
  func recorded() throws {
    let found =
      "# What the layout reader says\n\nWritten by `MessageTests`.\n\n"
      + mistaken.map(\.section).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["ROLEREPORT_RECORD"] != nil {
      try found.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: Self.file, encoding: .utf8)
    let (new, old) = (
      found.components(separatedBy: "\n## "), recorded.components(separatedBy: "\n## ")
    )
    #expect(new.count == old.count)
    for (new, old) in zip(new, old) { #expect(new == old) }
  }

  @Test("every mistake is told at its place with the line", arguments: mistaken)
  func excerpts(mistake: Mistaken) {
    #expect(!mistake.found.isEmpty)
    for diagnostic in mistake.found where (diagnostic.span?.line ?? 0) > 0 {
      #expect(diagnostic.excerpt != nil, "\(diagnostic)")
      #expect(!diagnostic.summary.hasSuffix("."))
    }
  }

  @Test("every message that the reader has is among them")
  func complete() throws {
    let told = Set(mistaken.flatMap(\.found).map(\.code))
    let folder = checkout.appending(path: "Sources/LayoutFiles")
    let pattern = /(?:complain|warn)\(\s*"([a-z-]+)"/
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    let sources = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    #expect(sources.count > 10)
    // Those of files that are large, deep or unreadable have tests of their own.
    let others = ["too-large", "unreadable", "deep", "too-many-files", "text-brace"]
    for source in sources {
      for match in try String(contentsOf: source, encoding: .utf8).matches(of: pattern) {
        let code = String(match.1)
        #expect(told.contains("layout.\(code)") || others.contains(code), "\(code)")
      }
    }
  }

  @Test("all of a file's mistakes are told at once, by their place")
  func atOnce() {
    let found = read(layout(flow: "  - spcae: 1pt\n  - space: 1px\n  - heading: \"{x}\""))
      .diagnostics
    #expect(found.compactMap(\.span?.line) == [5, 6, 7])
  }

  @Test("of very many mistakes fifty are told, and how many more there are")
  func many() {
    let flow = String(repeating: "  - spcae: 1pt\n", count: 120)
    let found = read(layout(flow: flow)).diagnostics
    #expect(found.count == 51)
    #expect(found.last?.summary == "and 70 more")
  }

  @Test("a file that is included twice tells its mistakes once")
  func once() {
    let found = read(
      layout(flow: "  - include: part\n  - include: part"),
      with: ["Layouts/part.yaml": "- spcae: 3pt"])
    #expect(found.diagnostics.count == 1)
  }
}
