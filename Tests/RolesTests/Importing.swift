import Diagnostics
import Foundation

@testable import Roles

/// Reads texts as articles, with the bundled tables.
enum Importing {
  static func tables() throws -> ImportTables {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let reported = ImportTables.read(
      directory: root.appendingPathComponent("Sources/Roles/Bundled/Tables").path)
    if let first = reported.diagnostics.first { throw first }
    return reported.value
  }

  static func corpus(_ texts: String...) throws -> Reported<Corpus> {
    let files = texts.enumerated().map { ArticleFile(name: "\($0).txt", bytes: Array($1.utf8)) }
    return ArticleImporter(tables: try tables()).corpus(of: files)
  }
}
