import Diagnostics
import Foundation
import Testing

@testable import LayoutFiles

let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

func text(_ path: String) throws -> String {
  try String(contentsOf: checkout.appending(path: path), encoding: .utf8)
}

/// A catalogue with fields of every kind, so that these tests know nothing of roles.
let catalogue = FieldCatalogue(
  records: [
    .init(
      "pair",
      [
        .init("title", .text, "a title"), .init("left", .record("side"), "one side"),
        .init("rows", .list(.record("row")), "rows"), .init("count", .number, "a number"),
        .init("facts", .list(.fact), "facts"),
      ]),
    .init("side", [.init("name", .text, "a name")]),
    .init("row", [.init("label", .text, "a label"), .init("cells", .list(.fact), "facts")]),
    .init(
      "document", [.init("kind", .text, "the kind"), .init("brand", .record("brand"), "a brand")]),
    .init("brand", [.init("name", .text, "a name"), .init("footer", .text, "a footer")]),
  ], roots: [.pair: "pair", .role: "side"], common: "document")

/// The files of the checkout, with others laid over them.
func shelf(_ files: [String: LayoutShelf.Found] = [:]) -> LayoutShelf {
  LayoutShelf(library: "Layouts") { path in
    files[path] ?? (try? text(path)).map { .text($0) } ?? .missing
  }
}

/// A source read as the file `Layouts/small.yaml`.
func read(_ source: String, with files: [String: String] = [:]) -> Reported<Layout?> {
  LayoutReader(catalogue: catalogue, shelf: shelf(files.mapValues { .text($0) }))
    .read(source, file: "Layouts/small.yaml")
}

/// What a flow of those lines needs to be a layout.
func layout(flow: String) -> String {
  "name: small\ntitle: Small\nextends: parts/house\nflow:\n" + flow
}

extension [Diagnostic] {
  var rendered: String { map(\.rendered).joined(separator: "\n") }
}
