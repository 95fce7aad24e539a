import Glibc
import Publishing
import Testing

@Suite("A batch into a directory that has one")
struct BatchAgainTests {
  @Test("writes nothing where nothing has changed, and everything where it is told to")
  func unchanged() throws {
    let first = try Trial(Batches.few)
    let before = Batches.contents(of: first.scratch.file("out"))
    let second = try Trial(Batches.few, in: first.scratch)
    #expect(second.status == .done && second.output.isEmpty)
    #expect(second.messages == Batches.summary(unchanged: 3))
    let forced = try Trial(Batches.few + ["--force"], in: first.scratch)
    #expect(forced.messages == Batches.summary(changed: 3))
    #expect(Batches.contents(of: first.scratch.file("out")) == before)
  }

  @Test("writes a file anew that is damaged, gone, or somebody else's")
  func damage() throws {
    let trial = try Trial(Batches.few)
    let scratch = trial.scratch
    let before = Batches.contents(of: scratch.file("out"))
    let text = try #require(scratch.read("out/ml-lead-vs-ds-md.pdf"))
    // As long as it was, so that its size tells nothing.
    try scratch.write(
      String(repeating: "x", count: text.utf8.count), to: "out/ml-lead-vs-ds-md.pdf")
    unlink(scratch.file("out/ml-lead-vs-ds-head.pdf"))
    let again = try Trial(Batches.few, in: scratch)
    #expect(again.messages == Batches.summary(new: 1, changed: 1, unchanged: 1))
    #expect(Batches.contents(of: scratch.file("out")) == before)
    unlink(scratch.file("out/.rolereport-batch.json"))
    #expect(try Trial(Batches.few, in: scratch).messages == Batches.summary(changed: 3))
    try scratch.write("{\"schema\": ", to: "out/.rolereport-batch.json")
    #expect(try Trial(Batches.few, in: scratch).messages == Batches.summary(changed: 3))
    #expect(Batches.contents(of: scratch.file("out")) == before)
  }

  @Test("adds pairs to those that are there, and keeps the record of these")
  func more() throws {
    let one = try Trial(Batches.few + ["--limit", "1"])
    let all = try Trial(Batches.few, in: one.scratch)
    #expect(all.messages == Batches.summary(new: 2, unchanged: 1))
    let first = try Trial(Batches.few + ["--limit", "1"], in: one.scratch)
    #expect(first.messages == Batches.summary(unchanged: 1))
    #expect(try Trial(Batches.few, in: one.scratch).messages == Batches.summary(unchanged: 3))
  }

  @Test("writes all anew for another look or date")
  func look() throws {
    let arguments = Batches.few + ["--limit", "1"]
    let scratch = try Trial(arguments).scratch
    let looks = [
      ["--paper", "letter"], ["--ink", "mono"], ["--layout", "handout"], ["--debug-layout"],
      ["--standard", "a-3a"],
      ["--brand", Trial.checkout + "/Layouts/brands/example.yaml"],
    ]
    for options in looks {
      let trial = try Trial(arguments + options, in: scratch)
      #expect(trial.messages == Batches.summary(changed: 1), "\(options)")
    }
    let dated = try Trial(arguments, environment: ["SOURCE_DATE_EPOCH": "86400"], in: scratch)
    #expect(dated.messages == Batches.summary(changed: 1))
  }

  @Test("writes all anew where a file changes that the layout draws on")
  func layout() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("name: mine\nextends: base\n", to: "mine.yaml")
    try scratch.write("name: base\nextends: brief\ntitle: One\n", to: "base.yaml")
    let arguments = Batches.few + ["--limit", "1", "--layout", "%/mine.yaml"]
    #expect(try Trial(arguments, in: scratch).messages == Batches.summary(new: 1))
    try scratch.write("name: base\nextends: brief\ntitle: Two\n", to: "base.yaml")
    #expect(try Trial(arguments, in: scratch).messages == Batches.summary(changed: 1))
  }

  @Test("writes only the pairs of a role that has changed")
  func corpus() throws {
    let scratch = try ScratchDirectory()
    try copy(Trial.checkout + "/Sources/Roles/Bundled/Corpus", to: scratch.file("corpus"))
    let arguments = Batches.few + ["--corpus", "%/corpus"]
    #expect(try Trial(arguments, in: scratch).messages == Batches.summary(new: 3))
    let role = try #require(scratch.read("corpus/roles/ds-head.yaml"))
    let changed = role.replacing("text: owns", with: "text: leads", maxReplacements: 1)
    try #require(changed != role)
    try scratch.write(changed, to: "corpus/roles/ds-head.yaml")
    let again = try Trial(arguments, in: scratch)
    #expect(again.messages == Batches.summary(changed: 2, unchanged: 1))
  }

  private func copy(_ source: String, to target: String) throws {
    mkdir(target, 0o755)
    for name in ScratchDirectory.names(in: source) {
      guard let text = ScratchDirectory.read(source + "/" + name), name.contains(".") else {
        try copy(source + "/" + name, to: target + "/" + name)
        continue
      }
      let stream = try #require(fopen(target + "/" + name, "w"))
      fputs(text, stream)
      fclose(stream)
    }
  }
}
