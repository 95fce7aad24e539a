import Display
import Geometry
import Testing
import Typesetting

@testable import CairoBackend

/// Strips of a page against the page in one piece.
struct PNGSheetTests {
  private let samples = Samples()
  private let red = Color.rgb(red: 190, green: 30, blue: 45)

  /// A mark of every kind that lies over many rows, on places that no pixel grid knows.
  private func items(_ places: inout Places) throws -> [DisplayItem] {
    var items: [DisplayItem] = []
    for _ in 0..<12 {
      let corners = (0..<4).map { _ in places.next() }
      let blot = Path([
        .move(corners[0]), .curve(corners[1], corners[2], to: corners[3]), .line(places.next()),
        .close,
      ])
      items.append(.fill(blot, .rgb(red: 240, green: 220, blue: 200)))
      items.append(.hatch(blot, width: .pt(0.7), pitch: .pt(3.1), .gray(90)))
      let line = Path([.move(places.next()), .line(places.next()), .line(places.next())])
      items.append(.stroke(line, Stroke(width: .pt(0.9), color: red)))
      items.append(
        .stroke(line, Stroke(width: .pt(2.3), color: red, dash: [.pt(4), .pt(3)], roundCap: true)))
      items.append(.glyphs(try samples.run("Ågjy", size: 31, red), at: places.next()))
      items.append(.glyphs(try samples.run("small words"), at: places.next()))
    }
    return items
  }

  private func pixels(_ page: Page, _ options: PNGOptions, stripPixels: Int) throws -> DecodedPNG {
    let sheet = try PNGSheet(page, ink: .color, options: options, stripPixels: stripPixels)
    let painter = PNGPainter(catalog: Samples.catalog)
    // Last strip first: none waits for another.
    let strips = try (0..<sheet.strips).reversed().map { try painter.strip($0, of: sheet) }
    return try #require(DecodedPNG(sheet.file(strips.reversed())))
  }

  @Test(
    "Strips fit together as if there were none",
    arguments: [
      PNGOptions(dpi: 72), PNGOptions(dpi: 150), PNGOptions(dpi: 113, ground: nil),
      PNGOptions(dpi: 96, pixels: PixelSize(width: 333, height: 517)),
    ])
  func seams(options: PNGOptions) throws {
    var places = Places(state: 11)
    let page = page(try items(&places))
    let whole = try pixels(page, options, stripPixels: .max / 2)
    let cut = try pixels(page, options, stripPixels: 1)
    #expect(cut.data("IHDR") == whole.data("IHDR"))
    for y in 0..<whole.height {
      let same = (0..<whole.width).allSatisfy { cut.pixel($0, y) == whole.pixel($0, y) }
      #expect(same, "row \(y)")
    }
  }

  @Test("Every row is in one strip, and strips are as high as the picture at most")
  func rows() throws {
    for (height, strips) in [(1, 1), (16, 1), (17, 2), (400, 25)] {
      let sheet = try PNGSheet(
        page([], width: 30, height: height), ink: .mono, options: PNGOptions(dpi: 72),
        stripPixels: 1)
      #expect(sheet.strips == strips)
      #expect((0..<strips).flatMap { Array(sheet.rows($0)) } == Array(0..<height))
      #expect(sheet.rowsOfStrip <= height)
    }
  }
}

/// Points on and around a page of 300 by 400 pt, the same every time.
private struct Places {
  var state: UInt64

  mutating func next() -> Point { Point(x: length(360), y: length(460)) }

  private mutating func length(_ most: Double) -> Length {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return .pt(Double(state >> 33) / Double(1 << 31) * most - 30)
  }
}
