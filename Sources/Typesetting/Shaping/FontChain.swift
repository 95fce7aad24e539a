import CHarfBuzz
import Display

/// What a word's shape depends on besides its letters: fonts in order of preference, features and
/// language. Size and colour are not part of it.
struct FontChain {
  struct Key: Hashable {
    var families: [String]
    var weight: Int
    var italic: Bool
    var features: [String]
    var language: String
    var letterSpaced: Bool

    init(_ style: TextStyle) {
      families = style.families
      weight = style.weight
      italic = style.italic
      features = style.features
      language = style.language
      letterSpaced = style.tracking > .zero
    }
  }

  /// In order of preference; a font is opened when it is first asked for.
  var fonts: [FontID]
  private let book: FontBook
  let features: [hb_feature_t]
  let plans: ShapePlans
  var language: hb_language_t?

  init(_ key: Key, _ book: FontBook) {
    var seen: Set<FontID> = []
    self.book = book
    fonts = key.families.compactMap { family in
      book.catalog.font(family: family, weight: key.weight, italic: key.italic)
    }.filter { seen.insert($0).inserted }
    let spaced = key.letterSpaced ? ["-liga", "-clig"] : []
    features = (key.features + spaced).compactMap(FontChain.feature)
    plans = ShapePlans(features)
    language = hb_language_from_string(key.language, -1)
  }

  /// Those that can be opened, each opened no sooner than it is needed.
  var faces: some Sequence<FontFace> {
    fonts.lazy.compactMap { [book] in book.face($0) }
  }

  var first: FontFace? { faces.first { _ in true } }

  /// `tnum` switches on, `-liga` off; nil where the name is no OpenType tag.
  private static func feature(_ name: String) -> hb_feature_t? {
    let off = name.hasPrefix("-")
    let tag = Array(name.utf8.dropFirst(off || name.hasPrefix("+") ? 1 : 0))
    guard tag.count == 4 else { return nil }
    let code = tag.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return hb_feature_t(tag: code, value: off ? 0 : 1, start: 0, end: .max)
  }
}
