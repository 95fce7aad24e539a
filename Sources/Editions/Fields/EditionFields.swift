import Charts
import Display
import LayoutFiles

/// What every document knows of itself.
struct EditionSubject: Sendable {
  var layout: Layout
  var ink: Ink
  /// Nil while the text is composed, before there are pages.
  var page: PageSubject?
}

enum EditionFields {
  static let table = RecordTable<EditionSubject>(
    "document",
    [
      Field("kind", .text, "the layout's title") { .text($0.layout.title) },
      Field("mono", .flag, "whether it is printed with black ink alone") { .flag($0.ink == .mono) },
      Field("shared color", .text, "what both share is printed in: black, or grey without colour") {
        .text($0.ink == .mono ? "grey" : "black")
      },
      Field("folio", .text, "the page's number, of how many where there are more") {
        guard let page = $0.page, page.count > 1 else { return .nothing }
        return .text("\(page.label) of \(page.count)")
      },
      Field("mark", .record("set of marks"), "the roles' marks with their letters") { _ in
        MarkFields.table.value(of: true)
      },
      Field("dot", .record("set of marks"), "the small marks without letters") { _ in
        MarkFields.table.value(of: false)
      },
      Field("page", .record("page"), "the page, in heads and feet") {
        $0.page.map { PageFields.table.value(of: $0) } ?? .nothing
      },
      Field("brand", .record("brand"), "whose document it is") {
        BrandFields.table.value(of: $0.layout.brand)
      },
    ])
}

/// A page in its document.
struct PageSubject: Hashable, Sendable {
  /// As the page is called: "7", "iv".
  var label: String
  var count: Int
  /// The section that the page is in.
  var section: String
}

enum PageFields {
  static let table = RecordTable<PageSubject>(
    "page",
    [
      Field("number", .text, "its number") { .text($0.label) },
      Field("count", .number, "how many there are; nothing where there is one") {
        $0.count > 1 ? .number($0.count) : .nothing
      },
      Field("section", .text, "the section it is in") { .text($0.section) },
    ])
}

enum BrandFields {
  static let table = RecordTable<Brand>(
    "brand",
    [
      Field("name", .text, "whose document it is") { .text($0.name) },
      Field("footer", .text, "what stands at the foot of pages") { .text($0.footer) },
    ])
}

enum MarkFields {
  static let table = RecordTable<Bool>(
    "set of marks",
    [
      Field("a", .mark, "of role A") { .mark(.a, lettered: $0) },
      Field("b", .mark, "of role B") { .mark(.b, lettered: $0) },
      Field("both", .mark, "of what both share") { .mark(.both, lettered: $0) },
    ])
}
