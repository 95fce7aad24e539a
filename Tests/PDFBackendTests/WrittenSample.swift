import Display
import Foundation
import Geometry
import PDFBackend

/// A small report with everything a file can have.
struct WrittenSample {
  static let profiles = ColorProfiles(
    sRGB: profile("sRGB.icc"), gray: profile("Gray-2.2.icc"))

  var document: DisplayDocument

  private static func profile(_ file: String) -> [UInt8] {
    let data = try? Data(contentsOf: Samples.fonts.appending(path: "ICC/\(file)"))
    return data.map { [UInt8]($0) } ?? []
  }

  init(ink: Ink = .color) throws {
    let samples = Samples()
    var report = ReportTree()
    let first = try report.firstPage(samples)
    let second = try report.secondPage(samples)
    document = DisplayDocument(
      information: DocumentInformation(
        title: "Baker and Miller (draft) – größer", author: "A & B", subject: "Two <trades>",
        keywords: ["bread", "flour"], language: "en-GB", date: "2024-10-30T06:07:08Z",
        creator: "rolereport"),
      pages: [first, second], structure: report.tree,
      outline: [
        OutlineEntry(
          title: "Baker and Miller", destination: "top",
          children: [OutlineEntry(title: "Tools – Werkzeug", destination: "tools (2)")])
      ], ink: ink)
  }

  func file(
    as standards: Standards = .usual, _ attachments: [PDFBackend.Attachment] = []
  ) throws -> [UInt8] {
    try PDFWriter.sample.file(of: document, as: standards, attachments: attachments)
  }
}

/// The sample's structure, and the pages that show it.
private struct ReportTree {
  var tree = StructureTree()

  mutating func firstPage(_ samples: Samples) throws -> Page {
    let heading = tree.add(.h1, under: .document)
    let paragraph = tree.add(.paragraph, under: .document)
    let link = tree.add(.link, under: paragraph)
    _ = tree.add(.paragraph, under: .document)
    let figure = tree.add(.figure, under: .document)
    tree[figure].alternative = "Two squares (one is larger)"
    let caption = tree.add(.caption, under: figure)
    return Page(
      size: Size(width: .pt(300), height: .pt(400)),
      items: [
        .artifact(.background, [square(x: 0, y: 0, side: 300, .gray(240))]),
        .destination("top", at: Point(x: .pt(40), y: .pt(30))),
        .content(heading, [try samples.line("Baker and Miller", y: 50, size: 18)]),
        .content(paragraph, [try samples.line("Before the link ", y: 80)]),
        .content(link, [try samples.line("bread\u{AD}making ", y: 96)]),
        .link(
          .address("https://example.org/a b?q=(1)\\ü"),
          Rect(x: .pt(40), y: .pt(86), width: .pt(90), height: .pt(14)), link),
        .content(paragraph, [try samples.line("after the link. ", y: 112)]),
        .group(
          at: Point(x: .pt(100), y: .pt(200)),
          [
            .content(
              figure,
              [
                square(x: 0, y: 0, side: 20, Color(hex: 0x1B4F93)), square(x: 30, y: 10, side: 10),
              ]),
            .content(caption, [try samples.line("Caption ", y: 60, x: 0)]),
          ]),
        .artifact(.pagination, [try samples.line("Folio", y: 390)]),
      ], label: "i")
  }

  mutating func secondPage(_ samples: Samples) throws -> Page {
    let item = tree.add(.item, under: tree.add(.list, under: .document))
    let label = tree.add(.label, under: item)
    let body = tree.add(.body, under: item)
    let table = tree.add(.table, under: .document)
    let head = tree.add(.row, under: table)
    let corner = tree.add(.header, under: head)
    tree[corner].scope = .both
    let header = tree.add(.header, under: head)
    tree[header].scope = .column
    tree[header].columnSpan = 2
    let row = tree.add(.row, under: table)
    let cell = tree.add(.cell, under: row)
    tree[cell].columnSpan = 3
    let reference = tree.add(.link, under: cell)
    let note = tree.add(.note, under: .document)
    tree[note].language = "de"
    return Page(
      size: Size(width: .pt(300), height: .pt(400)),
      items: [
        .destination("tools (2)", at: Point(x: .pt(40), y: .pt(44))),
        .content(label, [try samples.line("1. ", y: 20)]),
        .content(body, [try samples.line("Item ", y: 20, x: 60)]),
        .content(header, [try samples.line("Tools ", y: 60)]),
        .content(reference, [try samples.line("See the top ", y: 80)]),
        .link(
          .destination("top"), Rect(x: .pt(40), y: .pt(70), width: .pt(90), height: .pt(14)),
          reference),
        .content(note, [try samples.line("Anmerkung ", y: 300)]),
      ], label: "1")
  }
}
