extension ContentWalker {
  func selectFont(_ operation: Operation) {
    let found = resource("Font", operation.operands.first?.name)
    state.font = found.value.isNull ? nil : key(of: found.value, number: found.number)
  }

  func key(of font: PDFValue, number: Int) -> Int {
    let key: Int
    if number > 0 {
      key = number
    } else {
      key = fontKeys[font] ?? -1 - fontKeys.count
      fontKeys[font] = key
    }
    if survey.fonts[key] == nil {
      survey.fonts[key] = FontUse(font: font, number: number)
      walkGlyphs(of: font, number: number)
    }
    return key
  }

  /// At the operators that show text.
  func show(_ operation: Operation) {
    let last = operation.operands.last ?? .null
    let strings = last.array.map { $0.compactMap(\.bytes) } ?? [last.bytes ?? []]
    guard strings.contains(where: { !$0.isEmpty }) else { return }
    if state.rendering % 4 != 3, state.rendering != 7 {
      if !state.fillIsSet, [0, 2, 4, 6].contains(state.rendering) { use(.gray) }
      if !state.strokeIsSet, [1, 2, 5, 6].contains(state.rendering) { use(.gray) }
    }
    notePaint()
    guard let key = state.font, var use = survey.fonts[key] else {
      return ledger.fail("W-syntax", "text is shown before a font is set", page: page)
    }
    survey.fonts[key] = nil
    let width = codeWidth(of: use.font)
    let content = marks.last { $0.content != nil }?.content
    let isSpoken = marks.contains(where: \.isSpoken)
    if state.rendering != 3 { use.isSeen = true }
    for string in strings {
      for start in stride(from: 0, to: string.count, by: width) {
        let code = string[start..<min(start + width, string.count)].reduce(0) { $0 << 8 | Int($1) }
        if use.codes[code] == nil { use.codes[code] = (page, content) }
        if !isSpoken, use.plainCodes.insert(code).inserted { use.codes[code] = (page, content) }
      }
    }
    survey.fonts[key] = use
  }

  /// How many bytes a code has.
  private func codeWidth(of font: PDFValue) -> Int {
    file.entry("Subtype", of: font).name == "Type0" ? 2 : 1
  }

  /// What the glyphs of a Type 3 font draw.
  private func walkGlyphs(of font: PDFValue, number: Int) {
    guard file.entry("Subtype", of: font).name == "Type3" else { return }
    let own = file.entry("Resources", of: font)
    let used = own.isNull ? resources : own
    for glyph in file.dictionary("CharProcs", of: font)?.values.map({ $0 }) ?? [] {
      walkAside(glyph, resources: used)
    }
  }

  /// Walks a stream for what it uses alone: whatever it paints belongs to what draws it.
  func walkAside(_ stream: PDFValue?, resources: PDFValue) {
    let found = file.resolve(stream)
    guard case .stream(_, let number) = found, walked.insert(number).inserted,
      let data = file.data(of: found)
    else { return }
    let (outerMarks, outerState) = (marks, state)
    marks = [MarkFrame(tag: "Artifact", content: nil, isSpoken: false, isInText: false)]
    state = GraphicsState()
    run(data, container: number, resources: resources)
    (marks, state) = (outerMarks, outerState)
  }
}
