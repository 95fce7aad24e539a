import Diagnostics
import Publishing
import Roles
import Testing

@Suite("A table of pairs")
struct BatchPairsTests {
  private static let finder: RoleFinder = {
    var corpus = Corpus()
    corpus.roles = ["Cook", "Baker", "Head Waiter"].map {
      Role(id: $0.lowercased().replacing(" ", with: "-"), name: $0)
    }
    return RoleFinder(corpus)
  }()

  private func read(_ text: String) throws -> Reported<PairTable> {
    try PairTable.read(Array(text.utf8), file: "p.csv", finder: Self.finder)
  }

  @Test(
    "rows may be written as people and spreadsheets write them",
    arguments: [
      "cook,baker\nbaker,head-waiter",
      "\u{FEFF}left,right\r\ncook,baker\r\nbaker,head-waiter\r\n",
      "Role A;Role B\n\nCook ; Baker\n# a comment, with a comma\nbaker;Head Waiter;;\n",
      "cook\tbaker\rbaker\tHead Waiter\r",
      "\"cook\",\"Baker\"\n  baker , \" head-waiter \"  \n",
      "cook,baker\nbaker,head-waiter\nCook,bakers\n",
    ])
  func rows(text: String) throws {
    let read = try read(text)
    #expect(read.value.pairs.map(\.slug) == ["cook-vs-baker", "baker-vs-head-waiter"])
    #expect(read.value.faults == 0)
    #expect(read.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test("order is kept, and a pair the other way round is another pair")
  func order() throws {
    let read = try read("baker,cook\ncook,baker\nbaker,cook\n")
    #expect(read.value.pairs.map(\.slug) == ["baker-vs-cook", "cook-vs-baker"])
    #expect(read.diagnostics.map(\.code) == ["pairs.twice"])
  }

  @Test(
    "a row that names no pair is told with its place, and holds up no other",
    arguments: [
      ("cok,baker", "usage.unknown-role", 1), ("cook,  bakker", "usage.unknown-role", 8),
      ("cook", "pairs.row", 1), ("cook,baker,head-waiter", "pairs.row", 12),
      ("cook,\"baker", "pairs.row", 6), ("\"cook\"x,baker", "pairs.row", 7),
      ("cook,Cook", "usage.same-role", 6), ("cook,,baker", "pairs.row", 7),
      ("cook,", "pairs.row", 1),
    ])
  func faults(row: String, code: String, column: Int) throws {
    let read = try read("left,right\n\(row)\nbaker,cook\n")
    #expect(read.value.pairs.map(\.slug) == ["baker-vs-cook"])
    #expect(read.value.faults == 1)
    let problem = try #require(read.diagnostics.first)
    #expect(problem.code == code)
    #expect(problem.span?.file == "p.csv")
    #expect(problem.span?.line == 2 && problem.span?.column == column)
    #expect(problem.excerpt == row)
  }

  @Test("two unknown roles of a row are told each, with suggestions, and count once")
  func twice() throws {
    let read = try read("cok,bakr\n")
    #expect(read.diagnostics.map { $0.span?.column } == [1, 5])
    #expect(read.diagnostics.first?.hint?.contains("'cook'") == true)
    #expect(read.value.faults == 1)
  }

  @Test("what is no text is status 65 with its line")
  func binary() throws {
    let stop = #expect(throws: Stop.self) {
      try PairTable.read(Array("cook,baker\n".utf8) + [0xFF], file: "p.csv", finder: Self.finder)
    }
    #expect(stop?.status == .badInput)
    #expect(stop?.diagnostics.first?.span?.line == 2)
  }

  @Test("the command makes the table's pairs, and is status 1 where a row names none")
  func command() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("ds-md,ml-lead\nds-md,ml-laed\n", to: "p.csv")
    let trial = try Trial(Batches.quick + ["--pairs-from", "%/p.csv"], in: scratch)
    #expect(trial.status == .partial)
    #expect(trial.output == scratch.file("out/ds-md-vs-ml-lead.pdf\n"))
    #expect(trial.messages.contains("p.csv:2:7: error: "))
    #expect(trial.messages.hasSuffix(Batches.summary(new: 1, failed: 1)))
  }

  @Test("a table that is missing is status 66, an empty one 64")
  func nothing() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("left,right\n", to: "p.csv")
    let empty = try Trial(Batches.quick + ["--pairs-from", "%/p.csv"], in: scratch)
    #expect(empty.status == .usage)
    #expect(try Trial(Batches.quick + ["--pairs-from", "%/no.csv"]).status == .noInput)
  }
}
