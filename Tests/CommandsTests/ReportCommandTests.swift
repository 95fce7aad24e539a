import Publishing
import Testing

@Suite("Commands that typeset")
struct ReportCommandTests {
  private let pair = ["--pair", "ml-lead,ds-manager"]

  @Test("pdf writes one file, named after the pair, and prints its path")
  func pdf() throws {
    let trial = try Trial(["pdf"] + pair + ["-o", "%/out/"])
    #expect(trial.status == .done)
    #expect(trial.output == trial.scratch.file("out/ml-lead-vs-ds-manager.pdf\n"))
    #expect(trial.scratch.read("out/ml-lead-vs-ds-manager.pdf")?.hasPrefix("%PDF-") == true)
    #expect(ScratchDirectory.names(in: trial.scratch.file("out")).count == 1)
  }

  @Test("on standard output the file is alone")
  func standardOutput() throws {
    let trial = try Trial(["pdf"] + pair + ["-o", "-"])
    #expect(trial.output.hasPrefix("%PDF-"))
    #expect(!trial.output.contains("ml-lead-vs-ds-manager.pdf"))
  }

  @Test("SOURCE_DATE_EPOCH that is no number is status 64, and nothing is written")
  func date() throws {
    let trial = try Trial(
      ["pdf"] + pair + ["-o", "%/x.pdf"], environment: ["SOURCE_DATE_EPOCH": "today"])
    #expect(trial.status == .usage)
    #expect(trial.scratch.names.isEmpty)
  }

  @Test("png names its pages by number and prints a path a line")
  func pages() throws {
    let trial = try Trial(["png"] + pair + ["--dpi", "20", "-o", "%/x.png"])
    let names = trial.scratch.names
    #expect(names.first == "x-1.png" && names.count >= 3)
    #expect(trial.output == names.map { trial.scratch.file($0) + "\n" }.joined())
  }

  @Test("one page of a png can go to standard output, several cannot")
  func onePage() throws {
    let small = ["png"] + pair + ["--dpi", "20", "-o", "-"]
    #expect(try Trial(small + ["--page", "2"]).status == .done)
    let several = try Trial(small)
    #expect(several.status == .usage)
    #expect(several.output.isEmpty)
    #expect(several.messages.contains("--page"))
  }

  @Test("a page that the document has not is status 64", arguments: ["0", "99", "-1"])
  func noPage(page: String) throws {
    #expect(try Trial(["transcript"] + pair + ["--page=\(page)"]).status == .usage)
  }

  @Test("a transcript tells one page or all")
  func transcript() throws {
    let one = try Trial(["transcript"] + pair + ["--page", "1"]).output
    let all = try Trial(["transcript"] + pair).output
    #expect(one.hasPrefix("page \"1\" "))
    #expect(all.hasPrefix(one) && all.count > one.count)
  }

  @Test("a broken layout is status 65 with file, line and column, and nothing is written")
  func brokenLayout() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("name: [\n", to: "bad.yaml")
    let trial = try Trial(
      ["pdf"] + pair + ["--layout", "%/bad.yaml", "-o", "%/x.pdf"], in: scratch)
    #expect(trial.status == .badInput)
    #expect(trial.messages.contains(scratch.file("bad.yaml:")))
    #expect(scratch.names == ["bad.yaml"])
  }
}
