import Geometry
import Testing

@testable import LayoutFiles

@Suite("What layouts take from others") struct InheritanceTests {
  private func layout(_ lines: String) throws -> Layout {
    let source = "name: small\ntitle: Small\nextends: parts/house\n\(lines)\nflow: [page break]"
    let found = read(source)
    return try #require(found.value, "\(found.diagnostics.rendered)")
  }

  @Test("a style that is laid over one of the base keeps what it does not say")
  func overlay() throws {
    let style = try #require(layout("styles: { text: { color: soft } }").styles[.text])
    let base = try #require(layout("").styles[.text])
    #expect(style.color == .soft)
    #expect(style.size == base.size)
    #expect(style.features == base.features)
  }

  @Test("a style takes from the one it is like, and that from another")
  func like() throws {
    let styles = try layout(
      "styles: { aaaa: { like: text, italic: true }, bbbb: { like: aaaa, size: 8pt } }"
    ).styles
    let (text, style) = (
      try #require(styles[.text]), try #require(styles[StyleName(rawValue: "bbbb")])
    )
    #expect(style.size == .pt(8))
    #expect(style.italic)
    #expect(style.leading == text.leading)
    #expect(style.baseline == text.baseline)
  }

  @Test("a new leading without a baseline has its own")
  func leading() throws {
    let style = try #require(layout("styles: { text: { leading: 20pt } }").styles[.text])
    #expect(style.baseline == .pt(15))
  }

  /// With as many lines as large type has room for.
  private let sheet = "papers: { a4: { width: 210mm, height: 297mm, lines: 30 } }"

  @Test("a scale changes type and leading, not the page")
  func scale() throws {
    let (plain, large) = (try layout(""), try layout("scale: 150\n" + sheet))
    let (a, b) = (try #require(plain.styles[.text]), try #require(large.styles[.text]))
    #expect(b.size == a.size.scaled(by: 150, over: 100))
    #expect(b.leading == .pt(18))
    #expect(b.baseline == .pt(13.5))
    #expect(large.frame.line == .pt(18))
    #expect(large.frame.measure == plain.frame.measure)
  }

  @Test("the scale of a base holds where a layout does not say it")
  func inheritedScale() throws {
    let source = "name: small\ntitle: Small\nextends: large\nflow: [page break]"
    let files = ["Layouts/large.yaml": "extends: parts/house\nscale: 200\n" + sheet]
    let layout = try #require(read(source, with: files).value)
    #expect(layout.styles[.text]?.leading == .pt(24))
  }

  @Test("duplex and a margin of lines are read, and taken from the base")
  func duplex() throws {
    let plain = try layout("")
    #expect(!plain.frame.duplex)
    #expect(plain.frame.margin == .notes)
    let frame = try layout("frame: { duplex: true, margin: lines }").frame
    #expect(frame.duplex)
    #expect(frame.margin == .lines)
    #expect(frame.left == plain.frame.left)
    let files = [
      "Layouts/bound.yaml": "extends: parts/house\nframe: { duplex: true, margin: lines }"
    ]
    let taken = read("name: s\ntitle: S\nextends: bound\nflow: [page break]", with: files)
    #expect(taken.value?.frame == frame)
  }

  @Test("a flow of the layout stands instead of that of the base")
  func flow() throws {
    let files = ["Layouts/base.yaml": "name: b\ntitle: B\nextends: parts/house\nflow: [masthead]"]
    let found = read("extends: base\nname: s\nflow: [page break]", with: files)
    #expect(found.value?.flows[.pair]?.map(\.block) == [.pageBreak])
    #expect(found.value?.title == "B")
    let taken = read("extends: base\nname: s", with: files)
    #expect(taken.value?.flows[.pair]?.map(\.block) == [.masthead])
  }

  @Test("a condition of an include is one of each of its blocks")
  func include() throws {
    let source =
      "name: s\ntitle: S\nextends: parts/house\nflow:\n  - include: part\n    unless: count\n"
    let files = ["Layouts/part.yaml": "- page break\n- masthead:\n  when: title"]
    let flow = try #require(read(source, with: files).value?.flows[.pair])
    let count = Condition(FieldPath(["count"]), isNegated: true)
    #expect(flow[0].conditions == [count])
    #expect(flow[1].conditions == [count, Condition(FieldPath(["title"]))])
  }
}

@Suite("Brands") struct BrandTests {
  private func layout(foot: String) throws -> Layout {
    let source = "name: s\ntitle: S\nextends: parts/house\nflow: [page break]\n\(foot)"
    return try #require(read(source).value)
  }

  private func brand(_ source: String) throws -> Brand {
    let found = Brand.read(source, file: "brand.yaml")
    return try #require(found.value, "\(found.diagnostics.rendered)")
  }

  @Test("a brand changes colours, grays and the head of font chains, and nothing else")
  func looks() throws {
    let plain = try layout(foot: "")
    let branded = plain.branded(
      by: try brand("colors: { a: \"#0B5C66\" }\ngrays: { both: 90 }\nfonts: { text: Inter }"))
    #expect(branded.colors[.a] == 0x0B5C66)
    #expect(branded.colors[.b] == plain.colors[.b])
    #expect(branded.grays[.both] == 90)
    #expect(branded.fonts[.text] == ["Inter"] + (plain.fonts[.text] ?? []))
    #expect(branded.styles == plain.styles)
  }

  @Test(
    "a brand signs the foot with its footer, else its name, where the layout does not place it",
    arguments: [
      ("name: N\nfooter: F", "foot: [A]", "{brand.footer}"),
      ("name: N", "foot: [A]", "{brand.name}"),
      ("footer: F", "head: [A]", "{brand.footer}"), ("logo: x.svg", "foot: [A]", nil),
      ("footer: F", "foot: [\"A {brand.footer}\"]", nil),
      ("name: N\nfooter: F", "first head: [\"{brand.footer}\"]", nil),
    ])
  func signature(source: String, furniture: String, expected: String?) throws {
    let branded = try layout(foot: "flow furniture: { \(furniture) }").branded(
      by: try brand(source))
    #expect(branded.furniture[.pair]?.signature?.source == expected)
  }
}
