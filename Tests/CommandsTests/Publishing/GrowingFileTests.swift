import Glibc
import Publishing
import Testing

@Suite("A file that is written while it is made")
struct GrowingFileTests {
  let scratch: ScratchDirectory
  let temporaries = Temporaries()

  init() throws { scratch = try ScratchDirectory() }

  private func file(_ path: String) -> GrowingFile { GrowingFile(OutputFile(path), temporaries) }

  private func status(_ file: GrowingFile) -> Publishing.ExitStatus? {
    do throws(Stop) {
      try file.stage().commit()
      return nil
    } catch { return error.status }
  }

  @Test("is not seen under its name before it is committed, and is whole then")
  func appears() throws {
    let file = file(scratch.file("book.pdf"))
    file.append([[1], [2, 3]])
    #expect(scratch.names != ["book.pdf"] && scratch.names.count == 1)
    file.append([])
    file.append([[4]])
    #expect(file.kept.isEmpty)
    let staged = try file.stage()
    #expect(!scratch.names.contains("book.pdf"))
    try staged.commit()
    #expect(scratch.read("book.pdf").map { Array($0.utf8) } == [1, 2, 3, 4])
    #expect(scratch.names == ["book.pdf"])
    #expect(temporaries.count == 0)
  }

  @Test("holds nothing of what it held before it was cleared")
  func cleared() throws {
    let file = file(scratch.file("book.pdf"))
    file.append([Array("first, and longer".utf8)])
    file.clear()
    file.append([Array("second".utf8)])
    #expect(status(file) == nil)
    #expect(scratch.read("book.pdf") == "second")
    #expect(scratch.names == ["book.pdf"])
  }

  @Test("leaves what was there, and nothing of itself, when it is given up")
  func discarded() throws {
    try scratch.write("old", to: "book.pdf")
    let file = file(scratch.file("book.pdf"))
    file.append([Array("new".utf8)])
    file.discard()
    #expect(scratch.read("book.pdf") == "old")
    #expect(scratch.names == ["book.pdf"])
    #expect(temporaries.count == 0)
  }

  @Test("is not taken back once it is shown")
  func discardedLate() throws {
    let file = file(scratch.file("book.pdf"))
    file.append([Array("new".utf8)])
    #expect(status(file) == nil)
    file.discard()
    #expect(scratch.read("book.pdf") == "new")
  }

  @Test("is there though nothing was put into it")
  func empty() throws {
    #expect(status(file(scratch.file("book.pdf"))) == nil)
    #expect(scratch.read("book.pdf") == "")
  }

  @Test(
    "says at its end what went wrong on the way",
    arguments: [
      ("/no-such-directory/book.pdf", Publishing.ExitStatus.cannotCreate), ("/tmp", .cannotCreate),
      ("/dev/full", .writeFailed),
    ])
  func wrong(path: String, expected: Publishing.ExitStatus) {
    let file = file(path)
    file.append([[1]])
    file.append([[2]])
    #expect(status(file) == expected)
    #expect(temporaries.count == 0)
  }

  @Test("is kept where it goes to standard output")
  func standardOutput() {
    let file = file("-")
    file.append([[1], [2]])
    file.append([[3]])
    #expect(file.kept == [[1], [2], [3]])
  }
}
