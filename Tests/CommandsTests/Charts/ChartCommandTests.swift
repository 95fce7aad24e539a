import Publishing
import Testing

@Suite("rolereport chart")
struct ChartCommandTests {
  @Test(
    "writes what the file's name ends in, with its words beside it, and prints the paths",
    arguments: [("svg", "<svg "), ("png", "\u{FFFD}PNG"), ("pdf", "%PDF-")])
  func formats(ending: String, start: String) throws {
    let run = try ChartTrial(
      "--kind overlap --pair ml-lead,ds-manager --size 480x270 -o %/x.\(ending)")
    #expect(run.trial.status == .done)
    #expect(run.scratch.names == ["x.\(ending)", "x.alt.txt"].sorted())
    #expect(
      run.trial.output
        == ["x.\(ending)", "x.alt.txt"].map { run.scratch.file($0) + "\n" }.joined())
    #expect(run.scratch.read("x.\(ending)")?.hasPrefix(start) == true)
  }

  @Test("names what does not fit on one slide by number; a PDF has all slides")
  func pages() throws {
    let run = try ChartTrial("-o %/pay.svg")
    #expect(run.scratch.names == ["pay-1.alt.txt", "pay-1.svg", "pay-2.alt.txt", "pay-2.svg"])
    let pdf = try ChartTrial("-o %/pay.pdf")
    #expect(pdf.scratch.names == ["pay.alt.txt", "pay.pdf"])
    #expect(pdf.scratch.read("pay.alt.txt")?.contains("1 of 2") == true)
    #expect(pdf.scratch.read("pay.alt.txt")?.contains("2 of 2") == true)
  }

  @Test("without an output it writes an SVG named after the pair and the kind")
  func names() throws {
    let run = try ChartTrial("--kind coverage --pair ml-lead,ds-md -o %/new/")
    let names = ScratchDirectory.names(in: run.scratch.file("new"))
    #expect(names.contains("ml-lead-vs-ds-md-coverage.svg"))
  }

  @Test("the words hold every ad with its figures, and how the ads stand to the pair")
  func alternative() throws {
    let run = try ChartTrial("--pair ml-lead,ds-manager -o %/x.pdf")
    let words = try #require(run.scratch.read("x.alt.txt"))
    let csv = try ChartTrial("--data csv -o %/x.csv")
    let rows = try #require(csv.scratch.read("x.csv")).split(separator: "\r\n").dropFirst()
    #expect(rows.count == 13)
    for row in rows {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      let title = row.hasPrefix("\"") ? row.dropFirst().prefix { $0 != "\"" } : cells[0]
      #expect(words.contains(title), "\(title)")
    }
    #expect(words.contains("100K to 130K, mid level"))
    #expect(words.contains("advertised beside these articles"))
    #expect(words.contains("no ad states a period, a year is assumed"))
    #expect(words.contains("None of these ads is for the roles compared"))
    #expect(words.contains("EUR: a median needs at least 5 ads; there is only 1 ad"))
  }

  @Test("the words travel in the file too")
  func words() throws {
    let svg = try ChartTrial("--kind overlap --pair ml-lead,ds-manager -o %/x.svg")
    let words = try #require(svg.scratch.read("x.alt.txt")?.split(separator: "\n").first)
    #expect(try #require(svg.scratch.read("x.svg")).contains("\(words)</desc>"))
    let png = try ChartTrial("--kind overlap --pair ml-lead,ds-manager --size 480x270 -o %/x.png")
    #expect(
      try #require(png.scratch.read("x.png"))
        .contains("iTXtDescription\0\0\0\0\0\(words)"))
  }

  @Test(
    "the same command makes the same bytes", arguments: ["svg", "png", "pdf", "json", "csv"])
  func sameBytes(ending: String) throws {
    let line = "--kind coverage --theme dark --size 480x270 -o %/x.\(ending)"
    let (first, second) = (try ChartTrial(line), try ChartTrial(line))
    #expect(first.scratch.names == second.scratch.names)
    for name in first.scratch.names {
      #expect(try first.bytes(name) == second.bytes(name))
    }
  }

  @Test(
    "a picture has just the pixels that are asked for, and its density",
    arguments: [
      ("--size 480x270", 480, 270, 36), ("--size 200x200@2x", 400, 400, 40),
      ("--dpi 72", 960, 540, 72), ("--size 400x300 --dpi 300", 400, 300, 300),
    ])
  func size(options: String, width: Int, height: Int, dpi: Int) throws {
    let run = try ChartTrial("--kind overlap --pair ml-lead,ds-md \(options) -o %/x.png")
    let bytes = try run.bytes("x.png")
    #expect(number(bytes[16..<20]) == width)
    #expect(number(bytes[20..<24]) == height)
    let place = try #require(
      bytes.indices.first { bytes[$0...].starts(with: "pHYs".utf8) })
    #expect(number(bytes[place + 4..<place + 8]) == Int((Double(dpi) / 0.0254).rounded()))
  }

  @Test("a ground is painted where one is asked for; by default the theme's")
  func backgrounds() throws {
    let line = "--kind overlap --pair ml-lead,ds-md -o %/x.svg"
    func svg(_ options: String) throws -> String {
      try #require(try ChartTrial(line + options).scratch.read("x.svg"))
    }
    #expect(try svg("").contains("fill=\"#fff\" d=\"M0 0H960V540H0Z\""))
    #expect(try svg(" --theme dark").contains("fill=\"#14171b\" d=\"M0 0"))
    #expect(try svg(" --background #FFE08A").contains("fill=\"#ffe08a\" d=\"M0 0"))
    #expect(!(try svg(" --background transparent")).contains("d=\"M0 0H960"))
  }

  @Test("with black ink alone there is nothing but gray", arguments: ["light", "dark"])
  func mono(theme: String) throws {
    let line =
      "--kind overlap --pair ml-lead,ds-md --theme \(theme) --ink mono --size 480x270 -o %/x"
    let svg = try #require(try ChartTrial(line + ".svg").scratch.read("x.svg"))
    let colors = svg.matches(of: /#([0-9a-f]{6}|[0-9a-f]{3})"/).map { String($0.1) }
    #expect(colors.count > 5)
    for color in colors {
      let size = color.count / 3
      #expect(
        color.prefix(size) == color.suffix(size)
          && color.hasPrefix(color.dropFirst(size).prefix(size)))
    }
    // Colour type 0 is gray.
    #expect(try ChartTrial(line + ".png").bytes("x.png")[25] == 0)
  }

  @Test("a converted ad says so, with rate and day; the rest stays as advertised")
  func conversion() throws {
    let run = try ChartTrial("--fx USD=EUR:0.92@2024-10-30 -o %/x.pdf")
    let words = try #require(run.scratch.read("x.alt.txt"))
    #expect(words.contains("1\u{A0}USD = 0.92\u{A0}EUR, 2024-10-30"))
    #expect(words.contains("≈"))
    #expect(words.contains("70K to 90K"))
    let unused = try ChartTrial("--fx CHF=EUR:0.92@2024-10-30 -o %/x.pdf")
    #expect(unused.trial.status == .done)
    #expect(unused.trial.messages.contains("none is in CHF"))
    #expect(unused.trial.messages.contains("EUR, USD"))
  }

  @Test("rows are written beside the chart, or alone")
  func data() throws {
    let line = "--kind matrix"
    let both = try ChartTrial("\(line) --data csv -o %/x.svg")
    #expect(both.scratch.names == ["x.alt.txt", "x.csv", "x.svg"])
    #expect(both.scratch.read("x.csv")?.split(separator: "\r\n").count == 22)
    #expect(try ChartTrial("\(line) --data json -o %/x.json").scratch.names == ["x.json"])
    let out = try ChartTrial("\(line) --data csv -o -")
    #expect(out.trial.output == both.scratch.read("x.csv"))
  }

  @Test(
    "what is wrong with the command line is status 64, said, and nothing is written",
    arguments: [
      ("--kind pie", "pie"), ("--kind overlap", "--pair"), ("--kind matrix --pair a,b", "--pair"),
      ("--kind matrix --fx USD=EUR:1@2024-10-30", "--fx"), ("--size 1920", "1920"),
      ("--size 20000x20", "20000x20"), ("--size 9x900", "9x900"), ("--dpi 5", "found 5"),
      ("--background blue", "blue"), ("--theme red", "red"), ("--format gif", "gif"),
      ("--pair ml-lead,nobody", "nobody"), ("--from x.png --pair a,b", "--pair"),
      ("--fx USD:EUR", "two currencies, a rate and its day"),
      ("--fx USD=US:0.9@2024-10-30", "three letters"), ("--fx USD=USD:1@2024-10-30", "both"),
      ("--fx USD=EUR:-1@2024-10-30", "above 0"), ("--fx USD=EUR:1e5@2024-10-30", "above 0"),
      ("--fx USD=EUR:0.9@2023-02-29", "2023-02-29"), ("--fx USD=EUR:0.9@today", "today"),
      ("-o %/x.jpg", ".jpg"), ("--format svg -o %/x.png", ".png"), ("-o -", "one picture"),
      ("--dpi 1200", "pixels a side"),
    ])
  func usage(line: String, says: String) throws {
    let run = try ChartTrial(line.contains("-o") ? line : line + " -o %/x.svg")
    #expect(run.trial.status == .usage)
    #expect(run.trial.messages.contains("error: "))
    #expect(run.trial.messages.contains(says))
    #expect(run.trial.output.isEmpty)
    #expect(run.scratch.names.isEmpty)
  }

  @Test("text that cannot be read on its ground is a warning, and a failure when strict")
  func contrast() throws {
    let line = "--kind matrix --background #333333 -o %/x.svg"
    let run = try ChartTrial(line)
    #expect(run.trial.status == .done)
    #expect(run.trial.messages.contains("[chart.contrast]"))
    let strict = try ChartTrial(line + " --strict")
    #expect(strict.trial.status == .partial)
    #expect(strict.scratch.names.isEmpty)
  }

  @Test("a corpus without pay has nothing to draw: status 65, with what to do instead")
  func nothing() throws {
    let scratch = try ScratchDirectory()
    try scratch.write(SmallCorpus.articles, to: "a.txt")
    let made = try Trial(["import", "%/a.txt", "--into", "%/corpus/", "--quiet"], in: scratch)
    #expect(made.status == .done)
    let run = try ChartTrial("--corpus %/corpus -o %/x.svg", in: scratch)
    #expect(run.trial.status == .badInput)
    #expect(run.trial.messages.contains("needs an ad that states it"))
    #expect(run.trial.messages.contains("--kind overlap"))
    #expect(scratch.names == ["a.txt", "corpus"])
    let matrix = try ChartTrial("--corpus %/corpus --kind matrix -o %/x.svg", in: scratch)
    #expect(matrix.trial.status == .done)
  }

  @Test("the examples of --help work as printed")
  func examples() throws {
    let help = try Trial(["chart", "--help"]).output
    let lines = help.split(separator: "\n").filter { $0.hasPrefix("  rolereport chart ") }
    #expect(lines.count == 9)
    let scratch = try ScratchDirectory()
    _ = try scratch.directory("Output")
    for line in lines {
      let words = line.split(separator: " ").dropFirst().map(String.init)
      let placed = words.map { $0.replacing("Output/", with: "%/Output/") }
      let output = placed.contains("-o") ? [] : ["-o", "%/Output/"]
      let trial = try Trial(placed + output, in: scratch)
      #expect(trial.status == .done, "\(line): \(trial.messages)")
    }
  }

  @Test("png takes a size and a ground")
  func png() throws {
    let trial = try Trial(
      ["png", "--pair", "ml-lead,ds-md", "--page", "1", "--size", "210x297"]
        + ["--background", "transparent", "-o", "%/x.png"])
    let bytes = try InputFile(trial.scratch.file("x-1.png")).bytes()
    #expect(number(bytes[16..<20]) == 210)
    #expect(number(bytes[20..<24]) == 297)
    // Colour type 6 is colour with alpha.
    #expect(bytes[25] == 6)
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
