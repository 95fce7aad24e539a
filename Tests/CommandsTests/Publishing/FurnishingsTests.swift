import Publishing
import Testing

@Suite("Where the program's own files lie")
struct FurnishingsTests {
  let scratch: ScratchDirectory

  init() throws { scratch = try ScratchDirectory() }

  private func make(_ directories: [String]) throws {
    for directory in directories { _ = try scratch.directory(directory) }
  }

  private func find(home: String? = nil, executable: String) throws -> Furnishings {
    try Furnishings.find(home: home, executable: scratch.file(executable))
  }

  @Test("beside an installed executable they lie in ../share/rolereport")
  func installed() throws {
    try make(["bin", "share", "share/rolereport"])
    try make(["share/rolereport/Fonts", "share/rolereport/Layouts"])
    let found = try find(executable: "bin/rolereport")
    #expect(found.fonts == scratch.file("share/rolereport/Fonts"))
    #expect(found.corpus == scratch.file("share/rolereport/Corpus"))
  }

  @Test("above an executable that was just built they lie in the checkout")
  func checkout() throws {
    try make(["Fonts", "Layouts", ".build", ".build/release"])
    try scratch.write("", to: "Package.swift")
    let found = try find(executable: ".build/release/rolereport")
    #expect(found.layouts == scratch.file("Layouts"))
    #expect(found.tables == scratch.file("Sources/Roles/Bundled/Tables"))
  }

  @Test("ROLEREPORT_HOME comes first")
  func home() throws {
    try make(["Fonts", "Layouts", "bin", "mine", "mine/Fonts", "mine/Layouts"])
    try scratch.write("", to: "Package.swift")
    let found = try find(home: scratch.file("mine"), executable: "bin/rolereport")
    #expect(found.fonts == scratch.file("mine/Fonts"))
  }

  @Test("a ROLEREPORT_HOME without fonts is an error even where others lie")
  func wrongHome() throws {
    try make(["Fonts", "Layouts", "bin", "empty"])
    try scratch.write("", to: "Package.swift")
    #expect {
      try find(home: scratch.file("empty"), executable: "bin/rolereport")
    } throws: { ($0 as? Stop)?.status == .noInput }
  }

  @Test("where they lie nowhere, the message says where it looked")
  func nowhere() throws {
    try make(["bin"])
    #expect {
      try find(executable: "bin/rolereport")
    } throws: { error in
      guard let stop = error as? Stop else { return false }
      return stop.status == .noInput
        && stop.diagnostics.contains { $0.summary.contains(scratch.file("share/rolereport")) }
    }
  }
}
