extension Typesetter {
  /// Where a word of a paragraph may be divided: at its soft hyphens where it has some, else where the
  /// language's patterns say. In English capitalised words, in all languages words with digits and parts of compounds that have
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
    let language = style.style.language
    if let table = hyphenation.table(for: language) {
      let range = Int(element.start)..<Int(element.end)
      let core = HyphenationCore(
        text.bytes[range], further: table.further,
        capitals: Hyphenation.dividesCapitals(in: language))
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
