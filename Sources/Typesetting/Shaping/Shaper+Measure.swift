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
