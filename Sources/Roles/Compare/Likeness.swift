/// How much two names are alike, for suggestions.
enum Likeness {
  /// From here on a name is worth suggesting.
  static let worthNaming = 45

  /// 0 for nothing in common, 100 for the same: the better of the letters they share and the words.
  static func percent(_ a: String, _ b: String) -> Int {
    let (wordsA, wordsB) = (Set(a.split(separator: " ")), Set(b.split(separator: " ")))
    let all = wordsA.union(wordsB).count
    let byWords = all == 0 ? 0 : wordsA.intersection(wordsB).count * 100 / all
    let (lettersA, lettersB) = (Array(a.prefix(64)), Array(b.prefix(64)))
    let longest = max(lettersA.count, lettersB.count)
    guard longest > 0 else { return 0 }
    let byLetters = (longest - distance(lettersA, lettersB)) * 100 / longest
    return max(byWords, byLetters)
  }

  /// How many letters to put in, take out, change or swap with a neighbour (optimal string
  /// alignment).
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var before: [Int] = []
    var above = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var row = [i + 1]
      for (j, other) in b.enumerated() {
        var cost = min(above[j + 1] + 1, row[j] + 1, above[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other {
          cost = min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      (before, above) = (above, row)
    }
    return above.last ?? 0
  }
}
