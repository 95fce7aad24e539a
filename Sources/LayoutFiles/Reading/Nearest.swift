/// The known word a mistyped one is nearest to.
enum Nearest {
  /// Nil where nothing is near: more than a third of the letters would have to change.
  static func word(to wanted: String, among words: [String]) -> String? {
    let best = words.map { (word: $0, distance: distance(wanted, $0)) }.min {
      ($0.distance, $0.word) < ($1.distance, $1.word)
    }
    guard let best, best.distance <= max(1, wanted.count / 3) else { return nil }
    return best.word
  }

  /// What to write instead, for a message.
  static func hint(_ wanted: String, among words: [String]) -> String {
    word(to: wanted, among: words).map { "did you mean '\($0)'?" }
      ?? "known are \(words.joined(separator: ", "))"
  }

  /// Edits that make one word of the other (Levenshtein 1966).
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.utf8.prefix(64)), Array(b.utf8.prefix(64)))
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let cost = min(diagonal + (x == y ? 0 : 1), row[j] + 1, row[j + 1] + 1)
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }
}
