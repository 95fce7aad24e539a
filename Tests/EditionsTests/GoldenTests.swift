import Display
import Foundation
import LayoutFiles
import Roles
import Testing

@testable import Editions

/// What layout makes of each block and each shipped layout, as transcripts that are committed.
/// `ROLEREPORT_RECORD=1 swift test --filter Golden` writes them anew; `git diff` shows what changed.
@Suite("Golden transcripts") struct GoldenTests {
  private static let directory = BundledReports.checkout.appending(
    path: "Tests/EditionsTests/Golden")

  /// A flow that shows each block; what stands before it is not part of the block.
  static let flows: [BlockName: String] = [
    .section: "- section:\n    - paragraph: In a section.",
    .slide: "- slide: overlap",
    .masthead: "- masthead:\n  longest: 180",
    .heading:
      "- heading: \"Head of {left.short name}\"\n  aside: \"{dot.a} {tools.count.left} only A\"",
    .paragraph: "- paragraph: \"{left.definition}\"\n  style: paragraph",
    .note: "- paragraph: Beside it.\n- note: A note\n  text: \"{provenance}.\"",
    .sources: "- paragraph: Beside it.\n- sources: sources",
    .rule: "- rule: 1.6pt\n  color: soft",
    .space: "- paragraph: Above.\n- space: 30pt\n- paragraph: Below.",
    .facts: "- facts:\n    - { label: Focus, columns: [\"{left.focus}\", \"{right.focus}\"] }",
    .rows:
      "- rows: skills.rows\n  label: \"{row.label}\"\n  mark: row.mark\n  columns: [\"{row.left}\", \"{row.right}\"]",
    .table:
      "- table: pay.jobs\n  columns:\n    - { head: Job, text: \"{row.title}\" }\n    - { head: Pay, text: \"{row.pay}\", align: right }",
    .list: "- list: sources\n  text: \"{row.number} {row.title}\"",
    .lists:
      "- lists:\n    - { head: A, of: left.disputed, silence: Nothing }\n    - { head: B, of: right.disputed, silence: Nothing }",
    .figure: "- figure: pay coverage",
    .box: "- box:\n    - paragraph: In a box.\n  fill: wash\n  border: 0.5pt",
    .quote: "- quote: \"{left.definition}\"\n  by: the sources",
    .points:
      "- points: duties.rows\n  text: \"{row.label}\"\n  inner: \"{row.left}\"\n  numbered: true",
    .columns:
      "- columns:\n    - paragraph: First.\n    - paragraph: Second.\n    - paragraph: Third.\n  count: 3",
    .footnote: "- paragraph: Beside it.\n- footnote: A footnote.",
    .lined: "- lined: 3",
    .contents:
      "- contents: 2\n- heading: One\n  level: 2\n- page break\n- heading: Two\n  level: 2",
    .keyFacts:
      "- key facts:\n    - { label: Focus, value: \"{left.focus}\" }\n    - { label: Growth, value: \"{left.growth}\" }",
    .columnHeads: "- column heads: Side by side\n  heads: [\"{mark.a} A\", \"{mark.b} B\"]",
    .endColumns:
      "- column heads: Side by side\n  heads: [A, B]\n- end columns\n- paragraph: Below.",
    .pageBreak: "- paragraph: One.\n- page break\n- paragraph: Two.",
  ]

  @Test("every block that a pair's flow may hold has a transcript of its own")
  func complete() {
    let ofRoles: Set<BlockName> = [.dots]
    let shown = Set(Self.flows.keys).union(ofRoles)
    let ofBooks = BlockName.allCases.filter { !shown.contains($0) }
    #expect(ofBooks.allSatisfy { BookBlocks.names.contains($0) }, "\(ofBooks)")
  }

  @Test("a block is set as it was", arguments: flows.keys.sorted { $0.rawValue < $1.rawValue })
  func block(_ name: BlockName) throws {
    let flow = try #require(Self.flows[name])
    let source =
      "name: golden\ntitle: Golden\nextends: parts/house\nflow:\n"
      + flow.split(separator: "\n").map { "  " + $0 + "\n" }.joined()
    let reader = LayoutReader(catalogue: .editions, shelf: BundledReports.shelf)
    let read = reader.read(source, file: "Layouts/golden.yaml")
    let layout = try #require(read.value, "\(read.diagnostics.map(\.rendered))")
    let reports = try BundledReports.shared.get()
    let made = try reports.document("ml-lead", "ds-manager", layout)
    try compare(made, "block-" + name.rawValue.replacing(" ", with: "-"))
  }

  @Test(
    "the first page of a shipped layout is set as it was",
    arguments: ["report", "brief", "handout", "handout-large", "slides"])
  func layout(_ name: String) throws {
    let reader = LayoutReader(catalogue: .editions, shelf: BundledReports.shelf)
    let path = "Layouts/\(name).yaml"
    let source = try String(
      contentsOf: BundledReports.checkout.appending(path: path), encoding: .utf8)
    let layout = try #require(reader.read(source, file: path).value)
    let reports = try BundledReports.shared.get()
    var made = try reports.document("data-scientist", "ds-head", layout)
    made.pages = Array(made.pages.prefix(1))
    try compare(made, "layout-" + name)
  }

  @Test("a role's profile, with the dots of its tools, is set as it was")
  func profile() throws {
    var made = try BundledReports.shared.get().profile("data-scientist").document
    made.pages = Array(made.pages.prefix(1))
    try compare(made, "layout-profile")
  }

  @Test("every committed transcript belongs to a test")
  func none() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.directory.path)
    let blocks = Self.flows.keys.map {
      "block-" + $0.rawValue.replacing(" ", with: "-") + ".txt"
    }
    let layouts = ["report", "brief", "handout", "handout-large", "slides", "profile"].map {
      "layout-\($0).txt"
    }
    let left = Set(files).subtracting(blocks + layouts)
    #expect(left.isEmpty, "\(left)")
  }

  private func compare(_ document: DisplayDocument, _ name: String) throws {
    let found = document.pages.map { $0.transcript() }.joined()
    let file = Self.directory.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["ROLEREPORT_RECORD"] == "1" {
      try found.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    let lines = (wanted.split(separator: "\n"), found.split(separator: "\n"))
    let first = zip(lines.0, lines.1).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      wanted == found,
      "\(name).txt, line \((first?.offset ?? min(lines.0.count, lines.1.count)) + 1): ROLEREPORT_RECORD=1 writes it anew"
    )
  }
}

/// Blocks that only books hold; their tests lie with the handbook's.
enum BookBlocks {
  static let names: Set<BlockName> = [.cover, .index]
}
