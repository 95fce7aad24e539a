import ArgumentParser
import Publishing
import Roles

/// Which two roles are compared.
struct PairOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Two roles, in the order of the columns: ids, names or aliases, as A,B or A:B or a-vs-b.",
      valueName: "a,b"))
  var pair: String

  init() {}

  init(_ pair: String) { self.pair = pair }

  /// Finds the two roles in a corpus and compares them.
  ///
  /// - Parameters:
  ///   - corpus: Where they are looked for.
  ///   - session: The run.
  ///   - begun: The reading of the tables, where that has been begun.
  /// - Returns: The comparison; its left role is the one typed first.
  /// - Throws: `Stop` with status 64 where a role is unknown, named twice, or not one of two.
  func compare(
    in corpus: Corpus, _ session: inout Session, _ begun: Ahead<CorpusReading>? = nil
  ) throws -> Comparison {
    switch RoleFinder(corpus).pair(pair) {
    case .failure(let diagnostic):
      throw Stop(.usage, [diagnostic])
    case .success(let roles):
      let tables = try session.take(
        begun?.value.tables ?? Tables.read(session.desk.furnishings()))
      return tables.compare(roles.left, roles.right, in: corpus)
    }
  }
}
