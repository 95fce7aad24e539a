import Testing

@Suite("Codes and their explanations")
struct ExplainedCodesTests {
  @Test("every code that is emitted is explained")
  func explained() throws {
    let missing = ExplainedCodes.emitted.subtracting(try ExplainedCodes.explained())
    #expect(missing.isEmpty, "explain \(missing.sorted()) in Sources/Commands/Explanations")
  }

  @Test("every code that is explained is emitted")
  func emitted() throws {
    let idle = Set(try ExplainedCodes.explained()).subtracting(ExplainedCodes.emitted)
    #expect(idle.isEmpty, "nothing emits \(idle.sorted()): strike the explanations")
  }

  @Test("a code is explained once, in a line and in sentences")
  func wording() throws {
    let codes = try ExplainedCodes.explained()
    #expect(codes.count > 140)
    #expect(Set(codes).count == codes.count)
    let texts = try ExplainedCodes.texts()
    for rule in texts["summary"] ?? [] {
      #expect(rule.count <= 80 && !rule.hasSuffix("."), "\(rule)")
    }
    for key in ["explanation", "remedy"] {
      #expect(texts[key]?.count == codes.count)
      for text in texts[key] ?? [] { #expect(text.hasSuffix("."), "\(text)") }
    }
  }

  @Test(
    "codes are found however they are put together",
    arguments: [
      ("Roles/A.swift", #"Diagnostic(.error, "corpus.syntax", at: span)"#, ["corpus.syntax"]),
      ("Roles/A.swift", #"case noSource = "corpus.no-source""#, ["corpus.no-source"]),
      ("Roles/A.swift", #"complain("length", "a line")"#, []),
      ("LayoutFiles/A.swift", #"reader.complain("length", at["line"], "x")"#, ["layout.length"]),
      (
        "LayoutFiles/A.swift", #"complain(key(1) ? "deep" : "yaml")"#,
        ["layout.deep", "layout.yaml"]
      ),
      ("Editions/LogoA.swift", #"fail("view-box", root, "a logo")"#, ["logo.view-box"]),
      ("Editions/LogoA.swift", #"fail("a tag ends with '>'")"#, []),
      (
        "Publishing/A.swift", #"Diagnostic(.error, "\(what).missing")"#,
        ["layout.missing", "brand.missing", "logo.missing"]
      ),
      ("Publishing/A.swift", #"name: "chart.json", and: ["ph.d", "e.g"]"#, []),
      ("Roles/A.swift", #"// "corpus.comment""#, []),
    ])
  func finding(path: String, code: String, codes: [String]) {
    #expect(ExplainedCodes.found(in: code, of: path) == Set(codes))
  }
}
