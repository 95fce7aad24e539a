import Testing

@testable import Roles

@Suite("Articles one by one")
struct OneByOneTests {
  private static let roles = ["Baker", "Brewer", "Cooper", "Head of Bread", "Data Scientist"]
  private static let duties = [
    "Kneads the dough", "Watches the oven", "Orders flour from the mill", "Talks to customers",
    "Writes reports in Python", "Trains apprentices", "Keeps the books in Excel", "Sweeps up",
  ]
  private static let ads = [
    ("Miller", "Wind & Co", "USD 50K - 70K"), ("Miller", "Wind & Co", "USD 60K - 80K"),
    ("Ferryman", "River Ltd", "EUR 40K - 45K"), ("Porter", "Gate Inc", ""),
  ]

  private struct Lottery {
    var state: UInt64

    mutating func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }

    mutating func some(_ texts: [String], _ count: Int) -> [String] {
      var left = texts
      return (0..<count).map { _ in left.remove(at: draw(left.count)) }
    }
  }

  private static func article(_ lottery: inout Lottery, number: Int) -> String {
    let pair = lottery.some(roles, 2)
    var lines = ["\(pair[0]) vs. \(pair[1])", "", "Edited on May \(number + 1), 2024", ""]
    for (heading, word) in [("Responsibilities", ""), ("Tools", "such as Python, Rust")] {
      lines += [heading]
      for role in pair {
        lines.append(role)
        for duty in lottery.some(duties, 1 + lottery.draw(4)) {
          let text = lottery.draw(3) == 0 ? duty.lowercased() + "." : duty
          lines.append("• \(text) \(lottery.draw(2) == 0 ? word : "")")
        }
      }
    }
    lines += ["Tips", "• \(duties[lottery.draw(duties.count)])", "", "Featured Job 👀"]
    for (title, employer, pay) in ads where lottery.draw(2) == 0 {
      lines += [title, "@ \(employer) | Remote", "Full Time Mid-level / Intermediate \(pay)", ""]
    }
    return lines.joined(separator: "\n")
  }

  @Test("say of roles and ads what they say all at once, in whatever order", arguments: 1...25)
  func order(seed: Int) throws {
    var lottery = Lottery(state: UInt64(seed))
    let files = (0..<5).map { number in
      ArticleFile(
        name: "\(number).txt", bytes: Array(Self.article(&lottery, number: number).utf8))
    }
    let tables = try Importing.tables()
    let atOnce = Corpus().adding(try Importing.corpus(of: files).value, tables: tables).value.corpus
    var left = files
    var oneByOne = Corpus()
    while !left.isEmpty {
      let file = left.remove(at: lottery.draw(left.count))
      oneByOne =
        oneByOne.adding(try Importing.corpus(of: [file]).value, tables: tables).value.corpus
    }
    func byID(_ corpus: Corpus) -> [Role] { corpus.roles.sorted { $0.id < $1.id } }
    #expect(byID(oneByOne) == byID(atOnce))
    #expect(Set(oneByOne.ads) == Set(atOnce.ads))
    #expect(oneByOne.adsPrinted == atOnce.adsPrinted)
    #expect(Set(oneByOne.articles) == Set(atOnce.articles))
    #expect(Set(oneByOne.sharedTips) == Set(atOnce.sharedTips))
    // And again, all of it: nothing changes.
    let again = oneByOne.adding(try Importing.corpus(of: files).value, tables: tables).value
    #expect(again.corpus == oneByOne)
  }
}
