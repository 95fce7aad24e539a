import Diagnostics
import Display
import Foundation
import LayoutFiles
import Roles
import Testing
import Typesetting

@testable import Editions

/// The bundled corpus, layout and fonts, as the program finds them.
struct BundledReports {
  static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Read once for all tests.
  static let shared = Result { try BundledReports() }

  let corpus: Corpus
  let layout: Layout
  let composer: PairComposer
  let catalog: FontCatalog

  private init() throws {
    let tables = Self.checkout.appending(path: "Sources/Roles/Bundled/Tables").path
    corpus =
      CorpusDirectory.read(
        Self.checkout.appending(path: "Sources/Roles/Bundled/Corpus").path
      ).value
    composer = PairComposer(
      corpus, themes: ThemeTable.read(directory: tables).value,
      tools: ToolGroups(ImportTables.read(directory: tables).value.tools))
    layout = try #require(
      LayoutReader(catalogue: .editions, shelf: Self.shelf)
        .read(try Self.text("Layouts/report.yaml"), file: "Layouts/report.yaml").value)
    let list = try #require(
      FontList.read(try Self.text("Fonts/Fonts.yaml"), file: "Fonts.yaml").value)
    catalog = FontCatalog(
      files: list.fonts.map { font in
        FontFile(
          family: font.family, weight: font.weight, italic: font.italic,
          path: Self.checkout.appending(path: "Fonts/\(font.path)").path)
      })
  }

  /// The layouts of the checkout.
  static let shelf = LayoutShelf(library: "Layouts") { path in
    (try? text(path)).map { .text($0) } ?? .missing
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: checkout.appending(path: path), encoding: .utf8)
  }

  var setter: Typesetter {
    Typesetter(
      catalog: catalog,
      hyphenation: Hyphenation.read(
        directory: Self.checkout.appending(path: "Fonts/Hyphenation").path))
  }

  func comparison(_ left: String, _ right: String) throws -> Comparison {
    composer.compare(try #require(corpus.role(left)), try #require(corpus.role(right)))
  }

  func pair(
    _ left: String, _ right: String, _ paper: PaperName = .a4, _ ink: Ink = .color
  ) throws -> (document: DisplayDocument, messages: [String]) {
    let report = PairReport(
      try comparison(left, right), layout: layout, imprint: Self.imprint(paper, ink))
    let reported = report.document(setter: setter)
    return (reported.value, reported.diagnostics.map(\.rendered))
  }

  /// A pair in another layout of the checkout.
  func deck(
    _ left: String, _ right: String, layout name: String, _ ink: Ink = .color
  ) throws -> DisplayDocument {
    let file = "Layouts/\(name).yaml"
    let layout = try #require(
      LayoutReader(catalogue: .editions, shelf: Self.shelf)
        .read(try Self.text(file), file: file).value)
    return PairReport(
      try comparison(left, right), layout: layout, imprint: Self.imprint(.slide, ink)
    ).document(setter: setter).value
  }

  /// The pages of a branded report.
  func pages(_ left: String, _ right: String, logo: Logo) throws -> [Page] {
    var imprint = Self.imprint(.a4, .color)
    imprint.logo = logo
    return PairReport(try comparison(left, right), layout: layout, imprint: imprint)
      .document(setter: setter).value.pages
  }

  /// A pair by any layout.
  func document(_ left: String, _ right: String, _ layout: Layout) throws -> DisplayDocument {
    PairReport(
      try comparison(left, right), layout: layout, imprint: Self.imprint(.a4, .color)
    ).document(setter: setter).value
  }

  func report(on comparison: Comparison) -> Reported<DisplayDocument> {
    PairReport(comparison, layout: layout, imprint: Self.imprint(.a4, .color))
      .document(setter: setter)
  }

  func profile(
    _ role: String, _ paper: PaperName = .a4
  ) throws -> (document: DisplayDocument, messages: [String]) {
    let profile = composer.profile(try #require(corpus.role(role)))
    let report = ProfileReport(profile, layout: layout, imprint: Self.imprint(paper, .color))
    let reported = report.document(setter: setter)
    return (reported.value, reported.diagnostics.map(\.rendered))
  }

  static func imprint(_ paper: PaperName, _ ink: Ink) -> Imprint {
    Imprint(paper: paper, ink: ink, date: "2024-10-30T00:00:00Z", creator: "rolereport")
  }
}
