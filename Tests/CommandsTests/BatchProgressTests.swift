import Commands
import Glibc
import Publishing
import Testing

@Suite("Progress of a batch")
struct BatchProgressTests {
  private func tally(_ done: Int, of pairs: Int, pages: Int = 0) -> BatchTally {
    var tally = BatchTally(pairs: pairs)
    tally.new = done
    tally.pages = pages
    return tally
  }

  @Test("a line says pairs, pages and time left, and fits the terminal")
  func line() {
    let half = tally(6, of: 24, pages: 48)
    #expect(
      ProgressBar.line(half, seconds: 2, columns: 60)
        == "[####----------------] 6 of 24 pairs, 48 pages, 0:06 left".replacing(
          "[####----------------]", with: "[#####-----------------]"))
    #expect(
      ProgressBar.line(half, seconds: 2, columns: 40) == "6 of 24 pairs, 48 pages, 0:06 left")
    #expect(ProgressBar.line(half, seconds: 2, columns: 10) == "6 of 24 p")
    #expect(
      ProgressBar.line(tally(0, of: 3), seconds: 0, columns: 30).hasSuffix("0 of 3 pairs, 0 pages"))
    #expect(ProgressBar.line(half, seconds: 3600, columns: 90).hasSuffix("3:00:00 left"))
    for columns in 0..<120 {
      let line = ProgressBar.line(half, seconds: .infinity, columns: columns)
      #expect(line.count < max(columns, 1))
    }
  }

  @Test("a terminal sees the line and then the count; under --quiet, and in a pipe, no line")
  func terminal() throws {
    #expect(try onTerminal([]).contains("] 3 of 3 pairs, 3 pages"))
    #expect(
      try onTerminal([]).hasSuffix(
        "\r\u{1B}[K" + "3 of 3 pairs: 3 new, 0 changed, 0 unchanged, 0 failed\r\n"))
    #expect(try onTerminal(["--quiet"]).isEmpty)
    #expect(try !Trial(Batches.few).messages.contains("\r"))
  }

  @Test("so it is of a book")
  func book() throws {
    let book = ["handbook", "--roles", "ml-lead,ds-md,data-manager", "-o", "%/"]
    let shown = try onTerminal([], book)
    #expect(shown.contains("] 3 of 3 pairs, "))
    #expect(shown.contains("\r\u{1B}[K" + "3 roles, 3 of 3 pairs, "))
    #expect(try onTerminal(["--quiet"], book).isEmpty)
    #expect(try !Trial(book).messages.contains("\r"))
  }

  /// What a terminal is sent for messages.
  private func onTerminal(
    _ options: [String], _ command: [String] = Batches.few
  ) throws -> String {
    let scratch = try ScratchDirectory()
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(master) }
    // What unlockpt and ptsname do.
    var (lock, number): (Int32, Int32) = (0, -1)
    try #require(ioctl(master, 0x4004_5431, &lock) == 0)
    try #require(ioctl(master, 0x8004_5430, &number) == 0)
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(slave >= 0)
    let output = open("/dev/null", O_WRONLY)
    let desk = Desk(
      output: OutputStream(descriptor: output, name: "output"),
      messages: OutputStream(descriptor: slave, name: "messages"),
      environment: ["ROLEREPORT_HOME": Trial.checkout], executable: "/nowhere/bin/rolereport",
      temporaries: Temporaries())
    let arguments = (command + options).map { $0.replacing("%", with: scratch.path) }
    #expect(Program.run(arguments, at: desk) == .done)
    close(slave)
    close(output)
    return String(decoding: whatCame(to: master), as: UTF8.self)
  }

  /// All that a terminal's other end was sent, which comes in pieces: what was written last may be on
  /// its way when its writer has closed.
  private func whatCame(to master: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, 2000) > 0 {
      let count = read(master, &piece, piece.count)
      guard count > 0 else { break }
      all += piece.prefix(count)
    }
    return all
  }
}
