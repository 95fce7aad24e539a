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

  /// A file changed by hand may be laid out otherwise: set `ROLEREPORT_RECORD` to lay it out anew.
  @Test func `stands as the program would write it`() throws {
    for file in bundled.value.files() {
      let url = URL(fileURLWithPath: "\(Self.directory)/\(file.name)")
      if ProcessInfo.processInfo.environment["ROLEREPORT_RECORD"] != nil {
        try Data(file.text.utf8).write(to: url)
      }
      #expect(try String(contentsOf: url, encoding: .utf8) == file.text, "\(file.name)")
    }
  }
}
