import Diagnostics
import Testing

@testable import Roles

@Suite("Sections an article lacks")
struct MissingSectionTests {
  private func severities(_ text: String, _ section: String) throws -> [Severity] {
    try Importing.corpus(text).diagnostics
      .filter { $0.code == "import.missing-section" && $0.summary.contains("no \(section) of") }
      .map(\.severity)
  }

  private let article = """
    Baker vs. Brewer

    Responsibilities
    Baker
    • Kneads the dough
    Brewer
    • Malts the barley

    Tools
    Baker
    • An oven
    Brewer
    """

  @Test("is a warning where the other role has one")
  func oneRole() throws { #expect(try severities(article, "tools") == [.warning]) }

  @Test("is a note where the article has none at all")
  func none() throws { #expect(try severities(article, "education") == [.note, .note]) }

  @Test("is a warning where the heading is there and nothing under it")
  func empty() throws {
    let text = article.replacing("• An oven\n", with: "")
    #expect(try severities(text, "tools") == [.warning, .warning])
  }
}
