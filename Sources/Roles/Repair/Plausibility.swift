/// How much a character is to be expected in an article: what decides whether bytes that happen to
/// be valid UTF-8 were UTF-8.
enum Plausibility {
  /// The writing system of a letter, as far as telling damage from text needs it.
  enum Script: UInt8 { case latin, greek, cyrillic, hebrew, arabic, thai, devanagari, eastAsian }

  /// 0 never, 1 a letter of some script, 2 a Latin letter, 3 a mark or picture that articles use.
  static func rank(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x80...0x9F: 1
    case 0xA0...0xBF, 0xD7, 0xF7: 3
    case 0xC0...0x017F, 0x018F, 0x0192, 0x01A0, 0x01A1, 0x01AF, 0x01B0, 0x0218...0x021B: 2
    case 0x02C6, 0x02C7, 0x02D8...0x02DD, 0x02BC: 2
    case 0x0180...0x024F: 0
    case 0x0300...0x0304, 0x0306...0x030C, 0x0323, 0x0327, 0x0328, 0x0331: 1
    case 0x1E00...0x1EFF: 2
    case 0x200B...0x200F, 0x2010...0x2027, 0x202F, 0x2030...0x203E, 0x2044, 0x205F, 0x2060: 3
    case 0x2002...0x200A, 0x2028, 0x2029, 0x2070...0x209C, 0x20A0...0x20C0: 3
    case 0x2100...0x214F, 0x2150...0x218B, 0x2190...0x22FF, 0x2300...0x23FF: 3
    case 0x2460...0x257F, 0x2580...0x27BF, 0x27F5...0x27FF, 0x2900...0x297F: 3
    case 0x2B05...0x2B55, 0xFE0E, 0xFE0F, 0xFEFF, 0xF0A7, 0xF0B7, 0xFFFD: 3
    case 0x3000...0x3020, 0xFF01...0xFF5E: 3
    case 0x0E3F, 0x0E4F...0x0E5B, 0xF8FF: 1
    case 0x1F000...0x1FAFF, 0x1F1E6...0x1F1FF, 0xE0020...0xE007F: 3
    default: script(scalar) == nil ? 0 : 1
    }
  }

  /// Nil for what is no letter, or a letter of a script no page here damages.
  static func script(_ scalar: UInt32) -> Script? {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x024F: .latin
    case 0x1E00...0x1EFF: .latin
    case 0x0370...0x03FF, 0x1F00...0x1FFF: scalar == 0x0387 ? nil : .greek
    case 0x0400...0x045F, 0x0490...0x0493, 0x0401, 0x0451: .cyrillic
    case 0x05B0...0x05EA: .hebrew
    case 0x0620...0x0652, 0x0660...0x0669, 0x0670...0x06D3: .arabic
    case 0x0E01...0x0E3A, 0x0E40...0x0E4E: .thai
    case 0x0901...0x0970: .devanagari
    case 0x3041...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: .eastAsian
    default: nil
    }
  }

  /// Whether every scalar is a letter of one script other than Latin, in the case a word has: such a
  /// run may be a word.
  static func mayBeWord(_ scalars: ArraySlice<MojibakeRepair.Cell>) -> Bool {
    var script: Script?
    var uppers = 0
    var lowers = 0
    var firstIsUpper = false
    for (offset, cell) in scalars.enumerated() {
      guard let own = Self.script(cell.scalar), own != .latin, script == nil || script == own
      else { return false }
      script = own
      guard let properties = Unicode.Scalar(cell.scalar)?.properties else { return false }
      if properties.isUppercase {
        uppers += 1
        if offset == 0 { firstIsUpper = true }
      } else if properties.isLowercase {
        lowers += 1
      }
    }
    return uppers == 0 || lowers == 0 || (uppers == 1 && firstIsUpper)
  }

  static func isEmoji(_ scalar: UInt32) -> Bool { (0x1F000...0x1FAFF).contains(scalar) }

  /// The characters articles are made of, for choosing between readings when bytes were lost.
  static func isEveryday(_ scalar: UInt32) -> Bool { everyday.contains(scalar) }

  private static let everyday = Set("–—‘’“”•…·€™👀🚀✅ °".unicodeScalars.map(\.value))

  /// How much a character speaks for the code page that gives it: by how often languages use it, and
  /// against capitals inside a word.
  static func weight(_ scalar: UInt32, after before: UInt32) -> Int {
    if everyday.contains(scalar) { return 8 }
    if let known = weights[scalar] { return known }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return 1 }
    if properties.isUppercase {
      let follows = Unicode.Scalar(before)?.properties.isLowercase ?? false
      return follows ? 1 : 3
    }
    switch scalar {
    case 0x2000...0x200F, 0x80...0x9F, 0x05B0...0x05CF, 0x3099...0x309C, 0xFF9E, 0xFF9F: return 1
    default: return isEmoji(scalar) ? 8 : script(scalar) == .latin ? 2 : 4
    }
  }

  private static let weights: [UInt32: Int] = {
    var weights: [UInt32: Int] = [:]
    for (letters, weight) in [
      ("éóáíüöäåñçãłąężśćışğšč„ー", 6), ("èêàúôõøßýřěůńźőűžășțđươ«»£", 5), ("âîëïùòæœû¿¡°®©§±½", 4),
      ("ðþÿ¬¼¾¢¤¥¦¨¯¸¹ªº", 2),
    ] {
      for scalar in letters.unicodeScalars { weights[scalar.value] = weight }
    }
    return weights
  }()
}
