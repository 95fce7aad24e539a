import Diagnostics
import Publishing
import Roles

/// A corpus and the tables that it is compared by, as read from their files; nothing has been told of
/// what is wrong with them.
struct CorpusReading: Sendable {
  var corpus: Reported<Corpus>
  var tables: Reported<Tables>

  /// Begins to read both while the layout is read: neither needs the other.
  ///
  /// - Parameters:
  ///   - directory: The corpus; the bundled one where it is nil.
  ///   - furnishings: Where the bundled one lies, and the tables.
  /// - Returns: What is being read.
  static func begun(_ directory: String?, _ furnishings: Furnishings) -> Ahead<CorpusReading> {
    Ahead {
      CorpusReading(
        corpus: CorpusDirectory.read(directory ?? furnishings.corpus),
        tables: Tables.read(furnishings))
    }
  }
}
