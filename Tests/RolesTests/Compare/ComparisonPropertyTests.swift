import Testing

@testable import Roles

/// Rules that hold for any two roles, tried on many small corpora.
@Suite struct ComparisonPropertyTests {
  /// The same numbers on every run (SplitMix64).
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let words = [
    "bake", "oven", "serve", "knife", "count", "hotel", "ship", "hum", "hot", "Mines",
  ]

  static func corpus(_ seed: Int) -> SmallCorpus {
    var dice = Dice(state: UInt64(seed))
    var small = SmallCorpus()
    small.corpus.articles = (0..<4).map { index in
      article(
        "a\(index)", ["2023-01-01", "2024-01-01", nil].randomElement(using: &dice) ?? nil, "cook")
    }
    small.corpus.roles = ["cook", "baker", "waiter"].map { id in
      var made = role(id)
      for section in Section.allCases where Bool.random(using: &dice) {
        made[section] = (0..<Int.random(in: 0...5, using: &dice)).map { _ in
          randomItem(&dice)
        }
      }
      made.toolNames = ["Knife", "Saw", "Pan", "Axe"].filter { _ in Bool.random(using: &dice) }
        .map { tool($0, "a\(Int.random(in: 0..<4, using: &dice))") }
      return made
    }
    small.corpus.ads = (0..<Int.random(in: 0...9, using: &dice)).map { index in
      var ad = Ad(title: "Ad \(index)", employer: words.randomElement(using: &dice), location: nil)
      let ends = [1, 5, 9, nil]
      ad.pay = Pay(
        currency: ["USD", nil].randomElement(using: &dice) ?? nil,
        min: ends.randomElement(using: &dice) ?? nil, max: ends.randomElement(using: &dice) ?? nil,
        period: .year, periodAssumed: false, text: "")
      return ad
    }
    return small
  }

  private static func randomItem(_ dice: inout Dice) -> Item {
    let text = (0..<Int.random(in: 1...2, using: &dice)).compactMap { _ in
      words.randomElement(using: &dice)
    }.joined(separator: " ")
    var made = item(
      text, "a\(Int.random(in: 0..<4, using: &dice))", line: Int.random(in: 1...3, using: &dice))
    if Int.random(in: 0..<4, using: &dice) == 0 { made.theme = "Mine" }
    if Int.random(in: 0..<3, using: &dice) == 0 {
      made.projections = [
        Projection(
          percent: Int.random(in: 1...2, using: &dice), from: 2020, to: 2030, occupation: "cooks",
          authority: nil)
      ]
    }
    return made
  }

  @Test(arguments: 0..<60)
  func `two roles the other way round are the same comparison mirrored`(seed: Int) {
    let small = Self.corpus(seed)
    let (a, b) = (small.corpus.roles[0], small.corpus.roles[1])
    let (one, other) = (small.compare(a, b), small.compare(b, a))
    #expect(one.articles == other.articles)
    #expect(one.pay == other.pay)
    #expect(one.tools.names(.left) == other.tools.names(.right))
    #expect(one.tools.names(.both) == other.tools.names(.both))
    for section in Section.allCases {
      let (here, there) = (one[section], other[section])
      #expect(here.left == there.right)
      #expect(
        here.shared == there.shared.map { SharedPair(left: $0.right, right: $0.left, why: $0.why) })
      #expect(Set(here.missing.map(\.other)) == Set(there.missing))
      #expect(
        Set(here.rows ?? [])
          == Set(
            (there.rows ?? []).map { ThemeRow(theme: $0.theme, left: $0.right, right: $0.left) }))
    }
    #expect(
      Set(one.industries)
        == Set(other.industries.map { IndustryRow(name: $0.name, left: $0.right, right: $0.left) }))
    #expect(Set(one.conflicts.map(\.title)) == Set(other.conflicts.map(\.title)))
    let (there, same) = (one.transition(from: .left), other.transition(from: .right))
    #expect(there.newTools.map(\.name) == same.newTools.map(\.name))
    #expect(there.keptTools.map(\.name) == same.keptTools.map(\.name))
    #expect(there.newSkills == same.newSkills)
    #expect(there.keptDuties == same.keptDuties)
    #expect(there.education == same.education)
  }

  @Test(arguments: 0..<60)
  func `every item of both roles is in exactly one row, and rows are counted right`(seed: Int) {
    let small = Self.corpus(seed)
    let comparison = small.comparison
    for section in [Section.responsibilities, .skills] {
      let rows = comparison[section].rows ?? []
      for side in Side.allCases {
        let placed = rows.flatMap { $0[side].map(\.item) }
        #expect(Self.counted(placed) == Self.counted(comparison[side][section]))
      }
      let count = comparison[section].themes
      #expect(count?.both == rows.count { !$0.left.isEmpty && !$0.right.isEmpty })
      #expect(count?.total == rows.count)
      #expect(rows.allSatisfy { !$0.left.isEmpty || !$0.right.isEmpty })
      let ranks = rows.map { Standing.allCases.firstIndex(of: $0.standing) ?? -1 }
      #expect(ranks == ranks.sorted())
    }
    for side in Side.allCases {
      let placed = comparison.industries.flatMap { $0[side] }
      #expect(Self.counted(placed) == Self.counted(comparison[side][.industries]))
      #expect(
        Set(comparison.tools.tools(of: side).map(\.name))
          == Set(comparison[side].toolNames.map(\.name)))
    }
    #expect(
      comparison.toolCount.total
        == comparison.tools.rows.reduce(0) {
          $0 + $1.left.count + $1.both.count + $1.right.count
        })
  }

  @Test(arguments: 0..<60)
  func `the order of roles, articles and ads changes nothing`(seed: Int) {
    let small = Self.corpus(seed)
    var shuffled = small
    var dice = Dice(state: UInt64(seed) &+ 99)
    shuffled.corpus.roles.shuffle(using: &dice)
    shuffled.corpus.articles.shuffle(using: &dice)
    shuffled.corpus.ads.shuffle(using: &dice)
    let (a, b) = (small.corpus.roles[0], small.corpus.roles[1])
    #expect(
      ComparisonJSON.render(small.compare(a, b)) == ComparisonJSON.render(shuffled.compare(a, b)))
  }

  @Test(arguments: 0..<60)
  func `an item stands in one shared pair at most`(seed: Int) {
    for section in Self.corpus(seed).comparison.sections {
      let (left, right) = (section.shared.map(\.left), section.shared.map(\.right))
      for (used, had) in [(left, section.left), (right, section.right)] {
        let had = Self.counted(had)
        #expect(Self.counted(used).allSatisfy { $0.value <= had[$0.key] ?? 0 })
      }
    }
  }

  private static func counted(_ items: [Item]) -> [Item: Int] {
    items.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
