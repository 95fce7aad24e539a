import Diagnostics
import Foundation
import Testing

@testable import Roles

/// What `CorpusDirectory.read` says of a small corpus with one mistake in it.
@Suite struct CorpusMistakeTests {
  static let files = [
    "corpus.yaml": """
    schema: rolereport.corpus/1
    articles: [bee-2024-10-30]
    roles: [bee]
    """,
    "articles/bee-2024-10-30.yaml": """
    id: bee-2024-10-30
    title: Bee
    roles: [bee]
    edition: 2024-10-30
    """,
    "roles/bee.yaml": """
    id: bee
    name: Bee
    skills:
      - text: Dancing
        sources: [bee-2024-10-30:3]
    """,
    "ads.yaml": """
    ads:
      - title: Worker
        sources: [bee-2024-10-30:9]
        pay: {currency: USD, min: 10, max: 20, period: hour, text: USD 10 - 20}
    """,
  ]

  struct Change: CustomTestStringConvertible {
    var file: String
    var old: String
    var new: String
    /// `code line:column`, in the changed file.
    var expected: [String]
    var hint: String?
    var testDescription: String { "\(file): \(new)" }

    init(_ file: String, _ old: String, _ new: String, _ expected: String..., hint: String? = nil) {
      self.file = file
      self.old = old
      self.new = new
      self.expected = expected
      self.hint = hint
    }
  }

  private func read(_ files: [String: String]) throws -> (Reported<Corpus>, ScratchDirectory) {
    let scratch = try ScratchDirectory()
    for (name, text) in files { try scratch.put(name, text) }
    return (CorpusDirectory.read(scratch.path), scratch)
  }

  @Test func `the corpus the mistakes are made in has none`() throws {
    let (read, _) = try read(Self.files)
    #expect(read.diagnostics.map(\.rendered) == [])
    #expect(read.value.roles.map(\.name) == ["Bee"])
    #expect(read.value.adsPrinted == 1)
  }

  static let role = "roles/bee.yaml"
  static let ads = "ads.yaml"
  static let article = "articles/bee-2024-10-30.yaml"
  static let index = "corpus.yaml"
  static let source = "sources: [bee-2024-10-30:3]"

  @Test(arguments: [
    Change(role, "skills:", "skils:", "corpus.unknown-key 3:1", hint: "did you mean skills?"),
    Change(role, "name: Bee", "nom: Bee", "corpus.unknown-key 2:1", "corpus.missing-key 1:1"),
    Change(role, "name: Bee", "name:", "corpus.missing-key 1:1"),
    Change(role, "name: Bee", "name: ' '", "corpus.bad-value 2:7"),
    Change(role, "name: Bee", "name: [Bee]", "corpus.wrong-shape 2:7"),
    Change(role, "id: bee", "id: wasp", "corpus.bad-id 1:5"),
    Change(role, "id: bee", "id: Bee", "corpus.bad-id 1:5"),
    Change(role, "id: bee", "aliases: [x]", "corpus.missing-key 1:1", hint: "add id: bee"),
    Change(role, "name: Bee", "name: Bee\nname: Wasp", "corpus.syntax 2:1"),
    Change(role, "name: Bee", "name: Bee: Wasp", "corpus.syntax 2:10"),
    Change(role, "name: Bee", "name: &a Bee\naliases: [*a]", "corpus.alias 3:11"),
    Change(
      role, "- text: Dancing", "- txt: Dancing", "corpus.unknown-key 4:5", "corpus.missing-key 4:5"),
    Change(role, source, "theme: People", "corpus.no-source 4:5"),
    Change(role, source, "sources: []", "corpus.no-source 5:14"),
    Change(role, source, "sources: bee-2024-10-30:3", "corpus.wrong-shape 5:14"),
    Change(role, source, "sources: [bee-2024-10-30]", "corpus.bad-source 5:15"),
    Change(role, source, "sources: [bee-2024-10-30:0]", "corpus.bad-source 5:15"),
    Change(role, source, "sources: [bee-2024-10-30:x]", "corpus.bad-source 5:15"),
    Change(
      role, source, "sources: [bee-2024-10-31:3]", "corpus.unknown-article 5:15",
      hint: "did you mean bee-2024-10-30?"),
    Change(role, "skills:\n", "skills: none\n", "corpus.syntax 4:9"),
    Change(role, source, source + "\ntoolNames: [Wax]", "corpus.wrong-shape 6:12"),
    Change(
      role, source,
      source + "\n    projections: [{percent: many, from: 2019, to: 2029, occupation: x}]",
      "corpus.bad-value 6:29"),
    Change(
      role, source,
      source + "\n    projections: [{percent: 5, from: 2019, to: 99999, occupation: x}]",
      "corpus.bad-value 6:48"),
    Change(
      role, source,
      source + "\n    projections: [{percent: 5, from: 2029, to: 2019, occupation: x}]",
      "corpus.bad-value 6:48"),
    Change(ads, "min: 10", "min: 30", "corpus.bad-pay 4:10"),
    Change(ads, "min: 10", "min: -1", "corpus.bad-pay 4:31"),
    Change(ads, "min: 10, max: 20, ", "", "corpus.bad-pay 4:10"),
    Change(ads, "min: 10", "min: 1e3", "corpus.bad-value 4:31"),
    Change(ads, "min: 10", "min: 99999999999999999999", "corpus.bad-value 4:31"),
    Change(ads, "USD,", "$,", "corpus.bad-pay 4:21"),
    Change(ads, "hour", "hours", "corpus.bad-value 4:52", hint: "did you mean hour?"),
    Change(ads, "period: hour, ", "", "corpus.missing-key 4:10"),
    Change(ads, "ads:", "ad:", "corpus.unknown-key 1:1", "corpus.missing-key 1:1"),
    Change(ads, "title: Worker", "title: Worker\n    seniority: boss", "corpus.bad-value 3:16"),
    Change(
      ads, "title: Worker", "title: Worker\n    employmentTypes: [fulltime]",
      "corpus.bad-value 3:23",
      hint: "did you mean full-time?"),
    Change(article, "edition: 2024-10-30", "edition: autumn", "corpus.bad-value 4:10"),
    Change(
      article, "roles: [bee]", "roles: [bea]", "corpus.unknown-role 3:9", hint: "did you mean bee?"),
    Change(
      article, "title: Bee", "readMinutes: few", "corpus.missing-key 1:1", "corpus.bad-value 2:14"),
    Change(index, "corpus/1", "corpus/9", "corpus.bad-value 1:9"),
    Change(index, "roles: [bee]", "roles: [bee, bee]", "corpus.duplicate-id 3:14"),
    Change(
      index, "roles: [bee]", "rolls: [bee]", "corpus.unknown-key 3:1", "corpus.missing-key 1:1"),
    Change(index, "schema: rolereport.corpus/1\n", "", "corpus.missing-key 1:1"),
  ])
  func `a mistake is reported once, where it stands`(change: Change) throws {
    var files = Self.files
    let text = try #require(files[change.file])
    #expect(text.contains(change.old))
    files[change.file] = text.replacingOccurrences(of: change.old, with: change.new)
    let (read, scratch) = try read(files)
    let found = read.diagnostics.filter {
      $0.code != "corpus.unlisted" && $0.span?.file == "\(scratch.path)/\(change.file)"
    }
    #expect(
      found.map { "\($0.code) \($0.span?.line ?? 0):\($0.span?.column ?? 0)" } == change.expected)
    if let hint = change.hint { #expect(found.first?.hint == hint) }
  }

  @Test func `all mistakes of all files are reported at once`() throws {
    var files = Self.files
    files[Self.role] = "id: bee\nname: Bee\nskils: []\ntips:\n  - text: Hum\n"
    files[Self.ads] = "ads:\n  - title: Worker\n"
    let (read, _) = try read(files)
    #expect(
      read.diagnostics.map(\.code) == [
        "corpus.unknown-key", "corpus.no-source", "corpus.no-source",
      ])
  }

  @Test(arguments: ["corpus.yaml", "ads.yaml", "roles/bee.yaml", "articles/bee-2024-10-30.yaml"])
  func `a missing file is an error with its name`(file: String) throws {
    var files = Self.files
    files[file] = nil
    let (read, scratch) = try read(files)
    #expect(read.diagnostics.map(\.code) == ["corpus.unreadable"])
    #expect(read.diagnostics.first?.span?.file == "\(scratch.path)/\(file)")
  }

  @Test func `a missing directory, and a file in its place, are errors`() throws {
    let scratch = try ScratchDirectory()
    try scratch.put("file", "")
    for name in ["none", "file"] {
      let read = CorpusDirectory.read("\(scratch.path)/\(name)")
      #expect(read.diagnostics.map(\.code) == ["corpus.unreadable"])
      #expect(read.diagnostics.first?.severity == .error)
    }
  }

  @Test func `a directory, a device and bytes that are not UTF-8 are no corpus files`() throws {
    let scratch = try ScratchDirectory()
    for (name, text) in Self.files { try scratch.put(name, text) }
    let path = "\(scratch.path)/roles/bee.yaml"
    let manager = FileManager.default
    try manager.removeItem(atPath: path)
    try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(CorpusDirectory.read(scratch.path).diagnostics.map(\.code) == ["corpus.unreadable"])
    try manager.removeItem(atPath: path)
    try manager.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
    #expect(CorpusDirectory.read(scratch.path).diagnostics.map(\.code) == ["corpus.unreadable"])
    try manager.removeItem(atPath: path)
    try Data([0x69, 0x64, 0x3A, 0xFF]).write(to: URL(fileURLWithPath: path))
    #expect(CorpusDirectory.read(scratch.path).diagnostics.map(\.code) == ["corpus.unreadable"])
  }

  @Test func `aliases of aliases are refused before they unfold`() throws {
    var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    for level in 1...40 {
      let inner = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",")
      bomb += "a\(level): &a\(level) [\(inner)]\n"
    }
    bomb += "? *a40\n: key\n"
    var files = Self.files
    files[Self.role] = bomb
    let (read, _) = try read(files)
    #expect(read.diagnostics.map(\.code) == ["corpus.alias"])
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000),
    String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000),
    String(repeating: "[", count: 900) + String(repeating: "]", count: 900),
    "", "\u{0}", "---", "--- a\n--- b", "...", "%YAML 9.9\n---\n", "a: b: c", "\t", "\"", "'", ">",
    "*a", "&a", "!!binary x", "!<", "a\n  b\n c", "[]", "{}", "null", "- x", "? [a]\n: b",
    "<<: {id: bee}", "id: !!int bee", "\u{FEFF}id: bee", "{id: bee",
  ])
  func `no text crashes the reader`(text: String) throws {
    for file in Self.files.keys {
      var files = Self.files
      files[file] = text
      let (read, _) = try read(files)
      #expect(!read.diagnostics.isEmpty, "\(file)")
    }
  }

  @Test func `a file past the limit is refused unread`() throws {
    var files = Self.files
    files[Self.role] = String(repeating: "# bees\n", count: YAMLFile.sizeLimit / 7 + 1)
    let (read, _) = try read(files)
    #expect(read.diagnostics.map(\.code) == ["corpus.unreadable"])
  }

  @Test func `an alias of one role may not name another`() throws {
    var files = Self.files
    files["corpus.yaml"] = Self.files["corpus.yaml"]?.replacingOccurrences(
      of: "[bee]", with: "[bee, wasp]")
    files["roles/wasp.yaml"] = "id: wasp\nname: Wasp\naliases: [BEE]\n"
    let (read, scratch) = try read(files)
    #expect(read.diagnostics.map(\.code) == ["corpus.duplicate-id"])
    #expect(read.diagnostics.first?.span?.file == "\(scratch.path)/roles/wasp.yaml")
  }
}
