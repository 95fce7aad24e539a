import Display
import Geometry

/// Where a line stands between its paragraph's edges.
struct LinePlace {
  var structure: StructureID?
  var left = Length.zero
  var right = Length.zero
  var alignment = ParagraphStyle.Alignment.ragged
  var rules = BreakingRules()

  init(structure: StructureID?) { self.structure = structure }

  init(
    structure: StructureID?, left: Length, right: Length, alignment: ParagraphStyle.Alignment,
    rules: BreakingRules
  ) {
    self.structure = structure
    self.left = left
    self.right = right
    self.alignment = alignment
    self.rules = rules
  }
}

extension Typesetter {
  /// Places a line's pieces and makes items of them.
  func assemble(_ line: LineContent, _ text: ParagraphText, _ place: LinePlace) -> TextLine {
    var pieces = line.pieces
    closeLineBreak(&pieces)
    // White space at the end is set, but not counted.
    var visible = pieces.count
    while visible > 0, isGlue(pieces[visible - 1]) { visible -= 1 }
    var width = pieces[..<visible].reduce(Length.zero) { $0 + $1.advance }
    let measure = place.right - place.left
    if place.alignment == .justified, !line.isEnd || width > measure {
      justify(&pieces[..<visible], text, by: measure - width, place.rules)
      width = pieces[..<visible].reduce(Length.zero) { $0 + $1.advance }
    }
    var left = place.left
    switch place.alignment {
    case .justified where line.level % 2 == 1: left = place.right - width
    case .justified, .ragged: break
    case .right: left = left + (place.right - left - width)
    case .center: left = left + (place.right - left - width) / 2
    }
    var builder = LineBuilder(
      shaper: shaper, structure: place.structure,
      bytes: pieces.reduce(1) { $0 + Int($1.element.end - $1.element.start) })
    // At the end, white space follows the paragraph's direction (UAX #9, rule L1).
    for index in visible..<pieces.count {
      pieces[index].element.level = line.level
      pieces[index].isVisible = false
    }
    if line.level % 2 == 1 { left = pieces[visible...].reduce(left) { $0 - $1.advance } }
    placeVisually(&pieces, from: left)
    for piece in pieces {
      let span = text.spans[Int(piece.element.span)]
      builder.add(piece, span, styles[span.style])
    }
    return TextLine(items: builder.finish(), width: width)
  }

  /// A line break is set as a space, so that the words on both sides stay apart in the text.
  private func closeLineBreak(_ pieces: inout [LinePiece]) {
    for index in pieces.indices where pieces[index].element.kind == .lineBreak {
      let isNeeded = index > 0 && pieces[index - 1].element.kind != .space
      pieces[index].element.kind = .space
      guard isNeeded else {
        pieces[index].element.end = pieces[index].element.start
        continue
      }
      let previous = pieces[index - 1].element
      pieces[index].element.span = previous.span
      pieces[index].element.level = previous.level
      pieces[index].element.end = pieces[index].element.start + 1
    }
  }

  func isGlue(_ piece: LinePiece) -> Bool {
    piece.element.kind == .space || piece.element.kind == .noBreakSpace
  }

  /// Gives each piece its left edge (UAX #9, rule L2).
  private func placeVisually(_ pieces: inout [LinePiece], from left: Length) {
    var x = left
    guard pieces.contains(where: { $0.element.level > 0 }) else {
      for index in pieces.indices {
        pieces[index].x = x
        x = x + pieces[index].advance
      }
      return
    }
    for index in visualOrder(pieces.map(\.element.level)) {
      pieces[index].x = x
      x = x + pieces[index].advance
    }
  }

  private func visualOrder(_ levels: [UInt8]) -> [Int] {
    var order = Array(levels.indices)
    var level = levels.max() ?? 0
    while level > 0 {
      var start = 0
      while start < order.count {
        guard levels[order[start]] >= level else {
          start += 1
          continue
        }
        var end = start
        while end < order.count, levels[order[end]] >= level { end += 1 }
        order[start..<end].reverse()
        start = end
      }
      level -= 1
    }
    return order
  }
}
