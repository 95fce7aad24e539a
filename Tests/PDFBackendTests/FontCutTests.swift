import CFreeType
import Diagnostics
import Display
import Foundation
import Testing
import Typesetting

@testable import PDFBackend

/// A glyph drawn by FreeType, in font units.
private struct Drawing: Equatable {
  var advance: Int
  var points: [[Int]]

  init(_ face: FT_Face, _ glyph: UInt32) throws {
    try #require(FT_Load_Glyph(face, glyph, Int32(FT_LOAD_NO_SCALE)) == 0)
    let slot = face.pointee.glyph.pointee
    advance = Int(slot.advance.x)
    points = (0..<Int(slot.outline.n_points)).map {
      let point = slot.outline.points[$0]
      return [Int(point.x), Int(point.y), Int(slot.outline.tags[$0])]
    }
  }
}

private func withFace<Result>(_ bytes: [UInt8], _ body: (FT_Face) throws -> Result) throws -> Result
{
  var library: FT_Library?
  try #require(FT_Init_FreeType(&library) == 0)
  defer { FT_Done_FreeType(library) }
  return try bytes.withUnsafeBufferPointer { buffer in
    var face: FT_Face?
    try #require(FT_New_Memory_Face(library, buffer.baseAddress, buffer.count, 0, &face) == 0)
    defer { FT_Done_Face(face) }
    return try body(#require(face))
  }
}

@Suite("The part of a font that goes into a file")
struct FontCutTests {
  static let all: [String] = {
    let files = FileManager.default.enumerator(atPath: Samples.fonts.path)?
      .compactMap { $0 as? String }
    return (files ?? []).filter { $0.hasSuffix(".otf") || $0.hasSuffix(".ttf") }.sorted()
  }()

  private func path(_ name: String) -> String { Samples.fonts.appending(path: name).path }

  @Test("Glyphs are drawn and as wide as the font has them", arguments: all)
  func outlines(_ name: String) throws {
    let file = try OpenFont(path: path(name), in: FontStore())
    // From all over the font, the last included.
    let last = file.glyphCount - 1
    let glyphs = Set((1...300).map { UInt16($0 * 7919 % last + 1) } + [UInt16(last)]).sorted()
    let cut = try #require(FontCut(file, to: glyphs))
    let whole = [UInt8](try Data(contentsOf: URL(filePath: path(name))))
    #expect(cut.bytes.count < whole.count && cut.isCFF == name.hasSuffix(".otf"))
    #expect(cut.numbers.count == glyphs.count && Set(cut.numbers).count == glyphs.count)
    #expect(!cut.numbers.contains(0))
    try withFace(whole) { font in
      try withFace(cut.bytes) { part in
        for (number, glyph) in zip(cut.numbers, glyphs) {
          let asked = try Drawing(font, UInt32(glyph))
          let found = try Drawing(part, UInt32(number))
          #expect(asked == found, "\(name): glyph \(glyph)")
          let width = Int64(asked.advance) * 1_000_000
          let unit = Int64(file.unitsPerEm)
          #expect(abs(file.advance(of: Int(glyph)) * unit - width) <= unit, "glyph \(glyph)")
        }
      }
    }
  }

  private static let damaged = [
    "SourceSerifPro/SourceSerifPro-Regular.otf", "NotoSansHebrew/NotoSansHebrew-Regular.ttf",
  ]

  @Test("A damaged font is refused with a diagnostic or read, never more", arguments: damaged)
  func damage(_ name: String) throws {
    let whole = [UInt8](try Data(contentsOf: URL(filePath: path(name))))
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: place) }
    let glyphs = (1..<90).map { GlyphUse(glyph: UInt16($0 * 3), reading: .scalar(0x41)) }
    let use = FontUse(font: FontID(0), glyphs: glyphs)
    var (refused, state) = (0, UInt64(7))
    func draw(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for round in 0..<60 {
      var bytes = whole
      if round.isMultiple(of: 2) {
        bytes.removeSubrange((whole.count * round / 60)...)
      } else {
        for _ in 0..<40 {
          bytes[draw(below: round.isMultiple(of: 3) ? 2000 : bytes.count)] = UInt8(draw(below: 256))
        }
      }
      try Data(bytes).write(to: place)
      do {
        let program = try FontOrder(use: use, path: place.path, store: FontStore()).filled()
        var writer = FileWriter()
        _ = program.write(to: &writer)
      } catch let diagnostic as Diagnostic {
        #expect(diagnostic.code == "font.unreadable" && diagnostic.span?.file == place.path)
        refused += 1
      }
    }
    #expect(refused >= 6)
  }

  @Test("A font without outlines, as those of pictures, is refused")
  func noOutlines() throws {
    let whole = [UInt8](try Data(contentsOf: URL(filePath: path(Self.damaged[1]))))
    var bytes = whole
    // Its tables of outlines get other names.
    for table in ["glyf", "loca"] {
      let entry = try #require(Data(bytes).range(of: Data(table.utf8)))
      bytes[entry.lowerBound] = UInt8(ascii: "x")
    }
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: place) }
    try Data(bytes).write(to: place)
    let use = FontUse(font: FontID(0), glyphs: [GlyphUse(glyph: 5, reading: .scalar(0x5D0))])
    #expect(throws: Diagnostic.self) {
      try FontOrder(use: use, path: place.path, store: FontStore()).filled()
    }
  }

  @Test("Glyphs beyond the font are left out, and a font of none is one all the same")
  func beyond() throws {
    let path = path("Inter/Inter-Regular.otf")
    for glyphs in [[], [5, 2547, 2548, 65_535], [65_535]] as [[UInt16]] {
      let uses = glyphs.map { GlyphUse(glyph: $0, reading: nil) }
      let program = try FontOrder(
        use: FontUse(font: FontID(0), glyphs: uses), path: path, store: FontStore()
      ).filled()
      var writer = FileWriter()
      #expect(program.write(to: &writer) > 0)
    }
  }
}

@Suite("Maps of codes")
struct CodeMapTests {
  /// Glyphs 3, 6, 9 ... that stand for characters from A on.
  private func glyphs(_ count: Int) -> [GlyphUse] {
    (0..<count).map { GlyphUse(glyph: UInt16(3 * $0 + 3), reading: .scalar(UInt32(0x41 + $0))) }
  }

  /// How many entries a block announces and has.
  private func blocks(_ map: [UInt8], _ kind: String) -> [[Int]] {
    let lines = String(decoding: map, as: UTF8.self).split(separator: "\n")
    return lines.indices.filter { lines[$0].hasSuffix(" begin" + kind) }.map { start in
      let end = lines[start...].firstIndex { $0 == "end" + kind } ?? start
      return [Int(lines[start].prefix { $0 != " " }) ?? -1, end - start - 1]
    }
  }

  @Test(
    "A block has at most a hundred entries",
    arguments: [
      (0, []), (1, [[1, 1]]), (100, [[100, 100]]), (101, [[100, 100], [1, 1]]),
      (250, [[100, 100], [100, 100], [50, 50]]),
    ] as [(Int, [[Int]])])
  func blocks(count: Int, expected: [[Int]]) {
    let glyphs = glyphs(count)
    #expect(blocks(CharacterMap(glyphs: glyphs).bytes, "bfchar") == expected)
    let codes = CodeMap(glyphs: glyphs, numbers: Array(1...(count + 1)), font: "ABCDEF+Some")
    #expect(blocks(codes.bytes, "cidchar") == expected)
  }

  @Test("Codes name glyphs by number and characters in UTF-16")
  func entries() {
    let uses = [
      GlyphUse(glyph: 3, reading: .scalar(0x1F440)), GlyphUse(glyph: 0xABCD, reading: .text("ffi")),
      GlyphUse(glyph: 7, reading: nil, guess: "\u{AD}"), GlyphUse(glyph: 8, reading: nil),
      GlyphUse(glyph: 9, reading: .scalar(0xD800)),
      GlyphUse(glyph: 10, reading: nil, guess: "\u{0}"),
    ]
    let readings = String(decoding: CharacterMap(glyphs: uses).bytes, as: UTF8.self)
    for entry in [
      "<0003><D83DDC40>", "<ABCD><006600660069>", "<0007><00AD>", "<0008><FFFD>", "<0009><FFFD>",
      "<000A><FFFD>",
    ] {
      #expect(readings.contains(entry), "\(entry)")
    }
    let codes = CodeMap(glyphs: uses, numbers: [1, 99, 3, 4, 5, 0], font: "ABCDEF+Some").bytes
    let text = String(decoding: codes, as: UTF8.self)
    for entry in ["<0003> 1\n", "<ABCD> 99\n", "<000A> 0\n", "/CMapName/ABCDEF+Some-H def"] {
      #expect(text.contains(entry), "\(entry)")
    }
  }
}

@Suite("What pages show of fonts")
struct FontLedgerTests {
  private func use(_ font: Int, _ glyphs: (UInt16, String?)...) -> FontUse {
    FontUse(
      font: FontID(font),
      glyphs: glyphs.map { GlyphUse(glyph: $0, reading: $1.map { .text($0) }, guess: nil) })
  }

  @Test("What was added contradicts nothing, and adding it again changes nothing")
  func added() {
    let pages = [[use(0, (3, "a"), (4, nil)), use(2, (3, "b"))], [use(0, (4, "c"), (5, "d"))]]
    var ledger = FontLedger()
    for page in pages {
      #expect(!ledger.contradicts(page))
      ledger.add(page)
      #expect(!ledger.contradicts(page))
    }
    let fonts = ledger.fonts
    #expect(fonts == [use(0, (3, "a"), (4, "c"), (5, "d")), use(2, (3, "b"))])
    for page in pages { ledger.add(page) }
    #expect(ledger.fonts == fonts)
  }

  @Test("A glyph read as something else contradicts; one that is not read does not")
  func contradictions() {
    var ledger = FontLedger()
    ledger.add([use(1, (3, "a"), (4, nil))])
    for (page, expected) in [
      ([use(1, (3, "b"))], true), ([use(1, (3, nil))], false), ([use(1, (4, "b"))], false),
      ([use(0, (3, "b"))], false), ([use(1, (9, "b"))], false), ([], false),
      ([use(0, (1, "x")), use(1, (4, "y"), (3, "c"))], true),
    ] {
      #expect(ledger.contradicts(page) == expected, "\(page)")
    }
  }

  @Test("The first reading and the first guess hold")
  func first() {
    var ledger = FontLedger()
    for (reading, guess) in [(nil, nil), (nil, "one"), ("a", "two"), ("b", nil)]
      as [(String?, String?)]
    {
      let glyph = GlyphUse(glyph: 7, reading: reading.map { .text($0) }, guess: guess)
      ledger.add([FontUse(font: FontID(0), glyphs: [glyph])])
    }
    #expect(
      ledger.fonts.first?.glyphs == [GlyphUse(glyph: 7, reading: .text("a"), guess: "one")])
  }

  @Test("Which glyphs a file needs does not depend on the pages' order")
  func order() {
    let pages = [
      [use(3, (9, nil))], [use(1, (4, "a"))], [use(3, (2, "b"), (9, "c"))], [use(1, (4, nil))],
    ]
    func glyphs(_ pages: [[FontUse]]) -> [FontID: Set<UInt16>] {
      var ledger = FontLedger()
      for page in pages { ledger.add(page) }
      #expect(ledger.fonts.map(\.font.index) == [1, 3])
      return ledger.fonts.reduce(into: [:]) { $0[$1.font] = Set($1.glyphs.map(\.glyph)) }
    }
    #expect(glyphs(pages) == glyphs(pages.reversed()))
  }
}
