import Publishing
import Testing

@Suite("rolereport explain")
struct ExplainCommandTests {
  @Test("a code is explained at length, however it is copied", arguments: ["%", "[%]"])
  func page(form: String) throws {
    let code = "layout.unknown-field"
    let trial = try Trial(["explain", form.replacing("%", with: code)])
    #expect(trial.status == .done)
    #expect(trial.output.hasPrefix(code + "\nRule: a field is one "))
    #expect(trial.output.contains("\n\nWhat to do: "))
    #expect(trial.output.contains("\n\nExample:\n\n  - paragraph: \"{left.name} "))
    #expect(trial.messages.isEmpty)
  }

  @Test("lines of texts fit 80 columns where there is no terminal")
  func width() throws {
    for area in ["corpus", "import", "usage", "logo"] {
      let trial = try Trial(["explain", area])
      let long = trial.output.split(separator: "\n").filter { $0.count > 80 }
      #expect(long.isEmpty)
    }
    let page = try Trial(["explain", "layout.unsettled"]).output.split(separator: "\n")
    #expect(page.count > 5)
    #expect(page.allSatisfy { $0.count <= 80 })
  }

  @Test("without a code every code is listed under its area")
  func listing() throws {
    let trial = try Trial(["explain"])
    #expect(trial.status == .done)
    #expect(trial.output.hasPrefix("The command line\n  usage.command-line "))
    #expect(trial.output.contains("\n\nLayouts\n  layout."))
    let listed = trial.output.split(separator: "\n").count { $0.contains(/^ {2}[a-z]+\.[a-z]/) }
    let explained = try ExplainedCodes.explained()
    #expect(listed == explained.count)
  }

  @Test("an area is listed by itself")
  func area() throws {
    let trial = try Trial(["explain", "themes"])
    #expect(trial.status == .done)
    #expect(trial.output.hasPrefix("The table of themes\n"))
    #expect(trial.output.contains("\n  themes.no-terms "))
    #expect(!trial.output.contains("corpus."))
  }

  @Test("as JSON one is an object, and all are an array")
  func json() throws {
    let one = try Trial(["explain", "corpus.no-source", "--json"]).output
    #expect(one.hasPrefix("{"))
    for key in ["code", "summary", "explanation", "remedy", "example"] {
      #expect(one.contains("\"\(key)\": \""))
    }
    #expect(try Trial(["explain", "--json"]).output.hasPrefix("["))
  }

  @Test(
    "an unknown code is status 64, with those that may be meant",
    arguments: [
      ("layout.unknown-feild", "Did you mean “layout.unknown-field”?"),
      ("unknown-filter", "“layout.unknown-filter”"),
      ("missing-key", "“corpus.missing-key” or “layout.missing-key”"),
      ("Nothing at all like it, whatever it may be", "rolereport explain lists all of them"),
      ("", "rolereport explain lists all of them"),
    ])
  func unknown(code: String, hint: String) throws {
    let trial = try Trial(["explain", code])
    #expect(trial.status == .usage)
    #expect(trial.messages.contains("[usage.unknown-code]"))
    #expect(trial.messages.contains(hint))
    #expect(trial.output.isEmpty)
  }
}
