import Foundation
import Testing

/// What each target may import of the package's modules and its dependencies' products: the arrows
/// of `Package.swift`, which the compiler does not hold (it lets transitive imports pass).
private let allowedImports: [String: Set<String>] = [
  "rolereport": ["Commands"],
  "Bench": ["Publishing", "CairoBackend", "Editions", "Roles", "LayoutFiles"],
  "Commands": [
    "Publishing", "PDFVerifying", "Editions", "Charts", "Roles", "LayoutFiles", "Display",
    "Diagnostics", "ArgumentParser",
  ],
  "Publishing": [
    "Editions", "CairoBackend", "SVGBackend", "PDFBackend", "Charts", "Roles", "LayoutFiles",
    "PageLayout", "Typesetting", "Display", "Diagnostics", "Geometry", "CGLib",
  ],
  "Editions": [
    "Roles", "LayoutFiles", "Charts", "PageLayout", "Typesetting", "Display", "Diagnostics",
    "Geometry",
  ],
  "CairoBackend": [
    "Typesetting", "Display", "Diagnostics", "Geometry", "CCairo", "CFreeType", "CDeflate", "CISAL",
  ],
  "SVGBackend": ["Typesetting", "Display", "Diagnostics", "Geometry", "CFreeType"],
  "PDFBackend": [
    "Typesetting", "Display", "Diagnostics", "Geometry", "CHarfBuzzSubset", "CDeflate",
  ],
  "PDFVerifying": ["Diagnostics", "CQPDF"],
  "Roles": ["YAMLReading", "Diagnostics"],
  "LayoutFiles": ["YAMLReading", "Diagnostics", "Geometry"],
  "YAMLReading": ["CYAML"],
  "Charts": ["Typesetting", "Display", "Diagnostics", "Geometry"],
  "PageLayout": ["Typesetting", "Display", "Diagnostics", "Geometry"],
  "Typesetting": [
    "Display", "Diagnostics", "Geometry", "CHarfBuzz", "CFreeType", "CICU", "CFriBidi",
  ],
  "Display": ["Diagnostics", "Geometry"],
  "Diagnostics": [],
  "Geometry": [],
]

/// A module that few may import, and why.
struct Privilege: CustomTestStringConvertible, Sendable {
  var module: String
  var holders: Set<String>
  var reason: String

  var testDescription: String { module }

  static let all = [
    Privilege(
      module: "Roles", holders: ["Editions", "Publishing", "Commands", "Bench"],
      reason: "what lays out and paints must not know what a role is"),
    Privilege(
      module: "CCairo", holders: ["CairoBackend"],
      reason: "Cairo's gaps are known and stepped round in one place"),
    Privilege(
      module: "CISAL", holders: ["CairoBackend"],
      reason: "what it makes of the same bytes depends on the processor, which pictures may"),
    Privilege(
      module: "CHarfBuzz", holders: ["Typesetting"],
      reason: "text is measured once, in font units, by the one that sets it"),
    Privilege(
      module: "CFreeType", holders: ["Typesetting", "CairoBackend", "SVGBackend"],
      reason: "fonts are opened by what measures them and what paints them, and by nothing else"),
    Privilege(
      module: "CQPDF", holders: ["PDFVerifying"],
      reason: "PDF files are written in one place, and read back in one that shares nothing with it"
    ),
    Privilege(
      module: "CGLib", holders: ["Publishing"],
      reason: "checksums of bundled files are taken where files are checked"),
    Privilege(
      module: "ArgumentParser", holders: ["Commands"],
      reason: "everything below can be called without a command line"),
    Privilege(
      module: "CYAML", holders: ["YAMLReading"],
      reason: "texts in the simple form are read without it, and its memory is owned in one place"),
  ]
}

/// A word that code below Publishing does not use, and why.
struct Forbidden: CustomTestStringConvertible, Sendable {
  var word: String
  var reason: String

  var testDescription: String { word }

  static let all =
    ["Date(", "Date.now", "ContinuousClock", "SuspendingClock", "DispatchTime"].map {
      Forbidden(word: $0, reason: "the same input makes the same bytes whatever the clock says")
    }
    + ["clock_gettime(", "gettimeofday(", "time(nil)", "clock()"].map {
      Forbidden(word: $0, reason: "the same input makes the same bytes whatever the clock says")
    }
    + ["import Foundation"].map {
      Forbidden(word: $0, reason: "it costs a tenth of a report's time and a third of its memory")
    }
    + [".random", ".shuffled(", "RandomNumberGenerator", "UUID(", ".hashValue"].map {
      Forbidden(word: $0, reason: "the same input makes the same bytes in every run")
    }
    + ["ProcessInfo", "getenv(", "environ[", "CommandLine."].map {
      Forbidden(word: $0, reason: "Commands reads the environment and hands down what matters")
    }
}

@Suite struct ArchitectureTests {
  @Test func `every target with Swift sources has a row in the table, and every row a target`() {
    #expect(Set(SourceFile.targets.keys) == Set(allowedImports.keys))
  }

  @Test(arguments: allowedImports.keys.sorted())
  func `a target imports only what lies below it`(target: String) throws {
    let allowed = try #require(allowedImports[target])
    let files = SourceFile.targets[target] ?? []
    try #require(!files.isEmpty)
    for file in files {
      let strangers = file.imports.intersection(Self.known).subtracting(allowed)
      #expect(strangers.isEmpty, "\(file.name): \(target) is not above \(strangers.sorted())")
    }
  }

  @Test(arguments: Privilege.all)
  func `few may import it`(privilege: Privilege) {
    let importing = SourceFile.targets.filter { _, files in
      files.contains { $0.imports.contains(privilege.module) }
    }
    #expect(!importing.isEmpty, "nobody imports \(privilege.module): drop it from the table")
    let strangers = Set(importing.keys).subtracting(privilege.holders)
    #expect(
      strangers.isEmpty,
      "\(strangers.sorted()) must not import \(privilege.module): \(privilege.reason)")
  }

  @Test(arguments: Forbidden.all)
  func `nothing below Publishing asks the clock, chance or the environment`(forbidden: Forbidden) {
    for (target, files) in SourceFile.targets where !Self.atTheTop.contains(target) {
      for file in files {
        let lines = file.lines(using: forbidden.word)
        #expect(
          lines.isEmpty, "\(file.name), lines \(lines): \(forbidden.word), but \(forbidden.reason)")
      }
    }
  }

  @Test func `no file is longer than 350 lines`() {
    let files = SourceFile.all(under: "Sources") + SourceFile.all(under: "Tests")
    #expect(files.count > 200)
    for file in files {
      #expect(file.code.count <= 350, "\(file.name) has \(file.code.count) lines: split it")
    }
  }

  @Test(arguments: [
    ("import CCairo", "CCairo"), ("  import Glibc  // files", "Glibc"),
    ("public import Display", "Display"), ("@testable import Roles", "Roles"),
    ("import struct Foundation.Data", "Foundation"), ("// import Yams", nil), ("important()", nil),
  ])
  func `an import is found however it is written`(line: String, module: String?) {
    #expect(SourceFile(name: "", text: line).imports == Set([module].compactMap(\.self)))
  }

  @Test(arguments: [
    ("let now = Date()", true), ("return CalendarDate(1)", false), ("readDate(line)", false),
    ("// Date() is the clock's", false), ("use(1)  // Date()", false), ("Foundation.Date()", true),
  ])
  func `a word counts where it is whole and no comment`(line: String, counts: Bool) {
    #expect(SourceFile(name: "", text: line).lines(using: "Date(") == (counts ? [1] : []))
  }

  private static let known = allowedImports.values.reduce(into: Set(allowedImports.keys)) {
    $0.formUnion($1)
  }

  /// They deal with the outer world: files, streams, the process.
  private static let atTheTop: Set = ["Bench", "Publishing", "Commands", "rolereport"]
}
