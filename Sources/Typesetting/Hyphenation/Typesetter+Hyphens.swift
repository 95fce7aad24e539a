extension Typesetter {
  /// Where a word of a paragraph may be divided: at its soft hyphens where it has some, else where the
  /// language's patterns say. Capitalised words, words with digits and parts of compounds that have
  /// a hyphen of their own stay whole.
  func hyphenPoints(
    of index: Int, _ elements: [Element], _ text: ParagraphText
  ) -> [HyphenPoint] {
    let element = elements[index]
    guard element.kind == .word, element.level % 2 == 0 else { return [] }
    let style = styles[text.spans[Int(element.span)].style]
    let soft = softHyphens(of: element, text)
    if !soft.isEmpty { return soft.map { point(at: $0, element, text, style) } }
    guard !isCompound(index, elements, text) else { return [] }
    let record = shaper.cache.records[Int(element.word)]
    if record.firstHyphen < 0 { hyphenate(element, text, style) }
    let known = shaper.cache.records[Int(element.word)]
    let first = Int(known.firstHyphen)
    return Array(shaper.hyphens[first..<first + Int(known.hyphenCount)])
  }

  private func softHyphens(of element: Element, _ text: ParagraphText) -> [Int] {
    let places = text.softHyphens
    guard !places.isEmpty else { return [] }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] <= element.start { low = middle + 1 } else { high = middle }
    }
    return places[low...].prefix { $0 < element.end }.map { $0 - Int(element.start) }
  }

  private func isCompound(_ index: Int, _ elements: [Element], _ text: ParagraphText) -> Bool {
    if text.bytes[Int(elements[index].end) - 1] == 0x2D { return true }
    return index > 0 && elements[index - 1].kind == .word && elements[index - 1].breaks
  }

  /// Looks a word up and keeps its points with it.
  private func hyphenate(_ element: Element, _ text: ParagraphText, _ style: SetStyle) {
    var points: [HyphenPoint] = []
    if let table = hyphenation[style.style.language] {
      let range = Int(element.start)..<Int(element.end)
      let core = HyphenationCore(text.bytes[range])
      points = table.points(in: core.letters).map { count in
        point(at: core.offsets[count], element, text, style)
      }
    }
    shaper.cache.records[Int(element.word)].firstHyphen = Int32(shaper.hyphens.count)
    shaper.cache.records[Int(element.word)].hyphenCount = Int32(points.count)
    shaper.hyphens += points
  }

  private func point(
    at offset: Int, _ element: Element, _ text: ParagraphText, _ style: SetStyle
  ) -> HyphenPoint {
    let (start, end) = (Int(element.start), Int(element.end))
    let head = Array(text.bytes[start..<start + offset]) + [0x2D]
    let tail = Array(text.bytes[start + offset..<end])
    return HyphenPoint(
      offset: Int32(offset),
      head: shaper.word(head, chain: style.chain, rightToLeft: false),
      tail: shaper.word(tail, chain: style.chain, rightToLeft: false))
  }
}

/// The letters of a word that patterns are asked about, without the punctuation around them. Empty
/// where the word is not to be hyphenated.
struct HyphenationCore {
  /// 1 to 26 for a to z, 255 for any other letter.
  private(set) var letters: [UInt8] = []
  /// The byte of the word at which each letter begins.
  private(set) var offsets: [Int] = []

  init(_ word: ArraySlice<UInt8>) {
    var index = word.startIndex
    var tail = 0
    var isOver = false
    while index < word.endIndex {
      let next = index + 1 < word.endIndex ? word[index + 1] : 0
      let kind = HyphenationCore.kind(word[index], next)
      switch kind {
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
      index += HyphenationCore.length(word[index])
    }
  }

  private enum Kind { case letter(UInt8), mark, forbidden }

  private static func kind(_ byte: UInt8, _ next: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A: .letter(byte - 0x60)
    case 0x41...0x5A, 0x30...0x39: .forbidden
    case 0xC3 where next <= 0x9E: .forbidden
    case 0xC3...0xCA: .letter(255)
    case 0x00...0x7F, 0xC2, 0xE2: .mark
    default: .forbidden
    }
  }

  private static func length(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
