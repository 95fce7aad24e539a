/// What a new reading of an article changes in a corpus that has an older one.
struct Revision {
  /// What the older reading had and the new one has not.
  let gone: Set<String>
  /// What only the new one has.
  let added: Set<String>
  /// Where what stood on a line stands now.
  private let lines: [Int: Int]
  private let places: [String: Int]

  init(from old: ArticleReading, to new: ArticleReading) {
    let (before, after) = (old.digests, new.digests)
    gone = before.subtracting(after)
    added = after.subtracting(before)
    let places = Dictionary(new.facts.map { ($0.digest, $0.line) }) { first, _ in first }
    lines = Dictionary(
      old.facts.compactMap { mark in places[mark.digest].map { (mark.line, $0) } },
      uniquingKeysWith: { first, _ in first })
    self.places = places
  }

  /// The line on which a fact stands now, by what it says, else by where it stood.
  func line(of digest: String, at line: Int) -> Int { places[digest] ?? lines[line] ?? line }

  /// Where what stood on a line stands now.
  func line(at line: Int) -> Int { lines[line] ?? line }
}
