/// Where a scanner stands among marked-content sequences and text objects.
struct MarkedContent {
  /// What a sequence of the painted file is.
  enum Sequence {
    /// One with an identifier.
    case mark
    /// Text inside a mark that stands for other text: a piece of its own.
    case spoken
    /// Left out, its content kept.
    case dropped
    /// Outside marks; left as it is.
    case other
  }

  /// The piece of the mark that is open in the output.
  enum Piece {
    case none
    /// Opened outside text objects, its operator at that place of the output.
    case outside(Range<Int>)
    /// Opened inside the text object.
    case inside
    case spoken
  }

  var sequences: [Sequence] = []
  /// The identifier of the open mark.
  var mark: Int?
  var piece = Piece.none
  /// Whether the mark has had a piece.
  var hasPieces = false
  /// Whether the open piece painted something before the text object.
  var hasPainted = false
  /// Where in the output the open text object's `BT` stands.
  var text: Range<Int>?
  /// Whether the open text object shows text of the open piece.
  var hasShown = false
  /// Whether pieces have to be opened and closed inside the open text object.
  var isBroken = false
}

/// Sequences must not nest: readers take the end of the inner one for that of the outer. Nor may one
/// stand partly inside a text object (ISO 32000-1, 14.6.1). So a mark is cut into pieces where text
/// in it stands for other text, and a piece goes inside the text object it is cut in.
///
/// A piece is opened when it paints first: what paints nothing makes none, but a mark has at least one.
extension ContentScanner {
  /// At `BDC` or `BMC`.
  mutating func open(_ range: Range<Int>, _ pieces: inout some MarkPieces) throws {
    let list = operands.count >= 2 ? operands.last : nil
    let all = (operands.suffix(2).first?.lowerBound ?? range.lowerBound)..<range.upperBound
    guard let mark = marked.mark else {
      guard let list, let value = property("/MCID", in: list),
        let identifier = PDFNumber.integer(value)
      else { return marked.sequences.append(.other) }
      replace(all, with: [])
      marked.sequences.append(.mark)
      (marked.mark, marked.piece, marked.hasPieces) = (identifier, .none, false)
      return
    }
    if let list, pieces.speaks(mark), let actualText = property("/ActualText", in: list),
      case .some = try interrupt(at: all.lowerBound, &pieces)
    {
      replace(all, with: try opener(mark, actualText: actualText, &pieces))
      (marked.piece, marked.isBroken) = (.spoken, true)
      marked.sequences.append(.spoken)
    } else {
      replace(all, with: [])
      marked.sequences.append(.dropped)
    }
  }

  /// At `EMC`.
  mutating func close(_ range: Range<Int>, _ pieces: inout some MarkPieces) throws {
    switch marked.sequences.popLast() {
    case .mark:
      if let mark = marked.mark, !marked.hasPieces {
        replace(range, with: try opener(mark, &pieces) + Array("EMC".utf8))
      } else if case .none = marked.piece {
        replace(range, with: [])
      }
      (marked.mark, marked.piece) = (nil, .none)
    case .spoken: marked.piece = .none
    case .dropped: replace(range, with: [])
    case .other, nil: break
    }
  }

  mutating func beginText(_ range: Range<Int>) {
    copy(to: range.lowerBound)
    let start = output.count
    copy(to: range.upperBound)
    marked.text = start..<output.count
    (marked.hasShown, marked.isBroken) = (false, false)
  }

  mutating func endText(_ range: Range<Int>) {
    marked.text = nil
    if marked.hasShown { marked.hasPainted = true }
    guard case .inside = marked.piece else { return }
    copy(to: range.lowerBound)
    output.append(contentsOf: "EMC ".utf8)
    marked.piece = .none
  }

  /// At an operator that paints or begins a path, its operands at `start`.
  mutating func paint(from start: Int, _ pieces: inout some MarkPieces) throws {
    guard let mark = marked.mark else { return }
    switch (marked.piece, marked.text) {
    case (.outside, nil): marked.hasPainted = true
    case (.outside, _): marked.hasShown = true
    case (.inside, _), (.spoken, _): break
    case (.none, let text?) where !marked.isBroken:
      let opener = try opener(mark, &pieces)
      insert(opener, at: text.lowerBound)
      marked.piece = .outside(text.lowerBound..<text.lowerBound + opener.count)
      (marked.hasPainted, marked.hasShown) = (false, true)
    case (.none, let text):
      copy(to: start)
      let begin = output.count
      output.append(contentsOf: try opener(mark, &pieces))
      marked.piece = text == nil ? .outside(begin..<output.count) : .inside
      marked.hasPainted = text == nil
    }
  }

  /// Ends the open piece before `start`, for another to begin there; nil where that piece is spoken.
  private mutating func interrupt(at start: Int, _ pieces: inout some MarkPieces) throws -> Void? {
    copy(to: start)
    switch marked.piece {
    case .none: return ()
    case .spoken: return nil
    case .inside: break
    case .outside(let opener):
      guard let text = marked.text else { break }
      guard marked.hasShown else {
        insert(Array("EMC ".utf8), at: text.lowerBound)
        return ()
      }
      try moveInside(opener, text, &pieces)
    }
    output.append(contentsOf: "EMC ".utf8)
    return ()
  }

  /// Has the open piece begin inside the text object; what it painted before becomes a piece before.
  private mutating func moveInside(
    _ opener: Range<Int>, _ text: Range<Int>, _ pieces: inout some MarkPieces
  ) throws {
    if marked.hasPainted, let mark = marked.mark {
      insert(Array("EMC ".utf8), at: text.lowerBound)
      insert(try self.opener(mark, &pieces), at: text.upperBound + 4)
    } else {
      insert(Array(output[opener]), at: text.upperBound)
      output.removeSubrange(opener)
    }
  }

  private mutating func insert(_ syntax: [UInt8], at place: Int) {
    output.insert(contentsOf: syntax, at: place)
    if let text = marked.text, text.lowerBound >= place {
      marked.text = text.lowerBound + syntax.count..<text.upperBound + syntax.count
    }
  }

  private mutating func opener(
    _ mark: Int, actualText: Slice<UnsafeBufferPointer<UInt8>>? = nil,
    _ pieces: inout some MarkPieces
  ) throws -> [UInt8] {
    var text = PDFText()
    text.raw("\n")
    try pieces.open(mark, actualText: actualText ?? lexer.bytes[0..<0], &text)
    text.raw("\n")
    marked.hasPieces = true
    return text.bytes
  }

  /// The token after a key of a property list.
  private func property(
    _ key: StaticString, in list: Range<Int>
  ) -> Slice<UnsafeBufferPointer<UInt8>>? {
    var inner = PDFLexer(UnsafeBufferPointer(rebasing: lexer.bytes[list]))
    var isNext = false
    while let token = inner.next() {
      if isNext { return inner.bytes[token.range] }
      isNext =
        token.kind == .name
        && key.withUTF8Buffer { inner.bytes[token.range].elementsEqual($0) }
    }
    return nil
  }
}
