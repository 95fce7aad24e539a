/// Text as a list of lower-case words with their inflection taken off, so that "Managing teams" and
/// "manages a team" can be compared word by word. Not a linguist's stemmer: it only has to treat a
/// term of a table and a sentence alike.
enum WordForms {
  /// The words of a text, lower case, without punctuation. `+` and `#` belong to a word ("c++"); a
  /// hyphen or slash ends one.
  static func words(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == "+" || character == "#" {
        word.append(character)
      } else if character == "'" || character == "’" {
        continue
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// A word without the endings of plural, participle and gerund, and without a final "e".
  static func stem(_ word: String) -> String {
    guard word.utf8.count > 3 else { return word }
    var letters = Array(singular(word).utf8)
    for ending in [Array("ing".utf8), Array("ed".utf8)] where letters.ends(with: ending) {
      let rest = letters.dropLast(ending.count)
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
    guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return String(word.dropLast(3)) + "y" }
    for ending in ["sses", "xes", "zes", "ches", "shes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
    return String(word.dropLast())
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
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}

extension String {
  /// What two printings of one sentence have in common: case, spacing, the shape of apostrophes and
  /// a final full stop are left out.
  var sameWordsKey: String {
    var key = ""
    var gap = false
    for character in lowercased() {
      if character.isWhitespace {
        gap = !key.isEmpty
        continue
      }
      if gap { key.append(" ") }
      gap = false
      key.append(character == "’" || character == "‘" || character == "ʼ" ? "'" : character)
    }
    while key.last == "." { key.removeLast() }
    return key
  }
}
