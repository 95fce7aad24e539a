import CairoBackend
import Diagnostics
import Display
import Foundation
import Geometry
import Testing
import Typesetting

@testable import SVGBackend

@Suite("SVG pictures")
struct SVGPainterTests {
  private let specimen = Specimen()
  private let blue = Color(hex: 0x1B4F93)

  @Test("A picture is an image with a title and a description that its root points to")
  func root() throws {
    let svg = try Specimen.svg([.fill(Specimen.rect(1, 2, 3, 4), blue)])
    let mark = try #require(svg.firstMatch(of: /aria-labelledby="(r\w+)t (r\w+)d"/))
    #expect(mark.1 == mark.2)
    #expect(svg.contains(#"width="800" height="200" viewBox="0 0 400 100""#))
    #expect(svg.contains(#"role="img""#))
    #expect(svg.contains("<title id=\"\(mark.1)t\">A chart</title>"))
    #expect(svg.contains("<desc id=\"\(mark.1)d\">What it says</desc>"))
    #expect(svg.contains(##"<path fill="#1b4f93" d="M1 2H4V6H1Z"/>"##))
  }

  @Test("Two pictures in one page do not share identifiers")
  func identifiers() throws {
    let hatched = DisplayItem.hatch(Specimen.rect(1, 2, 9, 9), width: .pt(1), pitch: .pt(3), blue)
    func ids(_ svg: String) -> Set<String> {
      Set(svg.matches(of: /id="(\w+)"/).map { String($0.1) })
    }
    let first = ids(try Specimen.svg([hatched]))
    let second = ids(try Specimen.svg([hatched]) { $0.title = "Another" })
    #expect(first.count == 3)
    #expect(first.isDisjoint(with: second))
  }

  @Test(
    "Numbers have as few digits as say them to a hundredth of a point",
    arguments: [
      (0.0, "0"), (12, "12"), (12.5, "12.5"), (0.126, "0.13"), (-0.001, "0"), (-3.05, "-3.05"),
      (99.999, "100"), (1e30, "1000000000000"), (.infinity, "0"), (.nan, "0"),
    ])
  func numbers(value: Double, text: String) {
    #expect(value.svg(decimals: 2) == text)
  }

  @Test(
    "Text from anywhere is text, never markup, and holds nothing that XML may not",
    arguments: [
      ("R&D <lead> \"x\"", "R&amp;D &lt;lead&gt; \"x\""), ("a\u{0}b\u{1B}[2J\u{7F}c", "ab[2Jc"),
      ("]]>", "]]&gt;"), ("😀\u{FFFE}é", "😀é"), ("</title><script>", "&lt;/title&gt;&lt;script&gt;"),
    ])
  func escaping(text: String, xml: String) throws {
    let svg = try Specimen.svg([specimen.text(text, specimen.style())]) {
      ($0.title, $0.description, $0.metadata) = (text, text, text)
      $0.language = "en\" onload=\"x"
    }
    #expect(svg.components(separatedBy: ">\(xml)</").count >= 4)
    #expect(!svg.contains("<script"))
    #expect(!svg.contains("onload=\"x"))
    #expect(try Renderer.isXML(svg))
  }

  @Test("Colours are short where that says the same, and gray with black ink alone")
  func colors() {
    let pen = SVGPen(ink: .color)
    #expect(pen.name(of: Color(hex: 0x1B4F93)) == "#1b4f93")
    #expect(pen.name(of: .white) == "#fff")
    #expect(pen.name(of: Color(hex: 0x0A1B2C)) == "#0a1b2c")
    #expect(pen.name(of: .gray(77)) == "#4d4d4d")
    #expect(SVGPen(ink: .mono).name(of: Color(hex: 0xFF0000)) == "#363636")
  }

  @Test("Strokes keep width, dashes and round ends; neighbours of one look share a group")
  func strokes() throws {
    let line = Path.line(from: Point(x: .pt(1), y: .pt(1)), to: Point(x: .pt(9), y: .pt(5)))
    let dashed = Stroke(width: .pt(1.25), color: blue, dash: [.pt(2), .pt(1.5)], roundCap: true)
    let look =
      ##"fill="none" stroke="#1b4f93" stroke-width="1.25" stroke-dasharray="2 1.5" stroke-linecap="round" stroke-linejoin="round""##
    #expect(
      try Specimen.svg([.stroke(line, dashed)]).contains("<path \(look) d=\"M1 1L9 5\"/>"))
    let twice = try Specimen.svg([.stroke(line, dashed), .stroke(line, dashed)])
    #expect(twice.contains("<g \(look)>\n<path d=\"M1 1L9 5\"/>\n<path d=\"M1 1L9 5\"/>\n</g>"))
  }

  @Test("Text says its fonts, weight, spacing and figures, and how wide it is")
  func textLook() throws {
    let style = specimen.style(
      "Inter Display", weight: 600, size: 30, tracking: -0.45, features: ["tnum"])
    let svg = try Specimen.svg([specimen.text("Pay 100K and 111K", style)])
    #expect(
      svg.contains(
        #"font-family="'Inter Display', Inter, 'Helvetica Neue', Arial, sans-serif""#
          + #" font-size="30" font-weight="600" letter-spacing="-0.45""#
          + ##" style="font-variant-numeric:tabular-nums" fill="#1b1f24" x="10" y="40""##))
    #expect(svg.contains(#"lengthAdjust="spacingAndGlyphs">Pay 100K and 111K</text>"#))
    let plain = try Specimen.svg([specimen.text("Pay 100K and 111K", specimen.style())])
    #expect(!plain.contains("tabular-nums"))
    #expect(!plain.contains("letter-spacing"))
  }

  @Test("Text from right to left starts at its right end")
  func rightToLeft() throws {
    let svg = try Specimen.svg([specimen.text("שלום", specimen.style())])
    let found = try #require(svg.firstMatch(of: /x="([\d.]+)".* direction="rtl">שלום</))
    #expect((Double(found.1) ?? 0) > 40)
  }

  @Test("Outlined text leaves no text and no font names, but the words in the description")
  func outlines() throws {
    let svg = try Specimen.svg([specimen.text("Pay 100K", specimen.style())]) {
      $0.outlinesText = true
    }
    #expect(!svg.contains("<text"))
    #expect(!svg.contains("font-family"))
    #expect(svg.contains("<desc"))
    #expect(svg.matches(of: /<path fill="#1b1f24" d="M[^"]+Z"\/>/).count == 1)
  }

  @Test("A ground is painted only where one is asked for")
  func ground() throws {
    #expect(!(try Specimen.svg([])).contains("<path"))
    let svg = try Specimen.svg([]) { $0.ground = Color(hex: 0x14171B) }
    #expect(svg.contains(##"<path fill="#14171b" d="M0 0H400V100H0Z"/>"##))
  }

  @Test("The same page gives the same bytes")
  func sameBytes() throws {
    let items = [specimen.text("Same again", specimen.style()), sampleBars]
    #expect(try Specimen.svg(items) == Specimen.svg(items))
  }

  @Test("A font that is not in the catalogue is a diagnostic")
  func unknownFont() {
    let run = GlyphRun(
      font: FontID(9), size: .pt(9), color: .black, glyphs: [Glyph(id: 1, x: .zero)],
      clusters: [GlyphCluster(bytes: 1, glyphs: 1)], text: "a", width: .pt(5))
    let refusal = #expect(throws: Diagnostic.self) {
      try Specimen.svg([.glyphs(run, at: .zero)])
    }
    #expect(refusal?.code == "font.unknown")
  }

  private var sampleBars: DisplayItem {
    .group(
      at: Point(x: .pt(200), y: .pt(10)),
      [
        .fill(Specimen.rect(0, 0, 90, 13), blue),
        .hatch(Specimen.rect(0, 20, 90, 13), width: .pt(1.2), pitch: .pt(4), blue),
        .stroke(Specimen.rect(0, 20, 90, 13), Stroke(width: .pt(1), color: .black)),
        .stroke(
          Specimen.rect(0, 50, 150, 20),
          Stroke(width: .pt(2), color: .black, dash: [.pt(4), .pt(3)])),
        .fill(.disc(center: Point(x: .pt(120), y: .pt(20)), radius: .pt(9)), blue),
      ])
  }

  @Test(
    "Another renderer shows what our PNG shows", .enabled(if: Renderer.isInstalled),
    arguments: [false, true])
  func rendered(outlined: Bool) throws {
    let items = [
      sampleBars,
      specimen.text(
        "Data Engineer — 45K", specimen.style(weight: 600, features: ["case"]), y: 80),
    ]
    let svg = try Specimen.svg(items) { $0.outlinesText = outlined }
    let other = try #require(
      try Picture(png: Renderer.png(of: svg, width: 800, height: 200)))
    let options = PNGOptions(dpi: 144, pixels: PixelSize(width: 800, height: 200))
    let bytes = try PNGPainter(catalog: Specimen.catalog).png(
      of: Specimen.page(items), ink: .color, options: options)
    let ours = try #require(try Picture(png: bytes))
    #expect(try #require(ours.distance(from: other)) < 1.2)
    let (a, b) = (try #require(ours.extent), try #require(other.extent))
    #expect(abs(a.columns.lowerBound - b.columns.lowerBound) <= 1)
    #expect(abs(a.columns.upperBound - b.columns.upperBound) <= 1)
  }

  @Test("Text is as wide elsewhere as it is here", .enabled(if: Renderer.isInstalled))
  func widths() throws {
    let styles = [
      specimen.style(), specimen.style("Inter Display", weight: 600, size: 30, tracking: -0.45),
    ]
    for style in styles {
      let item = specimen.text("Hospitals and AV lines", style)
      let svg = try Specimen.svg([item])
      let other = try #require(
        try Picture(png: Renderer.png(of: svg, width: 800, height: 200))?.extent)
      let options = PNGOptions(dpi: 144, pixels: PixelSize(width: 800, height: 200))
      let bytes = try PNGPainter(catalog: Specimen.catalog).png(
        of: Specimen.page([item]), ink: .color, options: options)
      let ours = try #require(try Picture(png: bytes)?.extent)
      #expect(abs(ours.columns.upperBound - other.columns.upperBound) <= 3, "\(style.families)")
      #expect(abs(ours.rows.upperBound - other.rows.upperBound) <= 1)
    }
  }
}
