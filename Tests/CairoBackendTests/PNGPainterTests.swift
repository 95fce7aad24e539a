import Diagnostics
import Display
import Geometry
import Testing
import Typesetting

@testable import CairoBackend

struct PNGPainterTests {
  private let samples = Samples()
  private let blue = Color.rgb(red: 27, green: 79, blue: 147)

  private func image(
    _ items: [DisplayItem], ink: Ink = .color, dpi: Int = 72, ground: Color? = .white
  ) throws -> DecodedPNG {
    let painter = PNGPainter(catalog: Samples.catalog)
    let options = PNGOptions(dpi: dpi, ground: ground)
    let bytes = try painter.png(of: page(items, width: 20, height: 10), ink: ink, options: options)
    return try #require(DecodedPNG(bytes))
  }

  @Test("A filled rectangle on whole pixels has its colour inside and the ground's outside")
  func filledRectangle() throws {
    let image = try image([square(x: 2, y: 3, side: 4, blue)])
    #expect((image.width, image.height, image.colorType) == (20, 10, 2))
    for y in 0..<10 {
      for x in 0..<20 {
        let inside = (2..<6).contains(x) && (3..<7).contains(y)
        #expect(image.pixel(x, y) == (inside ? [27, 79, 147] : [255, 255, 255]), "\(x) \(y)")
      }
    }
  }

  @Test(
    "Pixels are gray where the ink is mono or nothing is coloured",
    arguments: [
      (Color.gray(77), Ink.color, 0, [77]), (.rgb(red: 77, green: 77, blue: 77), .color, 0, [77]),
      (.gray(77), .mono, 0, [77]), (.rgb(red: 255, green: 0, blue: 0), .mono, 0, [54]),
      (.rgb(red: 77, green: 77, blue: 78), .color, 2, [77, 77, 78]),
    ] as [(Color, Ink, UInt8, [UInt8])])
  func grayImages(color: Color, ink: Ink, type: UInt8, pixel: [UInt8]) throws {
    let image = try image([square(x: 0, y: 0, side: 9, color)], ink: ink)
    #expect(image.colorType == type)
    #expect(image.pixel(4, 4) == pixel)
  }

  @Test("Without a ground, paint keeps its colour at its edges and the rest is transparent")
  func transparentGround() throws {
    let half = DisplayItem.fill(
      .rect(Rect(x: .pt(2), y: .pt(2), width: .pt(4.5), height: .pt(4))), blue)
    let image = try image([half], ground: nil)
    #expect(image.colorType == 6)
    #expect(image.pixel(3, 3) == [27, 79, 147, 255])
    #expect(image.pixel(10, 3) == [0, 0, 0, 0])
    let edge = image.pixel(6, 3)
    #expect((126...129).contains(edge[3]))
    for (channel, expected) in zip(edge, [27, 79, 147]) {
      #expect(abs(Int(channel) - expected) <= 1)
    }
  }

  @Test("With black ink alone a transparent image is gray and alpha, as light as its colours were")
  func transparentMono() throws {
    let red = Color.rgb(red: 255, green: 0, blue: 0)
    let half = DisplayItem.fill(
      .rect(Rect(x: .pt(2), y: .pt(2), width: .pt(4.5), height: .pt(4))), red)
    let image = try image([half], ink: .mono, ground: nil)
    #expect(image.colorType == 4)
    #expect(image.pixel(3, 3) == [54, 255])
    #expect(image.pixel(10, 3) == [0, 0])
    #expect((53...55).contains(image.pixel(6, 3)[0]))
  }

  @Test(
    "An image of stated pixels has just these; the page stands in its middle, undistorted",
    arguments: [(40, 20, 0, 0), (60, 20, 10, 0), (40, 30, 0, 5), (20, 10, 0, 0)])
  func statedPixels(width: Int, height: Int, left: Int, top: Int) throws {
    let page = page([square(x: 0, y: 0, side: 5, blue)], width: 20, height: 10)
    let options = PNGOptions(dpi: 96, pixels: PixelSize(width: width, height: height), ground: nil)
    let bytes = try PNGPainter(catalog: Samples.catalog).png(
      of: page, ink: .color, options: options)
    let image = try #require(DecodedPNG(bytes))
    #expect((image.width, image.height) == (width, height))
    let scale = min(width / 20, height / 10)
    for y in 0..<height {
      for x in 0..<width {
        let inside = (left..<left + 5 * scale).contains(x) && (top..<top + 5 * scale).contains(y)
        #expect(image.pixel(x, y)[3] == (inside ? 255 : 0), "\(x) \(y)")
      }
    }
    // 96 dots to the inch are 3780 to the metre, however many pixels there are.
    #expect(image.data("pHYs")?.prefix(4) == [0, 0, 0x0E, 0xC4])
  }

  @Test(
    "Text on a transparent image has the same colour at its edges as inside: no white fringe",
    arguments: [Color.rgb(red: 241, green: 243, blue: 245), .rgb(red: 27, green: 79, blue: 147)])
  func noFringe(color: Color) throws {
    let run = try samples.run("Sa", size: 12, color)
    let image = try image([.glyphs(run, at: Point(x: .pt(1), y: .pt(9)))], dpi: 144, ground: nil)
    guard case .rgb(let red, let green, let blue) = color else { return }
    var edges = 0
    for y in 0..<image.height {
      for x in 0..<image.width {
        let pixel = image.pixel(x, y)
        // Below that a premultiplied byte no longer tells colours apart, nor does an eye.
        guard pixel[3] > 32 else { continue }
        if pixel[3] < 255 { edges += 1 }
        for (channel, whole) in zip(pixel, [red, green, blue]) {
          #expect(abs(Int(channel) - Int(whole)) <= 255 / Int(pixel[3]) + 1)
        }
      }
    }
    #expect(edges > 20)
  }

  @Test("Stated pixels are refused where there would be none or absurdly many")
  func absurdPixels() throws {
    for (width, height) in [(0, 10), (10, -1), (20_001, 1), (20_000, 20_000 + 1), (.max, .max)] {
      let options = PNGOptions(dpi: 96, pixels: PixelSize(width: width, height: height))
      let refusal = #expect(throws: Diagnostic.self) {
        _ = try PNGPainter(catalog: Samples.catalog).png(
          of: page([]), ink: .color, options: options)
      }
      #expect(refusal?.code == "png.size")
    }
  }

  @Test("The file says its size in pixels, its density and its colour space")
  func chunks() throws {
    let image = try image([], dpi: 300)
    #expect((image.width, image.height) == (83, 42))
    #expect(image.chunks.map(\.type) == ["IHDR", "sRGB", "gAMA", "pHYs", "IDAT", "IEND"])
    // 300 dots to 25.4 mm are 11811 to the metre; the last byte says metre.
    #expect(image.data("pHYs") == [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])
    #expect(image.data("gAMA") == [0, 0, 0xB1, 0x8F])
  }

  @Test("Texts travel as iTXt; one without a proper keyword is left out")
  func texts() throws {
    let texts = [
      PNGText(keyword: "Title", text: "Zwei Rollen – 100K"), PNGText(keyword: "", text: "a"),
      PNGText(keyword: "Tïtle", text: "b"),
      PNGText(keyword: String(repeating: "k", count: 80), text: ""),
    ]
    let bytes = try PNGPainter(catalog: Samples.catalog).png(
      of: page([], width: 4, height: 4), ink: .mono, options: PNGOptions(dpi: 72, texts: texts))
    let image = try #require(DecodedPNG(bytes))
    #expect(image.chunks.filter { $0.type == "iTXt" }.count == 1)
    #expect(image.data("iTXt") == Array("Title\0\0\0\0\0Zwei Rollen – 100K".utf8))
  }

  @Test("A glyph keeps its place to a quarter of a pixel, across and down")
  func quarterPixels() throws {
    let run = try samples.run("●", size: 8)
    #expect(run.glyphs.first?.id != 0)
    func darkness(x: Double, y: Double) throws -> (column: Double, row: Double) {
      let image = try image([.glyphs(run, at: Point(x: .pt(x), y: .pt(y)))])
      return image.centerOfDarkness()
    }
    let first = try darkness(x: 5, y: 8)
    for quarter in 1...4 {
      let shift = Double(quarter) / 4
      let across = try darkness(x: 5 + shift, y: 8)
      #expect(abs(across.column - first.column - shift) < 0.03)
      #expect(abs(across.row - first.row) < 0.03)
      let down = try darkness(x: 5, y: 8 + shift)
      #expect(abs(down.row - first.row - shift) < 0.03)
    }
  }

  @Test("A glyph is laid over what is there, in its colour")
  func glyphOverPaint() throws {
    let run = try samples.run("I", Samples.bold, size: 40, .rgb(red: 200, green: 0, blue: 0))
    let image = try image([
      square(x: 0, y: 0, side: 20, blue), .glyphs(run, at: Point(x: .pt(2), y: .pt(18))),
    ])
    #expect(image.pixel(7, 5) == [200, 0, 0])
    #expect(image.pixel(19, 5) == [27, 79, 147])
    let mixed = (0..<20).map { image.pixel($0, 5) }.filter { $0 != [200, 0, 0] && $0[0] != 27 }
    for pixel in mixed {
      // On the straight line between the two colours.
      let share = (Double(pixel[0]) - 27) / 173
      #expect(abs(Double(pixel[1]) - 79 * (1 - share)) < 1.5)
      #expect(abs(Double(pixel[2]) - 147 * (1 - share)) < 1.5)
    }
  }

  @Test(
    "Glyphs off the page are cut off",
    arguments: [(-6, 5), (17, 5), (5, -2), (5, 14), (-4_000, 5), (1_000_000_000, -1_000_000_000)])
  func glyphsOffThePage(x: Int, y: Int) throws {
    _ = try image([.glyphs(try samples.run("WWW"), at: Point(x: .pt(x), y: .pt(y)))])
  }

  @Test(
    "An image of absurd size is refused",
    arguments: [(0, 20), (-72, 20), (72, 20_001), (Int.max, 20), (72_100, 20), (144, 15_000)])
  func absurdSizes(dpi: Int, side: Int) throws {
    let painter = PNGPainter(catalog: Samples.catalog)
    let refusal = #expect(throws: Diagnostic.self) {
      _ = try painter.png(of: page([], width: side, height: side), ink: .mono, dpi: dpi)
    }
    #expect(refusal?.code == "png.size")
    #expect(refusal?.hint != nil)
  }

  @Test("The same page gives the same bytes, from the same painter and from another")
  func sameBytes() throws {
    let page = page([try samples.line("Same again", y: 40), square(x: 1, y: 2, side: 3, blue)])
    let painter = PNGPainter(catalog: Samples.catalog)
    let first = try painter.png(of: page, ink: .color, dpi: 150)
    let second = try painter.png(of: page, ink: .color, dpi: 150) == first
    #expect(second)
    let other = PNGPainter(catalog: Samples.catalog)
    _ = try other.png(of: page, ink: .color, dpi: 96)
    let third = try other.png(of: page, ink: .color, dpi: 150) == first
    #expect(third)
  }

  @Test(
    "A font that is not in the catalogue, or no font, is a diagnostic",
    arguments: [
      (FontID(9), "font.unknown"), (FontID(-1), "font.unknown"), (FontID(0), "font.unreadable"),
    ])
  func unreadableFonts(font: FontID, code: String) throws {
    let none = FontFile(family: "None", weight: 400, italic: false, path: #filePath)
    let catalog = FontCatalog(files: [none])
    var run = try samples.run("a")
    run.font = font
    let page = page([.glyphs(run, at: .zero)])
    let png = #expect(throws: Diagnostic.self) {
      _ = try PNGPainter(catalog: catalog).png(of: page, ink: .mono, dpi: 72)
    }
    #expect(png?.code == code)
  }
}
