/// Text as a list of lower-case words with their inflection taken off, so that "Managing teams" and
/// "manages a team" can be compared word by word. Not a linguist's stemmer: it only has to treat a
/// term of a table and a sentence alike.
enum WordForms {
  /// The words of a text, lower case, without punctuation. `+` and `#` belong to a word ("c++"); a
  /// hyphen or slash ends one.
  static func words(_ text: some StringProtocol) -> [String] {
    plainWords(text.utf8) ?? anyWords(text)
  }

  /// The words of a text of ASCII characters; nil of any other.
  private static func plainWords(_ text: some Sequence<UInt8>) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x2B, 0x23: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x27: continue
      case 0x80...0xFF: return nil
      default:
        guard !word.isEmpty else { continue }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// The word of a text that is one word; nil of any other.
  static func onlyWord(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.allSatisfy({ $0 < 0x80 }) else {
      let words = anyWords(String(decoding: text, as: UTF8.self))
      return words.count == 1 ? words.first : nil
    }
    var isOne = true
    let word = String(unsafeUninitializedCapacity: text.count) { word in
      var count = 0
      var isEnded = false
      for byte in text {
        guard let letter = plainLetter(byte) else {
          if byte != 0x27 { isEnded = count > 0 }
          continue
        }
        if isEnded { isOne = false }
        word[count] = letter
        count += 1
      }
      return count
    }
    return isOne && !word.isEmpty ? word : nil
  }

  /// In lower case, where a byte of a text of ASCII characters belongs to a word.
  private static func plainLetter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x2B, 0x23: byte
    case 0x41...0x5A: byte | 0x20
    default: nil
    }
  }

  private static func anyWords(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "+", "#": word.append(scalar)
      case "A"..."Z": word.append(scalar.smallASCII)
      case "'", "’": continue
      default:
        if scalar.isWordScalar {
          word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        } else if !word.isEmpty {
          words.append(String(word))
          word.removeAll(keepingCapacity: true)
        }
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// A word without the endings of plural, participle and gerund, and without a final "e".
  static func stem(_ word: String) -> String {
    guard word.utf8.count > 3 else { return word }
    var word = word
    return word.withUTF8 { letters in
      let (plain, endsInY) = withoutPlural(letters)
      // A "y" put on leaves nothing to take off.
      guard !endsInY else { return text(plain, endsInY: true) }
      var stem = plain
      for ending in ["ing", "ed"] as [StaticString] where ends(stem, with: ending) {
        let rest = stem.dropLast(ending.utf8CodeUnitCount)
        guard rest.count >= 3, rest.contains(where: isVowel) else { continue }
        stem = undoubled(rest)
        break
      }
      if stem.count > 3, stem.last == UInt8(ascii: "e") { stem = stem.dropLast() }
      return text(stem, endsInY: false)
    }
  }

  /// A word without the ending of the plural.
  static func singular(_ word: String) -> String {
    var word = word
    return word.withUTF8 { letters in
      let (plain, endsInY) = withoutPlural(letters)
      return text(plain, endsInY: endsInY)
    }
  }

  private typealias Letters = Slice<UnsafeBufferPointer<UInt8>>

  /// What is left of a word, and whether a "y" belongs after it.
  private static func withoutPlural(
    _ word: UnsafeBufferPointer<UInt8>
  ) -> (letters: Letters, endsInY: Bool) {
    let letters = word[...]
    guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return (letters, false) }
    if letters.count > 4, ends(letters, with: "ies") { return (letters.dropLast(3), true) }
    for ending in ["ss", "us", "is"] as [StaticString] where ends(letters, with: ending) {
      return (letters, false)
    }
    let longEndings: [StaticString] = ["sses", "xes", "zes", "ches", "shes"]
    return (letters.dropLast(longEndings.contains { ends(letters, with: $0) } ? 2 : 1), false)
  }

  private static func text(_ letters: Letters, endsInY: Bool) -> String {
    let text = String(decoding: UnsafeBufferPointer(rebasing: letters), as: UTF8.self)
    return endsInY ? text + "y" : text
  }

  private static func ends(_ letters: Letters, with ending: StaticString) -> Bool {
    ending.withUTF8Buffer {
      letters.count >= $0.count && letters.suffix($0.count).elementsEqual($0)
    }
  }

  /// "running" leaves "runn", which is to be "run"; "fill" and "pass" keep both letters.
  private static func undoubled(_ letters: Letters) -> Letters {
    guard letters.count > 3, let last = letters.last, letters.dropLast().last == last,
      !isVowel(last), last != UInt8(ascii: "l"), last != UInt8(ascii: "s")
    else { return letters }
    return letters.dropLast()
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// The small letter of an ASCII capital.
  var smallASCII: Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: value) | 0x20)
  }

  /// A letter, a digit, or a mark that combines with one.
  fileprivate var isWordScalar: Bool {
    if isASCII { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
