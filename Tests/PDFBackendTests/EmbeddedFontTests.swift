import CairoBackend
import Display
import Foundation
import Geometry
import Testing
import Typesetting

@testable import PDFBackend

/// A gray picture.
private struct Picture {
  var width: Int
  var height: Int
  var pixels: [UInt8]

  /// As `pdftoppm -gray` writes it: `P5`, width, height, 255.
  init?(pgm data: Data) {
    let head = data.prefix(40).split(separator: UInt8(ascii: "\n"), maxSplits: 3)
    guard head.count == 4 else { return nil }
    let sides = String(decoding: head[1], as: UTF8.self).split(separator: " ").compactMap {
      Int($0)
    }
    guard sides.count == 2, data.count >= sides[0] * sides[1] else { return nil }
    (width, height) = (sides[0], sides[1])
    pixels = [UInt8](data.suffix(sides[0] * sides[1]))
  }

  /// As our own encoder writes gray ones: one chunk of data, lines without a filter.
  init?(png: [UInt8], width: Int, height: Int) {
    let data = Data(png)
    guard let mark = data.range(of: Data("IDAT".utf8)) else { return nil }
    let packed = Compressed(
      bytes: [UInt8](data[mark.upperBound...]), isDeflated: true, length: height * (width + 1))
    let lines = packed.inflated
    guard lines.count == height * (width + 1) else { return nil }
    (self.width, self.height) = (width, height)
    pixels = (0..<height).flatMap { lines[($0 * (width + 1) + 1)..<(($0 + 1) * (width + 1))] }
  }

  /// How dark the cells of a grid are, 0 to 255.
  func cells(side: Int) -> [Double] {
    stride(from: 0, to: height - side + 1, by: side).flatMap { top in
      stride(from: 0, to: width - side + 1, by: side).map { left in
        var sum = 0
        for y in top..<(top + side) {
          for x in left..<(left + side) { sum += 255 - Int(pixels[y * width + x]) }
        }
        return Double(sum) / Double(side * side)
      }
    }
  }
}

@Suite("Fonts in a file", .enabled(if: Tool.areInstalled))
struct EmbeddedFontTests {
  private static let fonts = Samples.catalog.files.indices.map { FontID($0) }
  private let samples = Samples()

  /// A page of glyphs from all over the font, each standing for a character of its own.
  private func page(of font: FontID, glyphs count: Int = 120) throws -> Page {
    let last =
      try OpenFont(path: Samples.catalog[font].path, in: Samples.catalog.store).glyphCount - 1
    let glyphs = Set((1...count).map { $0 * 7919 % last + 1 }).sorted()
    var items: [DisplayItem] = []
    for (row, start) in stride(from: 0, to: glyphs.count, by: 8).enumerated() {
      let line = Array(glyphs[start..<min(start + 8, glyphs.count)])
      let text = String(
        String.UnicodeScalarView(line.compactMap { Unicode.Scalar(0x4E00 + UInt32($0)) }))
      let run = try samples.run(line, as: text, font, size: 18)
      items.append(.glyphs(run, at: Point(x: .pt(20), y: .pt(24 * row + 24))))
    }
    return PDFBackendTests.page([.content(StructureID(1), items)])
  }

  @Test("TrueType and CFF fonts are embedded, cut and mapped to characters")
  func kinds() throws {
    let pages = try Self.fonts.map { try page(of: $0) }
    let pdf = try PDFWriter.sample.file(of: document(pages))
    try expectSound(pdf)
    let rows = try Tool.pdffonts.output(on: pdf, "FILE").split(separator: "\n").dropFirst(2)
    #expect(rows.count == Self.fonts.count)
    for row in rows {
      let words = row.split(separator: " ")
      #expect(words.suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(row)")
      #expect(row.contains("CID TrueType") || row.contains("CID Type 0C"), "\(row)")
      #expect(words.first?.dropFirst(6).first == "+", "\(row)")
    }
    #expect(rows.contains { $0.contains("CID TrueType") })
    #expect(rows.contains { $0.contains("CID Type 0C") })
  }

  @Test("Glyphs come out as they are on an image of the page, in their places", arguments: fonts)
  func rendered(font: FontID) throws {
    let page = try page(of: font)
    let pdf = try PDFWriter.sample.file(of: document([page], ink: .mono))
    let pgm = try Tool.pdftoppm.data(on: pdf, ["-q", "-r", "144", "-gray", "FILE"])
    let printed = try #require(Picture(pgm: pgm))
    let png = try PNGPainter(catalog: Samples.catalog).png(of: page, ink: .mono, dpi: 144)
    let drawn = try #require(Picture(png: png, width: printed.width, height: printed.height))
    let (one, other) = (printed.cells(side: 8), drawn.cells(side: 8))
    #expect(one.max() ?? 0 > 60)
    let differences = zip(one, other).map { abs($0 - $1) }
    let mean = differences.reduce(0, +) / Double(differences.count)
    // Edges are smoothed in two ways, horizontal ones perhaps a pixel apart.
    #expect(differences.max() ?? 255 < 40)
    #expect(mean < 1.5, "\(mean)")
  }

  @Test("Codes whose bytes are brackets, backslashes and line ends name their glyphs too")
  func awkwardCodes() throws {
    // 0x0028, 0x0029, 0x005C, 0x000D, 0x000A; then with such a byte in front.
    let glyphs = [40, 41, 92, 13, 10, 0x0A28, 0x0A29, 0x0A0D, 0x0A5C, 0x0A0A]
    let last = try OpenFont(path: Samples.catalog[Samples.sans].path, in: Samples.catalog.store)
      .glyphCount
    #expect(glyphs.allSatisfy { $0 < last - 1 })
    let text = "abcdefghij"
    let run = try samples.run(glyphs, as: text, Samples.sans)
    let items = [DisplayItem.glyphs(run, at: Point(x: .pt(20), y: .pt(60)))]
    let pdf = try written(PDFBackendTests.page([.content(StructureID(1), items)]))
    try expectSound(pdf)
    let strings = try Operation.pages(of: pdf)[0].filter { $0.name == "TJ" }
      .flatMap(\.operands).flatMap { operand -> [UInt8] in
        guard case .array(let items) = operand else { return [] }
        return items.flatMap { if case .string(let bytes) = $0 { bytes } else { [UInt8]() } }
      }
    #expect(strings == glyphs.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    let read = try extracted(pdf).filter { $0.isLetter }
    #expect(read == text)
  }

  @Test("Widths in the file are the advances that the text was laid out with", arguments: fonts)
  func widths(font: FontID) throws {
    let page = try page(of: font)
    let text = try spelledOut(PDFWriter.sample.file(of: document([page])))
    let list = try #require(text.components(separatedBy: "/W [ 0 [ ").dropFirst().first)
    let widths = list.prefix { $0 != "]" }.split(separator: " ").compactMap { Double($0) }
    let map = try #require(
      text.components(separatedBy: "begincidchar ").dropFirst().map {
        $0.components(separatedBy: " endcidchar")[0]
      }.nonEmpty)
    let file = try OpenFont(path: Samples.catalog[font].path, in: Samples.catalog.store)
    var checked = 0
    for block in map {
      let words = block.split(separator: " ")
      for (code, number) in zip(words, words.dropFirst()) where code.hasPrefix("<") {
        let glyph = try #require(Int(code.dropFirst().dropLast(), radix: 16))
        let place = try #require(Int(number))
        #expect(place > 0 && place < widths.count)
        #expect(abs(widths[place] * 1000 - Double(file.advance(of: glyph))) < 1, "glyph \(glyph)")
        checked += 1
      }
    }
    #expect(checked > 90)
  }
}

extension Array {
  fileprivate var nonEmpty: [Element]? { isEmpty ? nil : self }
}
