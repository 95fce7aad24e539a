/// The known word a mistyped one is nearest to.
enum Nearest {
  /// Nil where nothing is near: more than a third of the letters would have to change.
  static func word(to wanted: String, among words: [String]) -> String? {
    let best = words.map { (word: $0, distance: distance(wanted, $0)) }.min {
      ($0.distance, $0.word) < ($1.distance, $1.word)
    }
    guard let best, best.distance <= max(1, wanted.count / 3), best.distance < wanted.count
    else { return nil }
    return best.word
  }

  /// What to write instead, for a message.
  static func hint(_ wanted: String, among words: [String]) -> String {
    word(to: wanted, among: words).map { "did you mean '\($0)'?" }
      ?? "known are \(words.joined(separator: ", "))"
  }

  /// Edits that make one word of the other; two letters in each other's place are one (Damerau 1964).
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.utf8.prefix(64)), Array(b.utf8.prefix(64)))
    var before: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
      var next = [i + 1]
      for j in b.indices {
        var cost = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        next.append(cost)
      }
      (before, row) = (row, next)
    }
    return row[b.count]
  }
}
