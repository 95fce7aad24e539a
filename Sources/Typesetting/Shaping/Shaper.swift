import CHarfBuzz
import Diagnostics
import Display
import Geometry

/// One glyph of a shaped word, in font units.
struct ShapedGlyph: Equatable {
  var id: UInt32
  var advance: Int32
  var xOffset: Int32
  /// Upwards, as fonts count.
  var yOffset: Int32
  /// The byte of the word at which its cluster begins.
  var cluster: Int32
}

/// A stretch of a word in one font; glyphs in visual order.
struct ShapedPiece {
  var font: Int32
  var unitsPerEm: Int64
  var textStart: Int32
  var textEnd: Int32
  var firstGlyph: Int32
  var glyphCount: Int32
  /// Sum of its glyphs' advances.
  var advance: Int64
}

/// Turns words into glyphs with HarfBuzz, each word once. Kerning and ligatures are on. A cluster
/// is set in the first font of its chain that has it; what no font has is reported and set as a
/// visible replacement.
final class Shaper {
  let book: FontBook
  private let buffer: OpaquePointer?
  private var chainIndex: [FontChain.Key: Int] = [:]
  private(set) var chains: [FontChain] = []
  // Read for every word and glyph, and written in one place: not worth a check each time.
  @exclusivity(unchecked) var cache = WordCache()
  @exclusivity(unchecked) private(set) var glyphs: [ShapedGlyph] = []
  @exclusivity(unchecked) private(set) var pieces: [ShapedPiece] = []
  /// The glyphs of a plain word's characters.
  private var plain: [UInt32] = []
  var hyphens: [HyphenPoint] = []
  /// Characters that no font of their chain has, in the order they were met.
  var missing: [Character] = []
  var missingSet: Set<Character> = []
  var diagnostics: [Diagnostic] = []
  var reported: Set<String> = []

  init(book: FontBook) {
    self.book = book
    buffer = hb_buffer_create()
  }

  deinit { hb_buffer_destroy(buffer) }

  /// The chain of a style, by its place in `chains`.
  func chain(for style: TextStyle) -> Int {
    let key = FontChain.Key(style)
    if let known = chainIndex[key] { return known }
    var chain = FontChain(key, book)
    if chain.first == nil {
      if !style.families.isEmpty { report(.missingFont(families: style.families)) }
      if let any = book.anyFont() { chain.fonts = [any] }
    }
    chains.append(chain)
    chainIndex[key] = chains.count - 1
    return chains.count - 1
  }

  /// The shaped word for some text without spaces, from the cache where it was shaped before.
  func word(_ text: UnsafeBufferPointer<UInt8>, chain: Int, rightToLeft: Bool) -> Int32 {
    let key = Int32(truncatingIfNeeded: chain * 2 + (rightToLeft ? 1 : 0))
    let hash = WordCache.hash(text, key: key)
    if let known = cache.find(text, key: key, hash: hash) { return known }
    let index = cache.insert(text, key: key, hash: hash)
    let first = pieces.count
    shape(text, chains[chain], rightToLeft)
    cache.records[Int(index)].firstPiece = Int32(first)
    cache.records[Int(index)].pieceCount = Int32(pieces.count - first)
    cache.records[Int(index)].clusterCount = clusterCount(pieces[first...])
    return index
  }

  /// The same for an array of bytes.
  func word(_ text: [UInt8], chain: Int, rightToLeft: Bool) -> Int32 {
    text.withUnsafeBufferPointer { word($0, chain: chain, rightToLeft: rightToLeft) }
  }

  /// The word's width at a size, with tracking after each cluster.
  func width(_ word: Int32, size: Int64, tracking: Int64) -> Int64 {
    let record = cache.records[Int(word)]
    var width = Int64(record.clusterCount) &* tracking
    let first = Int(record.firstPiece)
    for index in first..<first + Int(record.pieceCount) {
      width &+= scale(pieces[index].advance, size, pieces[index].unitsPerEm)
    }
    return width
  }

  private func clusterCount(_ pieces: ArraySlice<ShapedPiece>) -> Int32 {
    var count: Int32 = 0
    for piece in pieces {
      var last: Int32 = -1
      for glyph in glyphs[Int(piece.firstGlyph)...].prefix(Int(piece.glyphCount)) {
        if glyph.cluster != last { count += 1 }
        last = glyph.cluster
      }
    }
    return count
  }

  // MARK: - HarfBuzz

  private func shape(
    _ text: UnsafeBufferPointer<UInt8>, _ chain: FontChain, _ rightToLeft: Bool
  ) {
    guard let face = chain.first, !text.isEmpty else { return }
    let run = FontRun(start: 0, end: text.count, face: face)
    if !rightToLeft, appendPlain(run, of: text, chain) { return }
    if text.allSatisfy({ $0 < 0x80 }), append(run, of: text, chain, rightToLeft) { return }
    for run in fontRuns(of: text, in: chain, first: face) {
      append(run, of: text, chain, rightToLeft)
    }
  }

  /// Shapes a stretch in its font. False, and nothing appended, where the font lacks a glyph and
  /// the stretch has no replacement.
  @discardableResult
  private func append(
    _ run: FontRun, of text: UnsafeBufferPointer<UInt8>, _ chain: FontChain, _ rightToLeft: Bool,
    isPlain: Bool = false
  ) -> Bool {
    fill(run, of: text, chain, rightToLeft)
    chain.plans.shape(buffer, in: run.face, .composed)
    return collect(run)
  }

  /// The same for a word of plain characters, in a font that has nothing to compose of them. Where other
  /// features put in glyphs that compositions might be for, nothing is appended.
  private func appendPlain(
    _ run: FontRun, of text: UnsafeBufferPointer<UInt8>, _ chain: FontChain
  ) -> Bool {
    guard chain.plans.triesPlain(text), run.face.plain.areNotComposed, findPlain(text, run.face)
    else { return false }
    fill(run, of: text, chain, false)
    chain.plans.shape(buffer, in: run.face, .plain)
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count), Int(count) == plain.count else {
      return false
    }
    for index in plain.indices where infos[index].codepoint != plain[index] {
      if plain.count == text.count { chain.plans.note(changed: text[index]) }
      return false
    }
    return collect(run)
  }

  /// Finds the glyphs of a word's characters. False where one of them is not plain.
  private func findPlain(_ text: UnsafeBufferPointer<UInt8>, _ face: FontFace) -> Bool {
    plain.removeAll(keepingCapacity: true)
    var bytes = text.makeIterator()
    var decoder = UTF8()
    while true {
      switch decoder.decode(&bytes) {
      case .emptyInput: return true
      case .error: return false
      case .scalarValue(let scalar):
        guard let glyph = face.plain.glyph(of: scalar.value) else { return false }
        plain.append(glyph)
      }
    }
  }

  private func fill(
    _ run: FontRun, of text: UnsafeBufferPointer<UInt8>, _ chain: FontChain, _ rightToLeft: Bool
  ) {
    hb_buffer_clear_contents(buffer)
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE)
    if let replacement = run.replacement {
      hb_buffer_add(buffer, replacement, UInt32(run.start))
    } else {
      text.withMemoryRebound(to: CChar.self) { chars in
        hb_buffer_add_utf8(
          buffer, chars.baseAddress, Int32(text.count), UInt32(run.start),
          Int32(run.end - run.start))
      }
    }
    hb_buffer_set_direction(buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_buffer_set_language(buffer, chain.language)
    hb_buffer_guess_segment_properties(buffer)
  }

  private func collect(_ run: FontRun) -> Bool {
    var count: UInt32 = 0
    var positionCount: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &positionCount), count > 0
    else { return false }
    let glyphCount = Int(min(count, positionCount))
    if run.replacement == nil, !run.forced {
      for index in 0..<glyphCount where infos[index].codepoint == 0 { return false }
    }
    var piece = ShapedPiece(
      font: Int32(run.face.id), unitsPerEm: run.face.unitsPerEm, textStart: Int32(run.start),
      textEnd: Int32(run.end), firstGlyph: Int32(glyphs.count), glyphCount: Int32(glyphCount),
      advance: 0)
    for index in 0..<glyphCount {
      let (info, position) = (infos[index], positions[index])
      piece.advance &+= Int64(position.x_advance)
      glyphs.append(
        ShapedGlyph(
          id: info.codepoint, advance: position.x_advance, xOffset: position.x_offset,
          yOffset: position.y_offset, cluster: Int32(bitPattern: info.cluster)))
    }
    pieces.append(piece)
    return true
  }

  /// Adds a diagnostic, once.
  func report(_ diagnostic: Diagnostic) {
    if reported.insert(diagnostic.summary).inserted { diagnostics.append(diagnostic) }
  }
}

extension Diagnostic {
  static func missingFont(families: [String]) -> Diagnostic {
    let names = families.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      .warning, "text.missing-font", "no font of the families \(names) can be opened",
      hint: "name a family that `rolereport check fonts` lists, or a directory that holds it")
  }
}
