import CDeflate
import CISAL
import Testing

@testable import CairoBackend

/// What becomes of rows of pixels, read back by libdeflate.
struct RowDeflaterTests {
  /// Rows of pixels, each a row's width apart.
  struct Picture {
    var width: Int
    var pixels: [UInt32]

    var height: Int { pixels.count / width }

    init(width: Int, height: Int, _ pixel: (_ column: Int, _ row: Int) -> UInt32) {
      self.width = width
      pixels = (0..<height).flatMap { row in (0..<width).map { pixel($0, row) } }
    }

    /// The file that the picture becomes in strips of that many rows.
    func file(_ deflater: RowDeflater, as kind: PNGPixels, rowsOfStrip: Int) throws -> [UInt8] {
      var strips: [DeflatedRows] = []
      try pixels.withUnsafeBufferPointer { pixels in
        guard let base = pixels.baseAddress else { return }
        for top in stride(from: 0, to: height, by: rowsOfStrip) {
          let rows = PixelRows(
            base: base + top * width, width: width, height: min(rowsOfStrip, height - top),
            stride: width)
          strips.append(try deflater.deflated(rows, as: kind))
        }
      }
      var file = PNGFile(width: width, height: height, kind)
      file.finish(strips)
      return file.bytes
    }

    /// The lines as the specification has them, pixel by pixel.
    func lines(as kind: PNGPixels) -> [UInt8] {
      (0..<height).flatMap { row -> [UInt8] in
        [0]
          + pixels[row * width..<(row + 1) * width].flatMap { pixel -> [UInt8] in
            let (red, green) = (UInt8(pixel >> 16 & 0xFF), UInt8(pixel >> 8 & 0xFF))
            let (blue, alpha) = (UInt8(pixel & 0xFF), UInt8(pixel >> 24))
            switch kind {
            case .gray: return [red]
            case .rgb: return [red, green, blue]
            case .grayAlpha: return [red, alpha]
            case .rgba: return [red, green, blue, alpha]
            }
          }
      }
    }
  }

  private func lines(of file: [UInt8], count: Int) throws -> [UInt8] {
    var place = 8
    var data: [UInt8] = []
    while file.count - place >= 12 {
      let length = file[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      if file[place + 4..<place + 8].elementsEqual("IDAT".utf8) {
        data += file[place + 8..<place + 8 + length]
      }
      place += 12 + length
    }
    let decompressor = libdeflate_alloc_decompressor()
    defer { libdeflate_free_decompressor(decompressor) }
    var lines = [UInt8](repeating: 0xAA, count: count + 1)
    var written = 0
    // Its check sum is read too.
    let result = libdeflate_zlib_decompress(
      decompressor, data, data.count, &lines, lines.count, &written)
    try #require(result == LIBDEFLATE_SUCCESS)
    return Array(lines.prefix(written))
  }

  private func check(
    _ picture: Picture, _ kind: PNGPixels, rowsOfStrip: Int,
    _ deflater: RowDeflater = RowDeflater(),
    _ place: SourceLocation = #_sourceLocation
  ) throws {
    let file = try picture.file(deflater, as: kind, rowsOfStrip: rowsOfStrip)
    let expected = picture.lines(as: kind)
    let same = try lines(of: file, count: expected.count) == expected
    #expect(same, sourceLocation: place)
  }

  private static let kinds: [PNGPixels] = [.gray, .rgb, .grayAlpha, .rgba]

  /// A gray that is opaque, so that every kind of pixels says the same of it.
  private func gray(_ value: Int) -> UInt32 { 0xFF00_0000 | UInt32(value & 0xFF) * 0x01_0101 }

  @Test("A picture is read back as it was, whatever its size and strips", arguments: kinds)
  func sizes(kind: PNGPixels) throws {
    let deflater = RowDeflater()
    for (width, height) in [(1, 1), (1, 300), (2, 2), (3, 7), (300, 1), (85, 5), (86, 6), (87, 4)] {
      for strip in [1, 2, 1000] {
        let flat = Picture(width: width, height: height) { _, _ in gray(255) }
        let stripes = Picture(width: width, height: height) { column, _ in gray(column / 3 * 40) }
        let noise = Picture(width: width, height: height) { column, row in
          gray((column &* 7919 &+ row &* 104_729) >> 3)
        }
        try check(flat, kind, rowsOfStrip: strip, deflater)
        try check(stripes, kind, rowsOfStrip: strip, deflater)
        try check(noise, kind, rowsOfStrip: strip, deflater)
      }
    }
  }

  @Test("Pictures like pages, with runs, repeats and noise by chance, are read back as they were")
  func randomPictures() throws {
    var random = SplitMix(state: 2024)
    let deflater = RowDeflater()
    for round in 0..<120 {
      let width = Int.random(in: 1...400, using: &random)
      let height = Int.random(in: 1...60, using: &random)
      var picture = Picture(width: width, height: height) { _, _ in gray(255) }
      // Words of a few letters, strewn about; what is cut off at the right goes on below.
      let letters = (0..<5).map { _ in
        (0..<9).map { _ in gray(Int.random(in: 0...255, using: &random)) }
      }
      for _ in 0..<Int.random(in: 0...200, using: &random) {
        guard let letter = letters.randomElement(using: &random) else { continue }
        let start = Int.random(in: 0..<picture.pixels.count, using: &random)
        for (place, pixel) in letter.enumerated() {
          let at = start + place / 3 * width + place % 3
          if at < picture.pixels.count { picture.pixels[at] = pixel }
        }
      }
      let kind = Self.kinds[round % 4]
      try check(picture, kind, rowsOfStrip: Int.random(in: 1...70, using: &random), deflater)
    }
  }

  @Test("Rows longer than deflate looks back, and noise, are read back")
  func large() throws {
    let wide = Picture(width: 12_000, height: 5) { column, row in gray(column / 50 + row / 2) }
    try check(wide, .rgb, rowsOfStrip: 5)
    var random = SplitMix(state: 7)
    let noisy = Picture(width: 400, height: 300) { _, _ in
      UInt32.random(in: 0...0xFF_FFFF, using: &random) | 0xFF00_0000
    }
    try check(noisy, .rgb, rowsOfStrip: 300)
    try check(noisy, .rgba, rowsOfStrip: 100)
  }

  @Test("Blank paper takes next to nothing, and a repeated row little more")
  func compression() throws {
    let blank = Picture(width: 1240, height: 200) { _, _ in gray(255) }
    let ruled = Picture(width: 1240, height: 200) { column, _ in gray(column &* 2_654_435 >> 8) }
    let deflater = RowDeflater()
    #expect(try blank.file(deflater, as: .rgb, rowsOfStrip: 200).count < 5000)
    #expect(try ruled.file(deflater, as: .rgb, rowsOfStrip: 200).count < 8000)
  }

  @Test("Rows that differ by a pixel from the one above are read back, whatever lies between rows")
  func nearlyRepeatedRows() throws {
    let (width, height, stride) = (37, 50, 41)
    for kind in Self.kinds {
      let pixels = (0..<height * stride).map { place -> UInt32 in
        let (row, column) = (place / stride, place % stride)
        if column >= width { return UInt32(truncatingIfNeeded: place &* 7919) }
        return gray(row % 3 == 0 && column == row * 7 % width ? 90 : 200)
      }
      let deflated = try pixels.withUnsafeBufferPointer { pixels in
        let base = try #require(pixels.baseAddress)
        return try RowDeflater().deflated(
          PixelRows(base: base, width: width, height: height, stride: stride), as: kind)
      }
      var file = PNGFile(width: width, height: height, kind)
      file.finish([deflated])
      let picture = Picture(width: width, height: height) { pixels[$1 * stride + $0] }
      let expected = picture.lines(as: kind)
      #expect(try lines(of: file.bytes, count: expected.count) == expected)
    }
  }

  @Test("The same bytes become the same, wherever in memory they are compressed")
  func sameBytes() throws {
    try #require(cisal_load())
    var random = SplitMix(state: 99)
    // What was to be kept out shows in a few of such pairs of a text and a compressor.
    let texts = (0..<200).map { _ -> [UInt8] in
      let words = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      return words + words + words
    }
    let deflaters = (0..<200).map { _ in cisal_deflater_new() }
    defer { deflaters.forEach { cisal_deflater_free($0) } }
    for text in texts {
      let results = Set(deflaters.map { deflated(text, $0) })
      #expect(results.count == 1)
      #expect(results.first != [])
    }
  }

  private func deflated(_ text: [UInt8], _ deflater: OpaquePointer?) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: cisal_bound(text.count)) { output, written in
      let code = cisal_deflate(
        deflater, text, text.count, output.baseAddress, output.count, &written)
      if code != 0 { written = 0 }
    }
  }

  @Test("A part that has no room is no part")
  func noRoom() throws {
    try #require(cisal_load())
    let deflater = cisal_deflater_new()
    defer { cisal_deflater_free(deflater) }
    let text = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    let whole = deflated(text, deflater)
    var output = [UInt8](repeating: 0, count: whole.count)
    for room in [0, 1, 20, whole.count / 2, whole.count] {
      var written = 0
      #expect(
        cisal_deflate(deflater, text, text.count, &output, room, &written) == Int32(CISAL_NO_ROOM)
      )
    }
    #expect(deflated(text, deflater) == whole)
  }

  @Test("The check sum of joined parts is that of the whole")
  func joinedSums() {
    let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 2) }
    for cut in [0, 1, 65_520, 65_521, 70_000] {
      var (whole, first, second) = (Adler32(), Adler32(), Adler32())
      bytes.withUnsafeBufferPointer { bytes in
        whole.add(bytes)
        first.add(UnsafeBufferPointer(rebasing: bytes[..<cut]))
        second.add(UnsafeBufferPointer(rebasing: bytes[cut...]))
      }
      first.add(second)
      #expect(first == whole)
    }
  }
}

/// Vigna's SplitMix64: the same pictures every time.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
