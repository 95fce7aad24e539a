import Geometry

extension Shaper {
  /// The width of a piece at a size, with tracking after each cluster.
  func width(of piece: ShapedPiece, size: Int64, tracking: Int64) -> Length {
    var clusters: Int64 = 0
    if tracking != 0 {
      var last: Int32 = -1
      for glyph in glyphs[Int(piece.firstGlyph)...].prefix(Int(piece.glyphCount)) {
        if glyph.cluster != last { clusters += 1 }
        last = glyph.cluster
      }
    }
    return Length(scaled: scale(piece.advance, size, piece.unitsPerEm) &+ clusters &* tracking)
  }

  /// How far a word reaches before one of its clusters.
  struct Reach {
    var advance: Int64
    var unitsPerEm: Int64
    var clusters: Int
  }

  /// The places between a word's clusters, from its start in reading order: the byte, and how far the
  /// word reaches up to there.
  func clusterPlaces(_ word: Int32) -> [(offset: Int, reach: Reach)] {
    let record = cache.records[Int(word)]
    var places: [(offset: Int, reach: Reach)] = []
    var reach = Reach(advance: 0, unitsPerEm: 1, clusters: 0)
    let first = Int(record.firstPiece)
    for index in first..<first + Int(record.pieceCount) {
      let piece = pieces[index]
      // Pieces of other fonts count in the units of this one.
      reach.advance = reach.advance * piece.unitsPerEm / reach.unitsPerEm
      reach.unitsPerEm = piece.unitsPerEm
      var inPiece = Array(glyphs[Int(piece.firstGlyph)...].prefix(Int(piece.glyphCount)))
      if let a = inPiece.first, let b = inPiece.last, a.cluster > b.cluster { inPiece.reverse() }
      var last: Int32 = -1
      for glyph in inPiece {
        if glyph.cluster != last, glyph.cluster > 0 {
          places.append((Int(glyph.cluster), reach))
        }
        if glyph.cluster != last { reach.clusters += 1 }
        last = glyph.cluster
        reach.advance += Int64(glyph.advance)
      }
    }
    return places
  }
}

extension Typesetter {
  /// The width of a text of ASCII alone, nil of any other: it needs no directions and no spans.
  func plainWidth(of text: String, _ style: SetStyle) -> Length? {
    var text = text
    return text.withUTF8 { bytes -> Length? in
      guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
      var width = Length.zero
      var at = 0
      while at < bytes.count {
        guard bytes[at] != 0x20 else {
          width += style.space
          at += 1
          continue
        }
        var end = at
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        let word = shaper.word(
          UnsafeBufferPointer(rebasing: bytes[at..<end]), chain: style.chain, rightToLeft: false)
        width += Length(
          scaled: shaper.width(word, size: style.size, tracking: style.tracking))
        at = end
      }
      return width
    }
  }
}
