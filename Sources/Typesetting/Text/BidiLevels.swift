import CFriBidi

/// The directions in a paragraph (UAX #9): a level for each byte, odd where text runs from right to
/// left. Empty where everything runs from left to right.
struct BidiLevels {
  var bytes: [UInt8] = []
  /// The paragraph's own level: 1 where it starts at the right.
  var base: UInt8 = 0

  init() {}

  init(_ text: ParagraphText) {
    guard text.mayRunBackwards else { return }
    let scalars = Array(String(decoding: text.bytes, as: UTF8.self).unicodeScalars)
    let count = FriBidiStrIndex(scalars.count)
    let characters = scalars.map(\.value)
    var types = [FriBidiCharType](repeating: FriBidiCharType(0), count: scalars.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
    var levels = [FriBidiLevel](repeating: 0, count: scalars.count)
    fribidi_get_bidi_types(characters, count, &types)
    fribidi_get_bracket_types(characters, count, types, &brackets)
    // Weakly from left to right: the first strong character decides.
    var direction = FriBidiParType(0x20)
    let top = fribidi_get_par_embedding_levels_ex(types, brackets, count, &direction, &levels)
    guard top > 1 else { return }
    base = UInt8(truncatingIfNeeded: direction.rawValue & 1)
    bytes.reserveCapacity(text.bytes.count)
    for (scalar, level) in zip(scalars, levels) {
      for _ in 0..<UTF8.width(scalar) { bytes.append(UInt8(clamping: level)) }
    }
  }
}
