/// Streams as they lie in the file: their lengths and the line ends around their data. qpdf does not
/// tell these, so the bytes are read from front to end.
struct StreamScan {
  let file: OpenedFile
  let ledger: Ledger

  func check() {
    var position = 0
    while let found = nextObject(from: position) {
      var reader = SyntaxReader(file.bytes, at: found.end)
      let value = reader.next()
      reader.skipSpace()
      position = max(reader.position, found.end)
      guard case .dictionary(let entries) = value, starts("stream", at: position) else { continue }
      position = check(stream: found.number, entries, after: position + 6)
    }
  }

  /// The number before the next `obj`, and where that ends.
  private func nextObject(from start: Int) -> (number: Int, end: Int)? {
    let bytes = file.bytes
    var place = start
    while place + 3 < bytes.count {
      guard bytes[place] == 0x6F, starts("obj", at: place), place > 3,
        let number = numberBefore(place)
      else {
        place += 1
        continue
      }
      return (number, place + 3)
    }
    return nil
  }

  /// Reads `12 0 ` backwards.
  private func numberBefore(_ place: Int) -> Int? {
    var words: [[UInt8]] = [[], []]
    var position = place - 1
    for word in words.indices {
      while position >= 0, SyntaxReader.isSpace(file.bytes[position]) { position -= 1 }
      while position >= 0, 0x30...0x39 ~= file.bytes[position], words[word].count < 11 {
        words[word].insert(file.bytes[position], at: 0)
        position -= 1
      }
      if words[word].isEmpty { return nil }
    }
    return Int(String(decoding: words[1], as: UTF8.self))
  }

  private func starts(_ word: String, at place: Int) -> Bool {
    let word = Array(word.utf8)
    return place >= 0 && place + word.count <= file.bytes.count
      && file.bytes[place..<place + word.count].elementsEqual(word)
  }

  /// Gives where to go on.
  private func check(stream number: Int, _ entries: [String: PDFValue], after keyword: Int) -> Int {
    var start = keyword
    if starts("\r\n", at: start) {
      start += 2
    } else if starts("\n", at: start) {
      start += 1
    } else {
      ledger.fail("A-6.1.7.1-lines", "stream stands before none", object: number)
    }
    guard let length = file.resolve(entries["Length"]).integer, length >= 0,
      length <= file.bytes.count - start
    else {
      ledger.fail("A-6.1.7.1-length", "its Length is none", object: number)
      return start
    }
    let end = start + length
    if starts("\r\nendstream", at: end) || starts("\nendstream", at: end)
      || starts("\rendstream", at: end)
    {
      return end
    }
    if starts("endstream", at: end) {
      let isLineEnd = end > start && [0x0A, 0x0D].contains(file.bytes[end - 1])
      ledger.fail(
        isLineEnd ? "A-6.1.7.1-length" : "A-6.1.7.1-lines",
        isLineEnd ? "its Length counts the line end" : "endstream stands after none",
        object: number)
      return end
    }
    ledger.fail(
      "A-6.1.7.1-length", "\(length) bytes on there is no endstream", object: number)
    return start
  }
}
