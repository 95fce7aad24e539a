/// Finds the items of two lists that say the same. Each item is used once. Which list is the left one
/// changes nothing but the sides.
struct SharedPairs {
  private struct Match {
    var left: Int
    var right: Int
    var why: String
    /// The more, the sooner.
    var weight = 1
    /// Tells matches of equal weight apart, whichever list is the left one.
    var key: String
  }

  private let left: [ThemedItem]
  private let right: [ThemedItem]
  private let leftKeys: [String]
  private let rightKeys: [String]
  private var openLeft: [Int]
  private var openRight: [Int]
  private var matches: [Match] = []

  init(left: [ThemedItem], right: [ThemedItem]) {
    self.left = left
    self.right = right
    leftKeys = left.map(\.key)
    rightKeys = right.map(\.key)
    openLeft = Array(left.indices)
    openRight = Array(right.indices)
  }

  /// By the place of the two items in their lists.
  var pairs: [SharedPair] {
    matches.sorted { ($0.left + $0.right, $0.key) < ($1.left + $1.right, $1.key) }.map {
      SharedPair(left: left[$0.left].item, right: right[$0.right].item, why: $0.why)
    }
  }

  mutating func pairSameWords() {
    take { [leftKeys, rightKeys] in leftKeys[$0] == rightKeys[$1] ? ("same words", 1) : nil }
  }

  /// Pairs what is left of each industry that the table knows, one pair an industry.
  mutating func pairIndustries() {
    var done = Set(matches.map { left[$0.left].theme }).union([ThemeTable.other])
    for index in openLeft where !done.contains(left[index].theme) {
      let theme = left[index].theme
      guard let other = openRight.first(where: { right[$0].theme == theme }) else { continue }
      done.insert(theme)
      add(Match(left: index, right: other, why: "same industry: \(theme)", key: key(index, other)))
    }
  }

  /// Pairs what is left by the shared tools that the items name, those with most in common first. An
  /// item names a tool if one of its lines does.
  mutating func pairTools(_ tools: [ComparedTool]) {
    let shared = tools.filter { $0.standing == .both }
    take { [left, right] leftIndex, rightIndex in
      let names = shared.filter { tool in
        Self.names(tool.left, left[leftIndex].item)
          && Self.names(tool.right, right[rightIndex].item)
      }.map(\.name)
      guard !names.isEmpty else { return nil }
      let what = names.count == 1 ? "same tool: " : "same tools: "
      return (what + names.joined(separator: ", "), names.count)
    }
  }

  private mutating func take(_ judge: (Int, Int) -> (why: String, weight: Int)?) {
    var found: [Match] = []
    for one in openLeft {
      for other in openRight {
        guard let (why, weight) = judge(one, other) else { continue }
        found.append(
          Match(left: one, right: other, why: why, weight: weight, key: key(one, other)))
      }
    }
    found.sort { a, b in
      if a.weight != b.weight { return a.weight > b.weight }
      return (a.left + a.right, a.key) < (b.left + b.right, b.key)
    }
    for match in found where openLeft.contains(match.left) && openRight.contains(match.right) {
      add(match)
    }
  }

  private mutating func add(_ match: Match) {
    matches.append(match)
    openLeft.removeAll { $0 == match.left }
    openRight.removeAll { $0 == match.right }
  }

  private func key(_ one: Int, _ other: Int) -> String {
    let (a, b) = (leftKeys[one], rightKeys[other])
    return a < b ? a + "\n" + b : b + "\n" + a
  }

  private static func names(_ sources: [Source], _ item: Item) -> Bool {
    sources.contains { item.sources.contains($0) }
  }
}
