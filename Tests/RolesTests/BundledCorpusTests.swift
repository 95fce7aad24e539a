import Diagnostics
import Foundation
import Testing

@testable import Roles

/// The repository's directory, found from this file.
let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

@Suite struct BundledCorpusTests {
  static let directory = checkout.appendingPathComponent("Sources/Roles/Bundled/Corpus").path
  let bundled = CorpusDirectory.read(Self.directory)

  @Test func `reads without a remark`() {
    #expect(bundled.diagnostics.map(\.rendered) == [])
  }

  @Test func `holds seven roles, thirteen ads and five articles that printed 27 ads`() {
    #expect(
      bundled.value.roles.map(\.id) == [
        "ml-lead", "ds-md", "ds-head", "ml-engineer", "ds-manager", "data-scientist",
        "data-manager",
      ])
    #expect(bundled.value.ads.count == 13)
    #expect(bundled.value.articles.count == 5)
    #expect(bundled.value.adsPrinted == 27)
  }
}
