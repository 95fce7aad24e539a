/// Which known word somebody may have meant.
enum Spelling {
  /// The known word nearest to `word`, or nil where none is near: at most one slip in three letters,
  /// case aside.
  static func nearest(to word: String, among known: [String]) -> String? {
    let word = word.lowercased()
    guard word.count <= 64 else { return nil }
    let ranked = known.map { (distance(word, $0.lowercased()), $0) }
    guard let best = ranked.min(by: { $0.0 < $1.0 }) else { return nil }
    return best.0 <= Swift.max(1, word.count / 3) ? best.1 : nil
  }

  /// Slips between two words: letters put in, left out, or mistaken (Levenshtein 1966).
  static func distance(_ a: String, _ b: String) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let mistaken = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(mistaken, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
