import Testing

@testable import Publishing

@Suite("Charts drawn again from their files")
struct ChartAgainTests {
  @Test(
    "a chart drawn again from its file is the same bytes",
    arguments: [
      ("ranges", "svg"), ("coverage", "svg"), ("seniority", "svg"), ("overlap", "svg"),
      ("matrix", "svg"), ("ranges", "png"), ("ranges", "pdf"),
    ])
  func roundTrip(kind: String, ending: String) throws {
    let pair = kind == "matrix" ? "" : " --pair ml-lead,ds-manager"
    let look = " --theme dark --size 640x480 --dpi 96 --background #102030"
    let first = try ChartTrial("--kind \(kind)\(pair)\(look) -o %/x.\(ending)")
    #expect(first.trial.status == .done)
    let names = first.scratch.names
    let source = try #require(names.first { $0.hasSuffix(ending) })
    _ = try first.scratch.directory("again")
    let made = try ChartTrial("--from %/\(source) -o %/again/x.\(ending)", in: first.scratch)
    #expect(made.trial.status == .done, "\(made.trial.messages)")
    #expect(ScratchDirectory.names(in: first.scratch.file("again")) == names)
    for name in names {
      #expect(try first.bytes(name) == made.bytes("again/" + name), "\(name)")
    }
  }

  @Test("in another size, theme, order and format it shows the same ads")
  func anotherLook() throws {
    let first = try ChartTrial("-o %/x.pdf")
    let line =
      "--from %/x.pdf --theme mono --size 1080x1080 --sort width --kind seniority -o %/y.pdf"
    let run = try ChartTrial(line, in: first.scratch)
    #expect(run.trial.status == .done)
    func ads(_ name: String) throws -> Set<String> {
      let words = try #require(first.scratch.read(name))
      return Set(words.matches(of: /: (\d+K to \d+K),/).map { String($0.1) })
    }
    #expect(try ads("x.alt.txt") == ads("y.alt.txt"))
    #expect(try ads("x.alt.txt").count == 13)
  }

  @Test("rows as JSON are a chart too")
  func json() throws {
    let first = try ChartTrial("--kind matrix --data json -o %/x.json")
    let run = try ChartTrial("--from %/x.json -o %/x.svg", in: first.scratch)
    #expect(run.trial.status == .done)
    let straight = try ChartTrial("--kind matrix -o %/x.svg")
    #expect(try run.bytes("x.svg") == straight.bytes("x.svg"))
  }

  @Test("a kind that the file has nothing for is status 64")
  func otherKind() throws {
    let first = try ChartTrial("--kind matrix -o %/x.svg")
    let run = try ChartTrial("--from %/x.svg --kind overlap -o %/y.svg", in: first.scratch)
    #expect(run.trial.status == .usage)
    #expect(run.trial.messages.contains("holds a chart of kind matrix"))
  }

  @Test("a file that is missing is status 66, a directory too")
  func missing() throws {
    #expect(try ChartTrial("--from %/no.png -o %/y.svg").trial.status == .noInput)
    #expect(try ChartTrial("--from % -o %/y.svg").trial.status == .noInput)
  }

  @Test(
    "a file that carries no chart is status 65 and said, and nothing is written",
    arguments: [
      ("", "no SVG, PNG, PDF or JSON file"), ("GIF89a", "no SVG, PNG, PDF or JSON file"),
      ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "carries no chart"),
      ("<svg><metadata>{}</metadata></svg>", "schema"),
      ("<svg><metadata>{", "cut short"), ("<svg><metadata>{</metadata></svg>", "end where"),
      ("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg><metadata>&a;</metadata></svg>", "document type"),
      ("<svg><metadata>&xxe;</metadata></svg>", "entities"),
      ("<svg><metadata>&#xD800;</metadata></svg>", "names a character"),
      ("%PDF-1.7\n1 0 obj <</Type/EmbeddedFile/Length 99>> stream\n{}", "carries no chart"),
      ("{\"schema\": \"rolereport.chart/9\"}", "rolereport.chart/1"),
      ("{\"schema\": \"rolereport.chart/1\"}", "“chart”"),
      ("{\"schema\": \"rolereport.chart/1\", \"chart\": {\"kind\": \"pie\"}}", "one of ranges"),
      ("{\"schema\": \"rolereport.chart/1\", \"chart\": []}", "an object"),
    ])
  func noChart(text: String, says: String) throws {
    let scratch = try ScratchDirectory()
    try scratch.write(text, to: "x")
    let run = try ChartTrial("--from %/x -o %/y.svg", in: scratch)
    #expect(run.trial.status == .badInput)
    #expect(run.trial.messages.contains(says), "\(run.trial.messages)")
    #expect(run.trial.messages.contains(scratch.file("x")))
    #expect(scratch.names == ["x"])
  }

  @Test(
    "data beyond what a chart may hold are refused",
    arguments: [
      ("\"kind\": \"ranges\", \"ads\": [{\"min\": 9999999999999999}]", "whole number"),
      ("\"kind\": \"ranges\", \"ads\": [{\"min\": 1.5}]", "byte"),
      ("\"kind\": \"ranges\", \"ads\": [{\"level\": \"king\"}]", "one of entry"),
      ("\"kind\": \"ranges\", \"title\": 7", "a text"),
      ("\"kind\": \"ranges\", \"conversion\": {\"from\": \"USD\"}", "three letters"),
      (
        "\"kind\": \"matrix\", \"matrix\": {\"names\": [\"a\"], \"cells\": [{\"first\": 0, \"second\": 1}]}",
        "whole number"
      ),
      ("\"kind\": \"overlap\", \"overlap\": [{\"both\": -1}]", "whole number"),
    ])
  func limits(chart: String, says: String) {
    let json = "{\"schema\": \"rolereport.chart/1\", \"chart\": {\(chart)}}"
    let fault = #expect(throws: ChartFileFault.self) { try ChartRecord(json: Array(json.utf8)) }
    #expect(fault?.words.contains(says) == true, "\(fault?.words ?? "")")
  }

  @Test("nesting, repetition and length have an end")
  func excess() {
    let deep = String(repeating: "[", count: 100_000)
    let many = String(repeating: "{},", count: ChartLimits.ads + 1) + "{}"
    let long = String(repeating: "a", count: ChartLimits.text + 1)
    for chart in [
      deep, "{\"kind\": \"ranges\", \"ads\": [\(many)]}",
      "{\"kind\": \"ranges\", \"title\": \"\(long)\"}",
    ] {
      let json = "{\"schema\": \"rolereport.chart/1\", \"chart\": \(chart)}"
      #expect(throws: ChartFileFault.self) { try ChartRecord(json: Array(json.utf8)) }
    }
  }

  @Test("a name from a file names no other place")
  func name() throws {
    let json =
      "{\"schema\": \"rolereport.chart/1\", \"name\": \"../../etc/passwd\","
      + " \"chart\": {\"kind\": \"ranges\"}}"
    #expect(try ChartRecord(json: Array(json.utf8)).name == "etcpasswd")
  }
}
