import Glibc
import Publishing
import Testing

@Suite("An output file appears whole or not at all")
struct OutputFileTests {
  let scratch: ScratchDirectory
  let temporaries = Temporaries()

  init() throws { scratch = try ScratchDirectory() }

  private func write(_ text: String, to path: String) throws {
    try OutputFile(path).write(Array(text.utf8), temporaries: temporaries)
  }

  private func status(_ bytes: [UInt8], to path: String) -> Publishing.ExitStatus? {
    do throws(Stop) {
      try OutputFile(path).write(bytes, temporaries: temporaries)
      return nil
    } catch { return error.status }
  }

  @Test("the file holds the bytes and nothing else is left in the directory")
  func whole() throws {
    try write("pages", to: scratch.file("report.pdf"))
    #expect(scratch.read("report.pdf") == "pages")
    #expect(scratch.names == ["report.pdf"])
    #expect(temporaries.count == 0)
  }

  @Test("a file that is there is replaced and keeps its permissions")
  func permissions() throws {
    try scratch.write("old", to: "report.pdf")
    chmod(scratch.file("report.pdf"), 0o640)
    try write("new", to: scratch.file("report.pdf"))
    var status = stat()
    #expect(stat(scratch.file("report.pdf"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(scratch.read("report.pdf") == "new")
  }

  @Test("a symbolic link stays a link, and the file it leads to is replaced")
  func link() throws {
    _ = try scratch.directory("elsewhere")
    try scratch.write("old", to: "elsewhere/real.pdf")
    #expect(symlink("elsewhere/real.pdf", scratch.file("link.pdf")) == 0)
    try write("new", to: scratch.file("link.pdf"))
    #expect(scratch.read("elsewhere/real.pdf") == "new")
    #expect(readlinkCount("link.pdf") > 0)
  }

  private func readlinkCount(_ name: String) -> Int {
    var buffer = [CChar](repeating: 0, count: 256)
    return readlink(scratch.file(name), &buffer, buffer.count)
  }

  @Test(
    "what cannot be created is status 73",
    arguments: [
      "/proc/no-such/report.pdf", "/no-such-directory/report.pdf", "/dev/null/report.pdf", "/tmp",
    ])
  func cannotCreate(path: String) {
    #expect(status([1, 2, 3], to: path) == .cannotCreate)
  }

  @Test("links that go round in a circle are status 73")
  func circle() {
    symlink("b", scratch.file("a"))
    symlink("a", scratch.file("b"))
    #expect(status([1, 2, 3], to: scratch.file("a")) == .cannotCreate)
  }

  @Test("a full disk is status 74")
  func full() {
    #expect(status([1, 2, 3], to: "/dev/full") == .writeFailed)
  }

  @Test("a failure to write keeps the file that was there and leaves no temporary")
  func keepsOld() throws {
    try scratch.write("old", to: "report.pdf")
    var before = rlimit()
    getrlimit(Int32(RLIMIT_FSIZE.rawValue), &before)
    signal(SIGXFSZ, SIG_IGN)
    var small = rlimit(rlim_cur: 8 << 20, rlim_max: before.rlim_max)
    setrlimit(Int32(RLIMIT_FSIZE.rawValue), &small)
    let found = status([UInt8](repeating: 0, count: 9 << 20), to: scratch.file("report.pdf"))
    setrlimit(Int32(RLIMIT_FSIZE.rawValue), &before)
    #expect(found == .writeFailed)
    #expect(scratch.read("report.pdf") == "old")
    #expect(scratch.names == ["report.pdf"])
    #expect(temporaries.count == 0)
  }

  @Test("a name as long as names may be is written")
  func longName() throws {
    let name = String(repeating: "n", count: 251) + ".pdf"
    try write("pages", to: scratch.file(name))
    #expect(scratch.names == [name])
  }

  @Test("a pipe with a name is written to and stays a pipe")
  func namedPipe() throws {
    let path = scratch.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    try write("pages", to: path)
    var buffer = [UInt8](repeating: 0, count: 16)
    #expect(read(reader, &buffer, buffer.count) == 5)
    close(reader)
    #expect(scratch.names == ["pipe"])
  }

  @Test("staged files appear together, and a discarded one never")
  func staging() throws {
    let staged = try ["1", "2"].map {
      try OutputFile(scratch.file($0)).stage(Array($0.utf8), temporaries: temporaries)
    }
    #expect(scratch.read("1") == nil && scratch.read("2") == nil)
    #expect(temporaries.count == 2)
    try staged.commit()
    #expect(scratch.names == ["1", "2"])

    try OutputFile(scratch.file("3")).stage([1], temporaries: temporaries).discard()
    #expect(scratch.names == ["1", "2"])
    #expect(temporaries.count == 0)
  }
}
