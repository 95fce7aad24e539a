/// The letters of a word that patterns are asked about, without the punctuation around them. Empty
/// where the word is not to be hyphenated.
struct HyphenationCore {
  /// 1 to 26 for a to z, a table's numbers for its further letters, 255 for any other.
  private(set) var letters: [UInt8] = []
  /// The byte of the word at which each letter begins.
  private(set) var offsets: [Int] = []
  private let further: [UInt32: UInt8]

  /// `capitals`: whether the first letter may be one.
  init(_ word: ArraySlice<UInt8>, further: [UInt32: UInt8] = [:], capitals: Bool = false) {
    self.further = further
    var index = word.startIndex
    var tail = 0
    var isOver = false
    while index < word.endIndex {
      let end = min(word.endIndex, index + HyphenationCore.length(word[index]))
      switch kind(word[index..<end], capital: capitals && letters.isEmpty) {
      case .letter(let code) where !isOver:
        letters.append(code)
        offsets.append(index - word.startIndex)
      case .letter: tail += 1
      case .mark: isOver = !letters.isEmpty
      case .forbidden: tail = .max
      }
      // More than a possessive's letters after a mark: an address, a path, a name.
      if tail > 2 {
        (letters, offsets) = ([], [])
        return
      }
      index = end
    }
  }

  private enum Kind { case letter(UInt8), mark, forbidden }

  private func kind(_ bytes: ArraySlice<UInt8>, capital: Bool) -> Kind {
    let lead = bytes[bytes.startIndex]
    switch lead {
    case 0x61...0x7A: return .letter(lead - 0x60)
    case 0x41...0x5A: return capital ? .letter(lead - 0x40) : .forbidden
    case 0x30...0x39: return .forbidden
    case 0x00...0x7F, 0xC2, 0xE2: return .mark
    default: break
    }
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
      return .forbidden
    }
    if let code = further[scalar.value] { return .letter(code) }
    guard scalar.properties.isAlphabetic, lead < 0xD6 else { return .forbidden }
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = small.first, first != scalar else { return .letter(HyphenationTable.unknown) }
    return capital ? .letter(further[first.value] ?? HyphenationTable.unknown) : .forbidden
  }

  private static func length(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
