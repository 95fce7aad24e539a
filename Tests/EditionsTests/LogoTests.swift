import Diagnostics
import Display
import Geometry
import Testing

@testable import Editions

private func read(_ inner: String, box: String = "0 0 10 10") -> Reported<Logo?> {
  Logo.read("<svg viewBox=\"\(box)\">\(inner)</svg>", file: "logo.svg")
}

/// The steps of an outline, rounded, as text.
private func drawn(_ d: String) -> String? {
  LogoPathData.outline(of: d).map { outline in
    func at(_ point: LogoPoint) -> String {
      func number(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
      }
      return "\(number(point.x)),\(number(point.y))"
    }
    return outline.steps.map { step in
      switch step {
      case .move(let p): "M\(at(p))"
      case .line(let p): "L\(at(p))"
      case .curve(let p, let q, let r): "C\(at(p)) \(at(q)) \(at(r))"
      case .close: "Z"
      }
    }.joined(separator: " ")
  }
}

@Suite("Logos") struct LogoTests {
  @Test(
    "a path is read as it is drawn",
    arguments: [
      ("M1 2L3 4z", "M1,2 L3,4 Z"), ("m1,2 3,4-1-1", "M1,2 L4,6 L3,5"),
      ("M0 0H5V6h-1v-1", "M0,0 L5,0 L5,6 L4,6 L4,5"), ("M1.5.5-1e1+2", "M1.5,0.5 L-10,2"),
      ("M0 0C1 1 2 1 3 0S5-1 6 0", "M0,0 C1,1 2,1 3,0 C4,-1 5,-1 6,0"),
      ("M1 1s1 1 2 2", "M1,1 C1,1 2,2 3,3"), ("M0 0Q3 3 6 0", "M0,0 C2,2 4,2 6,0"),
      ("M0 0q3 3 6 0t6 0", "M0,0 C2,2 4,2 6,0 C8,-2 10,-2 12,0"),
      ("M0 0l1 1zl2 0", "M0,0 L1,1 Z L2,0"),
      ("M0 0A5 5 0 0 1 10 0", "M0,0 C0,-2.76 2.24,-5 5,-5 C7.76,-5 10,-2.76 10,0"),
      ("M0 0a5 5 0 0010 0", "M0,0 C0,2.76 2.24,5 5,5 C7.76,5 10,2.76 10,0"),
      ("M0 0A0 5 0 0 1 4 4", "M0,0 L4,4"),
      // Radii that are too small grow until the arc reaches.
      ("M0 0A1 1 0 0 1 4 0", "M0,0 C0,-1.1 0.9,-2 2,-2 C3.1,-2 4,-1.1 4,0"),
    ])
  func paths(d: String, expected: String) { #expect(drawn(d) == expected) }

  @Test(
    "what is no path is refused",
    arguments: [
      "L1 1", "M1", "M1 2 3", "M1 2 X", "M1 2 z 3", "M1e999 0", "M0 0A1 1 0 2 1 3 3", "1 2",
      "M 9999999 0", "M nan 0", "M--1 0",
    ])
  func noPath(d: String) { #expect(drawn(d) == nil) }

  @Test(
    "an arc ends where it is to, and takes the long way only where that is said",
    arguments: [0, 30, 75], ["0 0", "0 1", "1 0", "1 1"])
  func arcs(turn: Int, flags: String) throws {
    let outline = try #require(LogoPathData.outline(of: "M1 2A6 3 \(turn) \(flags) 5 4"))
    guard case .curve(_, _, let last)? = outline.steps.last else {
      Issue.record("no curve")
      return
    }
    #expect(abs(last.x - 5) < 1e-9 && abs(last.y - 4) < 1e-9)
    #expect(flags.hasPrefix("1") == (outline.steps.count > 3))
  }

  @Test("transforms of groups and shapes follow each other from the inside out")
  func transforms() throws {
    let logo = try #require(
      read(
        "<g transform='translate(1 2) scale(2)'><path transform='matrix(0 1 -1 0 3 0)' d='M1 0H2'/></g>"
      ).value)
    #expect(
      logo.shapes[0].outline.steps == [.move(LogoPoint(x: 7, y: 4)), .line(LogoPoint(x: 7, y: 6))])
  }

  @Test("the corner of the viewBox is the logo's corner")
  func viewBox() throws {
    let logo = try #require(read("<rect x='5' y='5' width='2' height='1'/>", box: "5 5 4 2").value)
    #expect(logo.shapes[0].outline.steps.first == .move(LogoPoint(x: 0, y: 0)))
    #expect(logo.size(height: .pt(14), room: .pt(100)) == Size(width: .pt(28), height: .pt(14)))
    #expect(logo.size(height: .pt(14), room: .pt(7)) == Size(width: .pt(7), height: .pt(3.5)))
  }

  @Test(
    "fills are colours of the file, the ink, or nothing",
    arguments: [
      ("#0B5C66", Logo.Fill.color(0x0B5C66)), ("#abc", .color(0xAABBCC)), ("black", .color(0)),
      ("white", .color(0xFFFFFF)), ("currentColor", .current),
    ])
  func fills(text: String, fill: Logo.Fill) throws {
    let attribute = try #require(read("<path fill='\(text)' d='M0 0H1V1Z'/>").value)
    let style = try #require(read("<g style='fill: \(text)'><path d='M0 0H1V1Z'/></g>").value)
    #expect(attribute.shapes.map(\.fill) == [fill])
    #expect(style.shapes.map(\.fill) == [fill])
  }

  @Test("with black ink alone a colour is its luminance")
  func mono() throws {
    #expect(Logo.gray(0) == 0)
    #expect(Logo.gray(0xFFFFFF) == 255)
    #expect(Logo.gray(0x808080) == 128)
    #expect(Logo.gray(0x00FF00) > Logo.gray(0xFF0000))
    #expect(Logo.gray(0xFF0000) > Logo.gray(0x0000FF))
    let logo = try #require(read("<rect width='1' height='1' fill='#808080'/>").value)
    let size = Size(width: .pt(10), height: .pt(10))
    guard case .fill(_, let gray)? = logo.items(size, ink: .mono, current: .black).first else {
      Issue.record("nothing is drawn")
      return
    }
    #expect(gray == .gray(128))
  }

  @Test("comments, titles and the prolog are passed over")
  func prolog() {
    let text = """
      <?xml version="1.0"?>
      <!-- > < -->
      <svg xmlns="http://www.w3.org/2000/svg" width="10px" height="10">
        <title>A &amp; B</title><defs/>
        <circle cx="5" cy="5" r="5"/><ellipse rx="1" ry="2"/><polygon points="0,0 1,0 1,1"/>
        <rect width="4" height="4" rx="1"/>
      </svg>
      """
    let found = Logo.read(text, file: "logo.svg")
    #expect(found.value?.shapes.count == 4, "\(found.diagnostics.map(\.rendered))")
  }

  @Test(
    "what cannot be printed as it was drawn is refused, at its place",
    arguments: [
      ("<text>A</text>", "logo.element"), ("<image href='x.png'/>", "logo.reference"),
      ("<use xlink:href='#a'/>", "logo.reference"), ("<script>1</script>", "logo.element"),
      ("<style>a</style>", "logo.element"), ("<foreignObject/>", "logo.element"),
      ("<linearGradient/>", "logo.element"), ("<path d='M0 0H1' fill='url(#a)'/>", "logo.fill"),
      ("<path d='M0 0H1' fill='red'/>", "logo.fill"),
      ("<path d='M0 0H1' stroke='#000'/>", "logo.attribute"),
      ("<path d='M0 0H1' opacity='0.5'/>", "logo.attribute"),
      ("<path d='M0 0H1' onclick='x'/>", "logo.attribute"),
      ("<path d='M0 0H1' transform='rotate(3)'/>", "logo.transform"),
      ("<path d='nonsense'/>", "logo.shape"), ("<rect width='-1' height='1'/>", "logo.shape"),
      ("<circle r='50%'/>", "logo.shape"), ("<polygon points='1 2 3'/>", "logo.shape"),
      ("<path d='M0 0H900'/>", "logo.far-out"), ("", "logo.empty"), ("<path", "logo.markup"),
      ("<g><path d='M0 0H1'/>", "logo.markup"), ("<path d=M0/>", "logo.markup"),
      ("<path d='M0 0' d='M1 1'/>", "logo.markup"), ("<![CDATA[x]]>", "logo.markup"),
      (String(repeating: "<g>", count: 5_000), "logo.markup"),
      ("<path d='M0 0\(String(repeating: "h1", count: 20_001))'/>", "logo.shape"),
      (
        String(repeating: "<g transform='scale(1000000)'>", count: 30) + "<path d='M1 1H2'/>"
          + String(repeating: "</g>", count: 30), "logo.far-out"
      ),
    ])
  func refused(inner: String, code: String) {
    let found = read("\n" + inner)
    #expect(found.value == nil)
    #expect(found.diagnostics.first?.code == code, "\(found.diagnostics.map(\.rendered))")
    #expect(found.diagnostics.allSatisfy { $0.excerpt != nil })
  }

  @Test(
    "a document type, a huge file and a box without size are refused",
    arguments: [
      "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg viewBox='0 0 1 1'><path d='M0 0'/></svg>",
      String(repeating: " ", count: 300_000), "<svg viewBox='0 0 0 1'/>", "<svg/>",
      "<svg viewBox='0 0 1e5 1'><rect width='1' height='1'/></svg>", "<html/>", "", "\u{0}",
    ])
  func hostile(source: String) {
    let found = Logo.read(source, file: "logo.svg")
    #expect(found.value == nil)
    #expect(found.diagnostics.count == 1)
  }

  @Test("the logo stands in the first page's head alone, as an artifact of the page")
  func onPage() throws {
    let reports = try BundledReports.shared.get()
    let logo = try #require(read("<rect width='10' height='10' fill='#123456'/>").value)
    let pages = try reports.pages("ml-lead", "ds-manager", logo: logo)
    #expect(pages.count > 1)
    let heads = pages.map { page in
      page.items.contains { item in
        guard case .artifact(.pagination, let items) = item else { return false }
        return items.contains { holds($0, Color(hex: 0x123456)) }
      }
    }
    #expect(heads == [true] + Array(repeating: false, count: pages.count - 1))
  }

  private func holds(_ item: DisplayItem, _ color: Color) -> Bool {
    switch item {
    case .group(_, let items): items.contains { holds($0, color) }
    case .fill(_, let found): found == color
    default: false
    }
  }
}
