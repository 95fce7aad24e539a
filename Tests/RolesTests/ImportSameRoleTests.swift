import Testing

@testable import Roles

@Suite("One role twice")
struct ImportSameRoleTests {
  @Test(
    "a title that names one role twice is an error with its place, and the file is not read",
    arguments: [
      ("Data Scientist vs. Data Scientist", "names 'Data Scientist' twice"),
      ("data scientists vs. Data Scientist", "which are one"),
      ("Bee Keeper vs. Bee Keepers", "'Bee Keeper' and 'Bee Keepers', which are one"),
      ("Bee Keeper vs. Pilot vs. Bee Keeper", "names 'Bee Keeper' twice"),
    ])
  func twice(title: String, found: String) throws {
    let read = try Importing.corpus("\n\(title)\n\nSkills\n\nBee Keeper\n\n- Counts bees\n")
    #expect(read.value.articles.isEmpty && read.value.roles.isEmpty)
    let error = try #require(read.diagnostics.first)
    #expect(error.code == "import.same-role" && error.severity == .error)
    #expect(error.summary.hasSuffix(found))
    #expect(error.span?.file == "0.txt" && error.span?.line == 2)
  }

  @Test(
    "two roles are two, however alike",
    arguments: [
      "Data Scientist vs. Lead Data Scientist", "Bee Keeper vs. Keeper",
    ])
  func different(title: String) throws {
    #expect(try Importing.corpus("\(title)\n").value.roles.count == 2)
  }
}
