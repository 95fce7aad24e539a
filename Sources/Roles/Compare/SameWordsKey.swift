extension String {
  /// What two printings of one sentence have in common: case, spacing, the shape of apostrophes and
  /// a final full stop are left out.
  var sameWordsKey: String {
    var text = self
    return text.withUTF8(Self.plainKey) ?? anyKey
  }

  /// Of a text of ASCII characters and apostrophes; nil of any other.
  private static func plainKey(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var isPlain = true
    let key = String(unsafeUninitializedCapacity: text.count) { key in
      var count = 0
      var hasGap = false
      var place = 0
      while place < text.count {
        var byte = text[place]
        var length = 1
        switch byte {
        case 0x20, 0x09...0x0D:
          hasGap = count > 0
          place += 1
          continue
        case 0x41...0x5A: byte |= 0x20
        case 0x80...0xFF:
          guard let apostrophe = apostropheLength(text, place) else {
            isPlain = false
            return 0
          }
          byte = UInt8(ascii: "'")
          length = apostrophe
        default: break
        }
        if hasGap {
          key[count] = 0x20
          count += 1
          hasGap = false
        }
        key[count] = byte
        count += 1
        place += length
      }
      while count > 0, key[count - 1] == UInt8(ascii: ".") { count -= 1 }
      return count
    }
    return isPlain ? key : nil
  }

  /// In bytes, of ’, ‘ or ʼ; nil where something else stands.
  private static func apostropheLength(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    if text[place] == 0xCA, place + 1 < text.count, text[place + 1] == 0xBC { return 2 }
    guard text[place] == 0xE2, place + 2 < text.count, text[place + 1] == 0x80 else { return nil }
    return text[place + 2] == 0x98 || text[place + 2] == 0x99 ? 3 : nil
  }

  private var anyKey: String {
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
