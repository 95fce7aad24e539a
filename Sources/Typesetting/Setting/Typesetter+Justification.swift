import Geometry

extension Typesetter {
  /// Spreads what is missing, or takes away what is too much, so that the line's pieces add up to the
  /// measure exactly: spaces first, within the rules' limits, then letters within theirs, then spaces
  /// again.
  func justify(
    _ pieces: inout ArraySlice<LinePiece>, _ text: ParagraphText, by missing: Length,
    _ rules: BreakingRules
  ) {
    var spaces: Int64 = 0
    var width = Length.zero
    for piece in pieces where isGlue(piece) {
      spaces += 1
      width = width + piece.advance
    }
    guard spaces > 0, missing != .zero else { return }
    var missing = missing
    let (least, most) = (-rules.loss(of: width), rules.growth(of: width))
    if missing > most, rules.widestLetters > 0 {
      missing = missing - space(&pieces, text, by: missing - most, rules)
    } else if missing < least, rules.tightestLetters < 0 {
      missing = missing - space(&pieces, text, by: missing - least, rules)
    }
    var number: Int64 = 0
    for index in pieces.indices where isGlue(pieces[index]) {
      let share = missing.scaled * (number + 1) / spaces - missing.scaled * number / spaces
      pieces[index].advance = pieces[index].advance + Length(scaled: share)
      number += 1
    }
  }

  /// Spaces letters, within their limits. What that adds to the line.
  private func space(
    _ pieces: inout ArraySlice<LinePiece>, _ text: ParagraphText, by wanted: Length,
    _ rules: BreakingRules
  ) -> Length {
    guard pieces.allSatisfy({ $0.element.level == 0 }), let last = pieces.indices.last else {
      return .zero
    }
    func size(_ index: Int) -> Int64? {
      guard pieces[index].element.isSpaceable(text.bytes) else { return nil }
      return styles[text.spans[Int(pieces[index].element.span)].style].size
    }
    func letters(_ index: Int) -> Int64 {
      let count = shaper.cache.records[Int(pieces[index].element.word)].clusterCount
      return Int64(index == last ? max(0, count - 1) : count)
    }
    let ems = pieces.indices.reduce(Int64(0)) { sum, index in
      size(index).map { sum &+ $0 &* letters(index) } ?? sum
    }
    guard ems > 0 else { return .zero }
    // In 1/65536 em.
    let exact = Length(scaled: 65_536).scaled(by: Int(wanted.scaled), over: Int(ems)).scaled
    let limit = wanted > .zero ? min(rules.widestLetters, 500) : max(rules.tightestLetters, -500)
    let bound = Int64(limit) &* 65_536 / 1_000
    let step = wanted > .zero ? min(exact, bound) : max(exact, bound)
    var added = Length.zero
    for index in pieces.indices {
      guard let size = size(index) else { continue }
      let spread = Length(scaled: size &* step / 65_536)
      let gain = Length(scaled: spread.scaled &* letters(index))
      pieces[index].spread = spread
      pieces[index].endsLine = index == last
      pieces[index].advance = pieces[index].advance + gain
      added = added + gain
    }
    return added
  }

  /// What some pieces say.
  func string(of pieces: [LinePiece], _ text: ParagraphText) -> String {
    let bytes = pieces.flatMap { text.bytes[Int($0.element.start)..<Int($0.element.end)] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
