import Testing

@testable import Roles

@Suite("Files")
struct ImportFileTests {
  static let text =
    "Data Clerk vs. Pilot\n\n3 min read · May 2, 2023\n\nSkills\n\nData Clerk\n\n• Cafés\n\nPilot\n\n• Wings"

  struct Encoded: Sendable, CustomStringConvertible {
    var description: String
    var bytes: [UInt8]
  }

  static let encodings: [Encoded] = [
    Encoded(description: "UTF-8", bytes: Array(text.utf8)),
    Encoded(description: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
    Encoded(
      description: "UTF-16, little end first",
      bytes: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    Encoded(
      description: "UTF-16, big end first",
      bytes: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    Encoded(
      description: "UTF-16 without a mark",
      bytes: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    Encoded(
      description: "Windows-1252",
      bytes: text.unicodeScalars.map { $0 == "•" ? 0x95 : UInt8($0.value & 0xFF) }),
    Encoded(
      description: "carriage returns",
      bytes: Array(text.utf8).map { $0 == 0x0A ? 0x0D : $0 }),
    Encoded(
      description: "both line ends",
      bytes: Array(text.utf8).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }),
    Encoded(description: "a final line end", bytes: Array(text.utf8) + [0x0A, 0x0A]),
  ]

  @Test("of any encoding and with any line ends say the same", arguments: encodings)
  func sayTheSame(_ file: Encoded) throws {
    let corpus = try Importing.corpus(of: [ArticleFile(name: "a.txt", bytes: file.bytes)]).value
    #expect(corpus.articles.map(\.id) == ["data-clerk-vs-pilot-2023-05-02"])
    #expect(Importing.texts(corpus, "data-clerk", .skills) == ["Cafés"])
    #expect(Importing.texts(corpus, "pilot", .skills) == ["Wings"])
    #expect(corpus.role("pilot")?[.skills].first?.sources.first?.line == 13)
  }

  static let unreadable: [Encoded] = [
    Encoded(description: "empty", bytes: []),
    Encoded(description: "only white space", bytes: Array(" \n\t\n".utf8)),
    Encoded(description: "binary", bytes: (0..<4_000).map { UInt8(truncatingIfNeeded: $0 * 37) }),
    Encoded(description: "prose", bytes: Array("Once upon a time there was a list.\n".utf8)),
  ]

  @Test(
    "that are no articles are errors with their names, and the others are read",
    arguments: unreadable)
  func areReported(_ file: Encoded) throws {
    let reported = try Importing.corpus(of: [
      ArticleFile(name: "bad.txt", bytes: file.bytes),
      ArticleFile(name: "good.txt", bytes: Array(Self.text.utf8)),
    ])
    #expect(reported.value.articles.map(\.file) == ["good.txt"])
    let errors = reported.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["import.unreadable"])
    #expect(errors.first?.span?.file == "bad.txt")
  }

  @Test("cut off anywhere, even inside a character, never stop the others")
  func truncated() throws {
    let bytes = Array(Self.text.utf8)
    for length in 0...bytes.count {
      let reported = try Importing.corpus(of: [
        ArticleFile(name: "a", bytes: Array(bytes[..<length]))
      ])
      #expect(reported.value.articles.count <= 1)
    }
  }

  @Test("with a line of megabytes are read around it, with a warning")
  func longLine() throws {
    let long = String(repeating: "α long line · ", count: 100_000)
    let reported = try Importing.corpus(Self.text + "\n\n" + long + "\n")
    #expect(Importing.texts(reported.value, "pilot", .skills) == ["Wings"])
    #expect(reported.diagnostics.contains { $0.code == "import.long-line" })
  }

  @Test("with a list of megabytes are no articles, and do not stop the others")
  func longList() throws {
    let list = String(repeating: "• never done with it\n", count: 150_000)
    let long = ArticleFile(
      name: "long.txt", bytes: Array(("Data Clerk vs. Pilot\n\nSkills\n\n" + list).utf8))
    let short = ArticleFile(name: "short.txt", bytes: Array("Data Clerk vs. Broker\n".utf8))
    let reported = try Importing.corpus(of: [long, short])
    #expect(reported.value.articles.map(\.file) == ["short.txt"])
    #expect(
      reported.diagnostics.first { $0.severity == .error }.map { [$0.code, $0.span?.file ?? ""] }
        == ["import.unreadable", "long.txt"])
  }

  @Test("given twice, damaged or with other bullets, count once with a warning")
  func duplicates() throws {
    let other = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("min read") }.joined(separator: "\n")
    let damaged = String(
      Self.text.utf8.map { byte -> Unicode.Scalar in
        byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(byte)
      })
    let bullets = String(Self.text.map { $0 == "•" ? "-" : $0 })
    let reported = try Importing.corpus(Self.text, other, damaged, bullets)
    #expect(reported.value.articles.map(\.id) == ["data-clerk-vs-pilot-2023-05-02"])
    #expect(reported.diagnostics.count { $0.code == "import.duplicate-article" } == 3)
    #expect(reported.value.role("pilot")?[.skills].map(\.sources.count) == [1])
  }

  @Test("of two editions are two articles, the newer one first among a fact's sources")
  func editions() throws {
    let newer = String(Self.text.replacing("2023", with: "2024")).replacing("Wings", with: "wings.")
    let corpus = try Importing.corpus(Self.text, newer).value
    #expect(
      corpus.articles.map(\.id) == [
        "data-clerk-vs-pilot-2023-05-02", "data-clerk-vs-pilot-2024-05-02",
      ])
    let item = try #require(corpus.role("pilot")?[.skills].first)
    #expect(item.text == "wings.")
    #expect(
      item.sources.map(\.article) == [
        "data-clerk-vs-pilot-2024-05-02", "data-clerk-vs-pilot-2023-05-02",
      ])
  }
}
