import Geometry

extension MadeUpPage {
  /// How full the page is and why it ends where it does, on one line:
  /// `page 3, right: 431 of 480 pt; next needs 96 pt, 41 left`.
  public var decisionText: String {
    let side = isRecto ? "right" : "left"
    let depth = Decision.points(frame.main.size.height)
    let filled = isBlank ? "blank" : "\(Decision.points(filled)) of \(depth) pt"
    return "page \(number), \(side): \(filled); \(decision.text)"
  }

  /// What was decided on the page as text, one line a decision: the page, then each piece, note and
  /// footnote, from the top of the text block in points.
  ///
  ///     page 3, right: 431 of 480 pt; next needs 96 pt, 41 left
  ///       0 +24, needs 60, keeps with next
  ///       36 +18 repeated
  ///       note 36 +30
  public var decisions: [String] {
    [decisionText] + body.map { "  " + text(of: $0) }
      + notes.map { "  note \(place($0))" } + feet.map { "  footnote \(place($0))" }
  }

  private func text(of piece: PlacedFragment) -> String {
    guard let need = piece.need else { return place(piece) + " repeated" }
    var text = place(piece)
    if piece.span == .full { text += " over the full width" }
    if need != piece.fragment.size.height { text += ", needs \(Decision.points(need))" }
    if piece.keepsWithNext { text += ", keeps with next" }
    return text
  }

  private func place(_ piece: PlacedFragment) -> String {
    let top = Decision.points(piece.origin.y - frame.main.minY)
    return "\(top) +\(Decision.points(piece.fragment.size.height))"
  }
}
