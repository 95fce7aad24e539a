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
    var letters = Array(word.utf8)
    takeOffPlural(&letters)
    for ending in ["ing", "ed"] as [StaticString] where letters.ends(with: ending) {
      let rest = letters.dropLast(ending.utf8CodeUnitCount)
      guard rest.count >= 3, rest.contains(where: isVowel) else { continue }
      letters = Array(rest)
      undouble(&letters)
      break
    }
    if letters.count > 3, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A word without the ending of the plural.
  static func singular(_ word: String) -> String {
    var letters = Array(word.utf8)
    takeOffPlural(&letters)
    return String(decoding: letters, as: UTF8.self)
  }

  private static func takeOffPlural(_ letters: inout [UInt8]) {
    guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return }
    if letters.ends(with: "ies"), letters.count > 4 {
      letters.replaceSubrange((letters.count - 3)..., with: [UInt8(ascii: "y")])
      return
    }
    for ending in ["ss", "us", "is"] as [StaticString] where letters.ends(with: ending) { return }
    let longEndings: [StaticString] = ["sses", "xes", "zes", "ches", "shes"]
    letters.removeLast(longEndings.contains { letters.ends(with: $0) } ? 2 : 1)
  }

  /// "running" leaves "runn", which is to be "run"; "fill" and "pass" keep both letters.
  private static func undouble(_ letters: inout [UInt8]) {
    guard letters.count > 3, let last = letters.last, letters[letters.count - 2] == last,
      !isVowel(last), last != UInt8(ascii: "l"), last != UInt8(ascii: "s")
    else { return }
    letters.removeLast()
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

extension Array where Element == UInt8 {
  fileprivate func ends(with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { count >= $0.count && suffix($0.count).elementsEqual($0) }
  }
}

extension Unicode.Scalar {
  /// The small letter of an ASCII capital.
  fileprivate var smallASCII: Unicode.Scalar {
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

extension String {
  /// What two printings of one sentence have in common: case, spacing, the shape of apostrophes and
  /// a final full stop are left out.
  var sameWordsKey: String {
    var key = String.UnicodeScalarView()
    var hasGap = false
    for scalar in unicodeScalars {
      if scalar == " "
        || (scalar.value < 0x20 || scalar.value >= 0x80) && scalar.properties.isWhitespace
      {
        hasGap = !key.isEmpty
        continue
      }
      if hasGap { key.append(" ") }
      hasGap = false
      switch scalar {
      case "A"..."Z": key.append(scalar.smallASCII)
      case "’", "‘", "ʼ": key.append("'")
      default:
        if scalar.isASCII {
          key.append(scalar)
        } else {
          key.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
    while key.last == "." { key.removeLast() }
    return String(key)
  }
}
