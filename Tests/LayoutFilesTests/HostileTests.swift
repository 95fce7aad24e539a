import Diagnostics
import Foundation
import Testing

@testable import LayoutFiles

@Suite("Hostile layout files") struct HostileTests {
  @Test(
    "a file that would grow without end is refused before it is read",
    arguments: [
      "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
      "- [ \"x >\n   \", &a [x], *a ]",
      "? &a [x]\n: *a",
      "a: !t &a x\nb: *a",
      "<<: &base { a: b }",
    ])
  func aliases(source: String) {
    let found = read(source)
    #expect(found.value == nil)
    #expect(found.diagnostics.map(\.code) == ["layout.alias"])
  }

  @Test("an ampersand in a text is no anchor")
  func ampersand() {
    #expect(read(layout(flow: "  - heading: R&D & more")).diagnostics.isEmpty)
  }

  @Test("ten megabytes are refused for their size")
  func large() {
    let found = read(String(repeating: "a: b\n", count: 2_000_000))
    #expect(found.diagnostics.map(\.code) == ["layout.too-large"])
  }

  @Test(
    "nesting ten thousand deep is refused",
    arguments: ["- ", "[", "{a: ", "? ", "[]", "- section:\n", "{{"])
  func deep(piece: String) {
    let source =
      switch piece {
      case "[]": String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
      case "- section:\n":
        "flow:\n" + (1..<600).map { String(repeating: " ", count: $0) + piece }.joined()
      case "{{": layout(flow: "  - heading: \"" + String(repeating: "{", count: 10_001) + "\"")
      default: String(repeating: piece, count: 10_000)
      }
    let found = read(source)
    #expect(found.value == nil)
    #expect(!found.diagnostics.isEmpty)
  }

  @Test("a file of mistakes alone is read in reasonable time")
  func mistakes() {
    let line = "  - " + String(repeating: "z", count: 40) + ": x\n"
    let found = read(layout(flow: String(repeating: line, count: 5_000)))
    #expect(found.diagnostics.count == 51)
  }

  @Test("what cannot be read says why", arguments: ["it is a directory", "line 3 is not UTF-8"])
  func unreadable(reason: String) {
    let reader = LayoutReader(
      catalogue: catalogue, shelf: shelf(["Layouts/part.yaml": .unreadable(reason)]))
    let found = reader.read("extends: part", file: "Layouts/small.yaml").diagnostics
    #expect(found.first?.code == "layout.unreadable")
    #expect(found.first?.summary.hasSuffix(reason) == true)
  }

  @Test("a link that leads out of the folder is refused")
  func links() {
    let shelf = LayoutShelf(
      library: "/lib", resolve: { $0 == "/my/part.yaml" ? "/secret/part.yaml" : $0 },
      read: { $0 == "/my/part.yaml" ? .text("name: x") : .missing })
    let found = LayoutReader(catalogue: catalogue, shelf: shelf)
      .read("extends: part", file: "/my/small.yaml").diagnostics
    #expect(found.map(\.code) == ["layout.outside"])
  }

  @Test(
    "a name that leads out of the folder is refused",
    arguments: ["/etc/passwd", "../x", "a/../../x", ".hidden", "a//b", "a\\b", ""])
  func outside(name: String) {
    let found = read("extends: '\(name)'").diagnostics
    #expect(found.map(\.code).contains("layout.outside"))
  }

  @Test("a ring is told with its files")
  func ring() {
    let found = read(
      layout(flow: "  - include: one"),
      with: ["Layouts/one.yaml": "- include: two", "Layouts/two.yaml": "- include: one"])
    #expect(
      found.diagnostics.first?.hint
        == "the ring is Layouts/one.yaml → Layouts/two.yaml → Layouts/one.yaml")
  }

  @Test("files that multiply what they include are refused")
  func fan() {
    let files = Dictionary(
      uniqueKeysWithValues: (1...7).map {
        ("Layouts/p\($0).yaml", String(repeating: "- include: p\($0 + 1)\n", count: 10))
      } + [("Layouts/p8.yaml", "- page break")])
    let found = read(layout(flow: "  - include: p1"), with: files)
    #expect(found.diagnostics.map(\.code).contains("layout.too-many-files"))
  }

  /// Changes to the shipped files, by a generator of a stated seed.
  @Test("no change to a shipped layout makes the reader fail or hang")
  func fuzz() throws {
    var random = Chance(seed: 20_241_030)
    let names = ["report.yaml", "parts/house.yaml", "parts/side-by-side.yaml"]
    let sources = try names.map { try text("Layouts/\($0)") }
    let bits = [
      "{", "}", "[", "]", "- ", ": ", "&a ", "*a", "|", ">-\n", "\"", "'", "\t", "\n", "\u{0}",
      "\u{2028}", "include: report", "extends: report", "for each: x in rows",
      "99999999999999999999pt",
      "1e308pt", "-", "#", "\\", "%", "!!x ", "? ", "\r\n", "\u{FEFF}", "👩‍🔬",
    ]
    for _ in 0..<500 {
      var scalars = Array(sources[random.below(sources.count)].unicodeScalars)
      for _ in 0...random.below(4) {
        let place = random.below(scalars.count)
        switch random.below(4) {
        case 0: scalars.insert(contentsOf: bits[random.below(bits.count)].unicodeScalars, at: place)
        case 1: scalars.removeSubrange(place..<min(scalars.count, place + 1 + random.below(40)))
        case 2: scalars[place] = scalars[random.below(scalars.count)]
        default:
          let end = min(scalars.count, place + random.below(200))
          scalars.insert(contentsOf: scalars[place..<end], at: random.below(scalars.count))
        }
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      let found = read(String(view))
      #expect(found.value != nil || !found.diagnostics.isEmpty)
      for diagnostic in found.diagnostics { #expect(!diagnostic.rendered.isEmpty) }
    }
  }
}

/// Numbers that look like chance and are the same each time (Steele, Lea, Flood 2014: SplitMix64).
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(max(1, limit)))
  }
}
