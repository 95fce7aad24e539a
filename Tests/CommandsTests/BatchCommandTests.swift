import Glibc
import Publishing
import Testing

@Suite("One file a pair")
struct BatchCommandTests {
  @Test("every pair gets a file, told of in the pairs' order, and a last line counts them")
  func all() throws {
    let trial = try Trial(Batches.few + ["--jobs", "3"])
    #expect(trial.status == .done)
    let paths = Batches.fewNames.map { trial.scratch.file("out/\($0).pdf\n") }
    #expect(trial.output == paths.joined())
    #expect(trial.messages == Batches.summary(new: 3))
    for name in Batches.fewNames {
      #expect(trial.scratch.read("out/\(name).pdf")?.hasPrefix("%PDF-") == true)
    }
  }

  @Test("a file is that of the pdf command, byte for byte")
  func single() throws {
    let standard = ["--layout", "brief", "--standard", "a-3a"]
    let trial = try Trial(Batches.few + standard)
    let alone = try Trial(
      ["pdf", "--pair", "ml-lead,ds-md", "-o", "%/alone.pdf"] + standard, in: trial.scratch)
    #expect(alone.status == .done)
    #expect(
      trial.scratch.read("out/ml-lead-vs-ds-md.pdf") == trial.scratch.read("alone.pdf"))
  }

  @Test("any number of jobs writes the same bytes, the record's too")
  func jobs() throws {
    let one = try Trial(Batches.few + ["--jobs", "1"])
    let many = try Trial(Batches.few + ["--jobs", "4"])
    let written = Batches.contents(of: one.scratch.file("out"))
    #expect(written.count == 4)
    #expect(written == Batches.contents(of: many.scratch.file("out")))
  }

  @Test("a pair that fails is told of at the end with its reason, and the others are written")
  func failure() throws {
    let scratch = try ScratchDirectory()
    _ = try scratch.directory("out")
    _ = try scratch.directory("out/ml-lead-vs-ds-md.pdf")
    let trial = try Trial(Batches.few, in: scratch)
    #expect(trial.status == .partial)
    #expect(trial.messages.contains("error: ml-lead-vs-ds-md: an output file must be"))
    #expect(trial.messages.hasSuffix(Batches.summary(new: 2, failed: 1)))
    #expect(scratch.read("out/ds-md-vs-ds-head.pdf")?.hasPrefix("%PDF-") == true)
    #expect(try Trial(Batches.few + ["--quiet"], in: scratch).status == .partial)
  }

  @Test("png writes a picture a page, and pages that are gone go")
  func pictures() throws {
    let small = Batches.few + ["--format", "png", "--dpi", "20", "--limit", "1"]
    let many = try Trial(small + ["--layout", "report"])
    let pages = ScratchDirectory.names(in: many.scratch.file("out")).filter { $0.hasSuffix(".png") }
    #expect(pages.count > 2 && pages.first == "ml-lead-vs-ds-md-1.png")
    let one = try Trial(small, in: many.scratch)
    #expect(one.messages == Batches.summary(changed: 1))
    #expect(
      ScratchDirectory.names(in: many.scratch.file("out"))
        == [".rolereport-batch.json", "ml-lead-vs-ds-md-1.png"])
    #expect(try Trial(small, in: many.scratch).messages == Batches.summary(unchanged: 1))
  }

  @Test("a strict run writes no pair with a warning, and takes none from before for good")
  func strict() throws {
    let scratch = try ScratchDirectory()
    try scratch.write(
      "name: other\nextends: brief\nfonts:\n  text: [Nowhere Sans, Source Serif Pro]\n",
      to: "other.yaml")
    let arguments = Batches.few + ["--limit", "1", "--layout", "%/other.yaml"]
    let lax = try Trial(arguments, in: scratch)
    #expect(lax.status == .done && lax.messages.contains("warning: "))
    #expect(lax.messages.hasSuffix(Batches.summary(new: 1)))
    let strict = try Trial(arguments + ["--strict"], in: scratch)
    #expect(strict.status == .partial && strict.output.isEmpty)
    #expect(strict.messages.hasSuffix(Batches.summary(failed: 1)))
  }

  @Test(
    "a command line that is wrong is status 64, and nothing is written",
    arguments: [
      ["--name", "{left}"], ["--name", "{who}"], ["--name", "{left"],
      ["--name", "a/{left}{right}"],
      ["--name", "..."], ["--limit", "0"], ["--jobs", "0"], ["--dpi", "50"],
      ["--format", "png", "--dpi", "5"], ["--pairs-from", "x.csv"], ["-o", "-"],
    ])
  func usage(options: [String]) throws {
    let trial = try Trial(Batches.few + options)
    #expect(trial.status == .usage)
    #expect(trial.messages.contains("error: "))
    #expect(trial.scratch.names.isEmpty)
  }

  @Test(
    "roles are two or more, each known and named once",
    arguments: ["ml-lead", "ml-lead,ml-lead", "ml-lead,nobody", ","])
  func roles(named: String) throws {
    let trial = try Trial(Batches.quick + ["--roles", named])
    #expect(trial.status == .usage)
    #expect(trial.scratch.names.isEmpty)
  }

  @Test("without --split its options are out of place")
  func book() throws {
    #expect(try Trial(["handbook", "--force", "-o", "%/x.pdf"]).status == .usage)
  }

  @Test("a directory that cannot be made is status 73")
  func directory() throws {
    #expect(try Trial(Batches.few + ["-o", "/proc/none/"]).status == .cannotCreate)
  }
}
