import Diagnostics

/// Reads articles that compare job roles and makes one corpus of them.
public struct ArticleImporter: Sendable {
  public let tables: ImportTables
  /// Whether the damage of wrong code pages is undone.
  public var repairs = true

  public init(tables: ImportTables) {
    self.tables = tables
  }

  /// What the articles say together. A file that is no article is an error with its name,
  /// `import.unreadable`; the others are read all the same. Articles stand in the order given; what is
  /// said of a role does not depend on it.
  public func corpus(of files: [ArticleFile]) -> Reported<Corpus> {
    let reader = ArticleReader(tables: tables, repairs: repairs)
    var drafts: [ArticleDraft] = []
    var diagnostics: [Diagnostic] = []
    for file in files {
      do throws(Diagnostic) {
        let draft = try reader.read(file)
        drafts.append(draft)
        diagnostics += draft.diagnostics
      } catch {
        diagnostics.append(error)
      }
    }
    var merger = Merger(tables: tables)
    merger.merge(drafts)
    return Reported(merger.corpus, diagnostics + merger.diagnostics)
  }
}
