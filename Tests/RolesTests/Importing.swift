import Diagnostics
import Foundation

@testable import Roles

/// Reads texts as articles, with the bundled tables.
enum Importing {
  /// Of the bundled tables.
  static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Roles/Bundled/Tables").path

  private static let read = ImportTables.read(directory: directory)

  static func tables() throws -> ImportTables {
    if let first = read.diagnostics.first { throw first }
    return read.value
  }

  static func corpus(_ texts: String...) throws -> Reported<Corpus> {
    try corpus(of: texts.enumerated().map { ArticleFile(name: "\($0).txt", bytes: Array($1.utf8)) })
  }

  static func corpus(of files: [ArticleFile]) throws -> Reported<Corpus> {
    ArticleImporter(tables: try tables()).corpus(of: files)
  }

  /// The texts of one role's section.
  static func texts(_ corpus: Corpus, _ role: String, _ section: Section) -> [String] {
    (corpus.role(role)?[section] ?? []).map(\.text)
  }
}
