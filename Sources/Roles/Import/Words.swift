/// A word of a text, in the forms that comparing needs.
struct Word {
  /// Lower case, without a possessive ending.
  var lower: String
  /// `lower` in the singular, as far as English spelling tells.
  var key: String
  /// Where it stands in the text, without a possessive ending.
  var range: Range<String.Index>
  var startsUpper: Bool
}

extension Word {
  /// The words of a text. Hyphens, slashes and punctuation part words; `+`, `#` and `&` inside one do
  /// not: C++, C#, R&D.
  static func list(_ text: String) -> [Word] {
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 < 0x80 } ? plainList(text, bytes) : nil
    }
    if let words = plain ?? nil { return words }
    var words: [Word] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      guard isStart(scalars[index]) else {
        index = scalars.index(after: index)
        continue
      }
      let start = index
      var end = index
      while end < scalars.endIndex, continues(scalars, end) { end = scalars.index(after: end) }
      words.append(Word(text, start..<end))
      index = end
    }
    return words
  }

  /// The same for texts of ASCII alone, byte by byte.
  private static func plainList(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
    var words: [Word] = []
    var index = 0
    while index < bytes.count {
      guard isStart(Unicode.Scalar(bytes[index])) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, continues(bytes, index) { index += 1 }
      var end = index
      if bytes[end - 1] == UInt8(ascii: "'") {
        end -= 1
      } else if bytes[end - 1] | 0x20 == UInt8(ascii: "s"), end - 2 > start,
        bytes[end - 2] == UInt8(ascii: "'")
      {
        end -= 2
      }
      words.append(Word(text, bytes, start..<end))
    }
    return words
  }

  private static func continues(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    if isStart(Unicode.Scalar(byte)) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") {
      return true
    }
    if byte == UInt8(ascii: "'") { return true }
    return byte == UInt8(ascii: "&") && index + 1 < bytes.count
      && isStart(Unicode.Scalar(bytes[index + 1]))
  }

  private init(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>) {
    let start = text.utf8.index(text.startIndex, offsetBy: place.lowerBound)
    range = start..<text.utf8.index(start, offsetBy: place.count)
    lower = String(unsafeUninitializedCapacity: place.count) { buffer in
      for (offset, byte) in bytes[place].enumerated() {
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        buffer[offset] = isCapital ? byte | 0x20 : byte
      }
      return place.count
    }
    key = Self.singular(lower)
    startsUpper = Unicode.Scalar(bytes[place.lowerBound]).isUpper
  }

  private init(_ text: String, _ whole: Range<String.Index>) {
    let scalars = text.unicodeScalars
    var end = whole.upperBound
    if whole.lowerBound < end {
      let last = scalars.index(before: end)
      if Self.isApostrophe(scalars[last]) {
        end = last
      } else if scalars[last] == "s" || scalars[last] == "S", last > whole.lowerBound {
        let before = scalars.index(before: last)
        if Self.isApostrophe(scalars[before]) { end = before }
      }
    }
    range = whole.lowerBound..<end
    lower = text[range].lowercased()
    key = Self.singular(lower)
    startsUpper = scalars.first(at: whole.lowerBound)?.isUpper ?? false
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}"
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func continues(
    _ scalars: String.UnicodeScalarView, _ index: String.Index
  ) -> Bool {
    let scalar = scalars[index]
    if isStart(scalar) || scalar == "+" || scalar == "#" { return true }
    if !scalar.isASCII, scalar.properties.generalCategory == .nonspacingMark { return true }
    guard scalar == "'" || scalar == "’" || scalar == "&" else { return false }
    let next = scalars.index(after: index)
    if next < scalars.endIndex, isStart(scalars[next]) { return true }
    return scalar != "&"
  }

  /// "analysts" → "analyst". Both sides of a comparison go through it, so that a wrong cut is harmless.
  static func singular(_ word: String) -> String {
    let bytes = word.utf8
    guard
      bytes.last == UInt8(ascii: "s") || bytes.last == UInt8(ascii: "n")
        || bytes.last == UInt8(ascii: "e")
    else { return word }
    if let irregular = irregulars[word] { return irregular }
    let end = Array(bytes.suffix(4))
    guard bytes.count > 3, end.last == UInt8(ascii: "s") else { return word }
    if end.suffix(3).elementsEqual("ies".utf8), bytes.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["ches", "shes", "sses"] where end.elementsEqual(ending.utf8) {
      return String(word.dropLast(2))
    }
    if end.suffix(3).elementsEqual("xes".utf8) { return String(word.dropLast(2)) }
    switch end[end.count - 2] {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return word
    default: return String(word.dropLast())
    }
  }

  private static let irregulars = [
    "men": "man", "women": "woman", "people": "person", "salespeople": "salesperson",
    "foremen": "foreman", "vps": "vp", "ctos": "cto", "cios": "cio", "cdos": "cdo",
    "mds": "md", "analyses": "analysis", "does": "does", "has": "has",
  ]
}

extension String.UnicodeScalarView {
  fileprivate func first(at index: Index) -> Unicode.Scalar? {
    index < endIndex ? self[index] : nil
  }
}

extension Unicode.Scalar {
  /// Whether it is a capital letter; quick for ASCII.
  var isUpper: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
}
