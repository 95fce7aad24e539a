/// The uncompressed international texts of a PNG file, each checked by its sum.
enum PNGTexts {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func isPNG(_ file: [UInt8]) -> Bool { file.starts(with: signature) }

  /// The text with that keyword, of at most `most` bytes; nil where the file carries none.
  ///
  /// Throws where the file is cut short or a sum is wrong before the text is found.
  static func text(_ keyword: String, in file: [UInt8], most: Int) throws(ChartFileFault)
    -> [UInt8]?
  {
    var place = signature.count
    while file.count - place >= 12 {
      let length = Int(number(file[place..<place + 4]))
      guard length <= file.count - place - 12 else {
        throw ChartFileFault("a PNG file is whole; this one is cut short")
      }
      let type = file[place + 4..<place + 8]
      let data = file[place + 8..<place + 8 + length]
      if type.elementsEqual("iTXt".utf8) {
        let sum = number(file[place + 8 + length..<place + 12 + length])
        guard sum == checkSum(file[place + 4..<place + 8 + length]) else {
          throw ChartFileFault("a PNG file's check sums are right; one of its texts has another")
        }
        if let text = text(keyword, of: data) {
          guard text.count <= most else { throw ChartFileFault("its data are too long") }
          return Array(text)
        }
      }
      if type.elementsEqual("IEND".utf8) { return nil }
      place += 12 + length
    }
    throw ChartFileFault("a PNG file is whole; this one is cut short")
  }

  /// Keyword, 0, compression flag and method, language, 0, translated keyword, 0, text.
  private static func text(_ keyword: String, of data: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let head = Array(keyword.utf8) + [0, 0, 0]
    guard data.starts(with: head) else { return nil }
    let rest = data.dropFirst(head.count)
    guard let language = rest.firstIndex(of: 0) else { return nil }
    let translated = rest[rest.index(after: language)...]
    guard let end = translated.firstIndex(of: 0) else { return nil }
    return translated[translated.index(after: end)...]
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// CRC-32 as the PNG specification has it (annex D).
  private static func checkSum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }
    return ~sum
  }
}
