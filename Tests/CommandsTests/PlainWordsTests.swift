import ArgumentParser
import Testing

@testable import Commands

@Suite("Command lines in the plain form")
struct PlainWordsTests {
  private static let jobs: [(name: String, type: any Job.Type)] = [
    ("pdf", PDFJob.self), ("png", PNGJob.self), ("handbook", HandbookJob.self),
    ("handout", HandoutJob.self), ("chart", ChartJob.self), ("transcript", TranscriptJob.self),
  ]

  /// Values that an option takes; any text where it is not listed.
  private static let values: [String: [String]] = [
    "--paper": ["a4", "letter", "slide", "a5"], "--ink": ["color", "mono", "red"],
    "--standard": ["ua-1", "a-3a", "ua-1,a-2a", "none", "a-1b"], "--dpi": ["96", "5", "many"],
    "--color": ["auto", "always", "never", "often"], "--page": ["1", "x"], "--jobs": ["3", "0"],
    "--size": ["1920x1080", "640x480@2x", "1x1"], "--background": ["transparent", "#102030", "?"],
    "--limit": ["4", "0"], "--format": ["pdf", "png", "svg", "csv"], "--theme": ["dark", "mono"],
    "--data": ["csv", "json", "xml"], "--sheets": ["2-up", "booklet", "3-up"],
    "--kind": ["ranges", "matrix", "overlap", "pie"], "--sort": ["width", "seniority", "name"],
  ]
  private static let flags: Set = [
    "--debug-layout", "--strict", "--quiet", "--verbose", "--split", "--force", "--large-print",
    "--outline-text", "--decisions", "--booklet", "--2-up", "-q", "-v",
  ]

  /// What else has to stand there.
  private static let companions: [String: String] = [
    "--limit": "--split", "--force": "--split", "--name": "--split", "--pairs-from": "--split",
    "--format": "--split", "--dpi": "--split --format png", "--role": "", "--from": "",
  ]

  /// By command. The parser takes its time over a help page.
  private static let options = Dictionary(
    uniqueKeysWithValues: jobs.map { ($0.name, options(of: $0)) })

  /// The options that a command's help names, and those that it hides.
  private static func options(of job: (name: String, type: any Job.Type)) -> [String] {
    let lines = job.type.helpMessage(columns: 400).split(separator: "\n")
    let names = lines.filter { $0.hasPrefix("  -") }.flatMap { line in
      line.split { " ,/".contains($0) }.prefix { $0.hasPrefix("-") }.map(String.init)
    }
    let hidden = job.name == "handout" ? ["--booklet", "--2-up"] : []
    return Set(names).union(hidden).subtracting(["-h", "--help", "--version"]).sorted()
  }

  @Test("have every option that a command has", arguments: jobs.map(\.name))
  func completeness(name: String) throws {
    let options = try #require(Self.options[name])
    #expect(options.count > 8)
    for option in options {
      let subject = name == "handbook" ? "" : "--pair a,b"
      let companion =
        name == "handbook" || ["--role", "--from"].contains(option) ? Self.companions[option] : nil
      let value = Self.flags.contains(option) ? [] : [Self.values[option]?.first ?? "x"]
      let given = (companion ?? (option == "--pair" ? "" : subject)).split(separator: " ")
      let words = given.map(String.init) + [option] + value
      #expect(PlainWords.job(of: [name] + words) != nil, "\(words)")
    }
  }

  @Test("are read as the parser reads them, or left to it", arguments: jobs.map(\.name))
  func agreement(name: String) throws {
    let job = try #require(Self.jobs.first { $0.name == name })
    let options = try #require(Self.options[name])
    var dice = Dice(state: 7)
    var compared = 0
    while compared < 4 {
      let words = Self.line(of: options, isOnPair: name != "handbook", &dice)
      guard let plain = PlainWords.job(of: [name] + words) else { continue }
      let parsed = try? job.type.parseAsRoot(words)
      #expect(parsed.map(Self.text) == Self.text(plain), "\(words)")
      compared += 1
    }
  }

  @Test(
    "are not what only the parser understands, or what is wrong",
    arguments: [
      "pdf", "pdf --help", "pdf --pair", "pdf --pair a,b stray", "pdf --pair=a,b",
      "pdf --pair a,b --pair a,c", "pdf --layout --pair a,b", "pdf --pair a,b --paper a5",
      "pdf --pair a,b -qo x.pdf", "pdf --pair a,b --role a", "pdf --pair a,b -- x",
      "png --pair a,b --dpi 5", "roles", "",
    ])
  func others(line: String) {
    #expect(PlainWords.job(of: line.split(separator: " ").map(String.init)) == nil)
  }

  private static func line(
    of options: [String], isOnPair: Bool, _ dice: inout Dice
  ) -> [String] {
    var words: [String] = isOnPair && dice.roll(8) > 0 ? ["--pair", "a,b"] : []
    for _ in 0..<dice.roll(4) {
      let option = options[dice.roll(options.count)]
      words.append(option)
      if flags.contains(option) ? dice.roll(30) > 0 : dice.roll(15) == 0 { continue }
      let known = values[option] ?? ["a", "a,b", "x y", "-", "Ä.yaml", "", "-x", "--strict"]
      words.append(known[dice.roll(known.count)])
    }
    return words
  }

  private static func text(_ job: Any) -> String {
    var text = ""
    dump(job, to: &text)
    return text
  }

  /// Knuth's linear congruential generator (TAOCP 3.3.4): the same lines in every run.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }
}
