/// Texts whose small marks were put right before. What a book says of a role it says in every chapter
/// on it.
struct PolishedTexts {
  /// As many as are kept; then all are given up.
  private static let most = 4_096

  private var known: [String: String] = [:]

  mutating func polished(_ text: String) -> String {
    guard SmallMarks.isOfInterest(text) else { return text }
    if let known = known[text] { return known }
    let polished = SmallMarks.polish(text)
    if known.count >= Self.most { known.removeAll() }
    known[text] = polished
    return polished
  }
}
