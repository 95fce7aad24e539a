import Commands
import Glibc
import Publishing
import Testing

@Suite("A batch that is stopped")
struct BatchStopTests {
  @Test("a killed run leaves whole files, and the next one makes the others")
  func killed() async throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      try Batches.run(in: path, until: 2, then: SIGKILL)
    }
    let there = Batches.contents(of: path + "/out").filter { $0.key.hasSuffix(".pdf") }
    #expect((2..<10).contains(there.count))
    // A line of the journal that the kill cut short.
    let journal = try #require(scratch.read("out/.rolereport-batch.journal"))
    try scratch.write(journal + "{ \"name\": \"ml-le", to: "out/.rolereport-batch.journal")
    let next = try Trial(Batches.several, in: scratch)
    #expect(next.status == .done)
    #expect(next.messages.hasPrefix("10 of 10 pairs: "))
    // A file may have appeared without its record: that one is made again.
    let again = next.output.split(separator: "\n").count
    #expect((10 - there.count...12 - there.count).contains(again))
    let whole = Batches.contents(of: path + "/out")
    #expect(whole.count == 11)
    #expect(there.allSatisfy { whole[$0.key] == $0.value })
    #expect(try Trial(Batches.several, in: scratch).messages == Batches.summary(unchanged: 10))
  }

  @Test(
    "a signal leaves whole files alone, says how many, and ends with its status",
    arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
  func signalled(signal: Int32, status: Int32) async throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path
    await #expect(processExitsWith: .exitCode(status)) {
      [path = path as String, signal = signal as Int32] in
      try Batches.run(in: path, until: 2, then: signal)
    }
    let there = Batches.reports(in: path + "/out").count
    let message = scratch.read("messages") ?? ""
    #expect(message.hasPrefix("stopped: ") && message.hasSuffix(" of 10 pairs written\n"))
    #expect((2..<10).contains(there))
    #expect(
      ScratchDirectory.names(in: path + "/out").filter { !$0.hasSuffix(".pdf") }
        == [".rolereport-batch.journal"])
  }

  @Test("what killed runs left half-written goes; a living process's files stay")
  func leftovers() throws {
    let scratch = try ScratchDirectory()
    _ = try scratch.directory("out")
    let dead = "out/.ml-lead-vs-ds-md.pdf.99999999.0.tmp"
    let kept = ["out/.x.pdf.\(getpid()).7.tmp", "out/.notes.tmp", "out/x.pdf.99999999.0.tmp"]
    for name in kept + [dead] { try scratch.write("half", to: name) }
    _ = try Trial(Batches.few + ["--limit", "1"], in: scratch)
    #expect(scratch.read(dead) == nil)
    for name in kept { #expect(scratch.read(name) == "half") }
  }

  @Test("a run waits for the one that has the directory, and says so")
  func waits() throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path
    var lock: DirectoryLock? = try DirectoryLock(scratch.file("out"), temporaries: Temporaries())
    let run = try TestThread {
      let desk = Batches.desk(in: path, Temporaries())
      return Program.run(Batches.few.map { $0.replacing("%", with: path) }, at: desk) == .done
    }
    for _ in 0..<5000 where scratch.read("messages")?.hasSuffix("\n") != true { usleep(2000) }
    #expect(
      scratch.read("messages")
        == "waiting: one run at a time writes to a directory; \(path)/out/: process \(getpid()) holds it\n"
    )
    #expect(Batches.reports(in: scratch.file("out")).isEmpty)
    withExtendedLifetime(lock) {}
    lock = nil
    #expect(run.join() == true)
    #expect(scratch.read("messages")?.hasSuffix(Batches.summary(new: 3)) == true)
  }

  @Test("of two runs at once each makes what the other has not made")
  func together() throws {
    let scratch = try ScratchDirectory()
    let arguments = Batches.few.map { $0.replacing("%", with: scratch.path) }
    let runs = try (0..<2).map { _ in try TestThread { try Trial(arguments).messages } }
    let ended = try runs.map { try #require($0.join()) }
    #expect(ended.count { $0.hasSuffix(Batches.summary(unchanged: 3)) } == 1)
    #expect(ended.count { $0.hasSuffix(Batches.summary(new: 3)) } == 1)
    let alone = try Trial(Batches.few).scratch
    #expect(
      Batches.contents(of: scratch.file("out")) == Batches.contents(of: alone.file("out")))
  }
}
