import Glibc
import Testing

@testable import Commands

@Suite("rolereport layouts") struct LayoutsCommandTests {
  @Test("the list has name, papers and title, one layout a line")
  func list() throws {
    let trial = try Trial(["layouts", "list"])
    #expect(trial.status == .done)
    #expect(trial.output.contains("report  "))
    #expect(trial.output.contains("Role report"))
    #expect(trial.messages.isEmpty)
    #expect(try Trial(["layouts", "list", "--json"]).output.hasPrefix("[\n"))
  }

  @Test("what is shown is a layout that makes the same report")
  func show() throws {
    let shown = try Trial(["layouts", "show", "report"])
    #expect(shown.status == .done)
    try shown.scratch.write(shown.output, to: "mine.yaml")
    let pair = ["transcript", "--pair", "ml-lead,ds-md"]
    let mine = try Trial(pair + ["--layout", "%/mine.yaml"], in: shown.scratch)
    #expect(mine.messages.isEmpty)
    #expect(mine.output == (try Trial(pair)).output)
  }

  @Test("schema and reference are printed")
  func schema() throws {
    #expect(try Trial(["layouts", "schema"]).output.hasPrefix("{\n  \"$schema\""))
    #expect(try Trial(["layouts", "reference"]).output.hasPrefix("# Layout files"))
  }

  @Test(
    "a wrong command line is told",
    arguments: [["show"], ["list", "report"], ["schema", "--json"], ["lst"], []])
  func usage(words: [String]) throws {
    #expect(try Trial(["layouts"] + words).status == .usage)
  }

  @Test("a mistake in a layout is shown with its line")
  func excerpt() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("flow:\n  - headding: x\n", to: "bad.yaml")
    let trial = try Trial(["layouts", "show", "%/bad.yaml"], in: scratch)
    #expect(trial.status == .badInput)
    #expect(trial.messages.contains("  2 |   - headding: x\n    |     ^^^^^^^^\n"))
  }

  @Test("a layout does not draw on a file that a link of its folder leads to elsewhere")
  func link() throws {
    let (scratch, elsewhere) = (try ScratchDirectory(), try ScratchDirectory())
    try elsewhere.write("secret: 1\n", to: "secret.yaml")
    try scratch.write("extends: part\n", to: "mine.yaml")
    #expect(symlink(elsewhere.file("secret.yaml"), scratch.file("part.yaml")) == 0)
    let trial = try Trial(["layouts", "show", "%/mine.yaml"], in: scratch)
    #expect(trial.status == .badInput)
    #expect(trial.messages.contains("[layout.outside]"))
    #expect(!trial.messages.contains("secret"))
  }

  @Test("a layout that is no text says which line is not")
  func encoding() throws {
    let scratch = try ScratchDirectory()
    let file = try #require(fopen(scratch.file("bad.yaml"), "w"))
    fwrite([0x61, 0x0A, 0xFF, 0x0A] as [UInt8], 1, 4, file)
    fclose(file)
    let trial = try Trial(["layouts", "show", "%/bad.yaml"], in: scratch)
    #expect(trial.status == .badInput)
    #expect(trial.messages.contains("line 2 is not UTF-8"))
  }
}

@Suite("--brand") struct BrandOptionTests {
  private func transcript(_ scratch: ScratchDirectory) throws -> Trial {
    try Trial(
      ["transcript", "--pair", "ml-lead,ds-md", "--page", "1", "--brand", "%/brand.yaml"],
      in: scratch)
  }

  @Test("the brand's footer, colours and logo are on the page")
  func brand() throws {
    let scratch = try ScratchDirectory()
    try scratch.write(
      "footer: Northgate\nlogo: mark.svg\ncolors: { a: \"#0B5C66\" }\n", to: "brand.yaml")
    try scratch.write(
      "<svg viewBox='0 0 9 9'><rect width='9' height='9' fill='#fedcba'/></svg>", to: "mark.svg")
    let trial = try transcript(scratch)
    #expect(trial.status == .done, "\(trial.messages)")
    for sign in ["· Northgate", "#0b5c66", "#fedcba"] { #expect(trial.output.contains(sign)) }
  }

  @Test("where the foot's first text is empty, the footer stands alone")
  func alone() throws {
    let scratch = try ScratchDirectory()
    try scratch.write("footer: Northgate\n", to: "brand.yaml")
    try scratch.write(
      "extends: report\nflow furniture: { foot: [\"\", \"{folio}\"] }\n", to: "mine.yaml")
    let trial = try Trial(
      [
        "transcript", "--pair", "ml-lead,ds-md", "--page", "1", "--brand", "%/brand.yaml",
        "--layout", "%/mine.yaml",
      ], in: scratch)
    #expect(trial.output.contains("\"Northgate\""), "\(trial.messages)")
  }

  @Test("a footer that is too wide for the foot stands below it")
  func wide() throws {
    let scratch = try ScratchDirectory()
    let footer = String(repeating: "Wide ", count: 15) + "end"
    try scratch.write("footer: \(footer)\n", to: "brand.yaml")
    let lines = try transcript(scratch).output.split(separator: "\n")
    let brand = try #require(lines.first { $0.contains("Wide Wide") })
    let foot = try #require(lines.first { $0.contains("Composed from") })
    #expect(!foot.contains("Wide"))
    #expect(brand.split(separator: " ")[2] > foot.split(separator: " ")[2])
  }

  @Test(
    "what is wrong with a brand is told with its place",
    arguments: [
      ("naem: x\n", "<svg/>", "brand.yaml:1:1: error: 'naem'", 65),
      (
        "logo: mark.svg\n", "<svg viewBox='0 0 1 1'>\n<text/></svg>",
        "mark.svg:2:1: error: a logo has no 'text'", 65
      ),
      ("logo: other.svg\n", "", "other.svg: error: a logo is a file", 66),
      ("logo: /etc/passwd\n", "", "brand.yaml:1:7: error: a logo lies in", 65),
    ])
  func mistakes(brand: String, logo: String, message: String, status: Int32) throws {
    let scratch = try ScratchDirectory()
    try scratch.write(brand, to: "brand.yaml")
    try scratch.write(logo, to: "mark.svg")
    let trial = try transcript(scratch)
    #expect(trial.status.rawValue == status)
    #expect(trial.messages.contains(message), "\(trial.messages)")
  }

  @Test(
    "colours of a brand that do not stand out are warned of, and stop a strict run",
    arguments: [
      ("a: \"#FFFFFF\"", "'a' on 'ground'"), ("b: \"#FFFFFF\"", "'b' on 'ground'"),
      ("ink: \"#FFFFFF\"", "'ink' on 'ground'"), ("a: \"#0B5C66\"", nil),
    ])
  func pale(colors: String, warning: String?) throws {
    let scratch = try ScratchDirectory()
    try scratch.write("colors: { \(colors) }\n", to: "brand.yaml")
    let trial = try Trial(
      [
        "transcript", "--pair", "ml-lead,ds-md", "--page", "1", "--brand", "%/brand.yaml",
        "--strict",
      ], in: scratch)
    #expect(trial.status.rawValue == (warning == nil ? 0 : 1), "\(trial.messages)")
    #expect(warning.map { trial.messages.contains($0) } != false)
    #expect(trial.messages.contains("brand.yaml: warning:") == (warning != nil))
  }

  @Test("a brand that is not there is an input that is missing")
  func missing() throws {
    #expect(try transcript(ScratchDirectory()).status == .noInput)
  }
}
