import ArgumentParser
import Publishing
import Roles

/// What a report is on: two roles, or one.
struct SubjectOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Two roles, in the order of the columns: ids, names or aliases, as A,B or A:B or a-vs-b.",
      valueName: "a,b"))
  var pair: String?

  @Option(help: ArgumentHelp("One role, for its profile: id, name or alias.", valueName: "a"))
  var role: String?

  func validate() throws {
    switch (pair, role) {
    case (nil, nil): throw ValidationError("Name what to report on: --pair A,B or --role A")
    case (.some, .some):
      throw ValidationError("A report is on a pair or on a role; drop one of them")
    default: break
    }
  }

  /// What was found in the corpus.
  enum Subject {
    case pair(Comparison)
    case role(RoleProfile)

    var articles: [SourceArticle] {
      switch self {
      case .pair(let comparison): comparison.articles
      case .role(let profile): profile.articles
      }
    }

    /// What is behind it, as files.
    var data: DataFiles {
      switch self {
      case .pair(let comparison): DataFiles(comparison)
      case .role: .none
      }
    }

    /// What its files are called.
    var name: String {
      switch self {
      case .pair(let comparison): "\(comparison.left.id)-vs-\(comparison.right.id)"
      case .role(let profile): profile.role.id
      }
    }
  }

  /// Finds the roles in a corpus.
  ///
  /// - Parameters:
  ///   - corpus: Where they are looked for.
  ///   - session: The run.
  ///   - begun: The reading of the tables, where that has been begun.
  /// - Returns: The pair with the role typed first on the left, or the one role.
  /// - Throws: `Stop` with status 64 where a role is unknown, named twice, or not one of two.
  func find(
    in corpus: Corpus, _ session: inout Session, _ begun: Ahead<CorpusReading>? = nil
  ) throws -> Subject {
    guard let role else {
      let option = PairOption(pair ?? "")
      return .pair(try option.compare(in: corpus, &session, begun))
    }
    switch RoleFinder(corpus).find(role) {
    case .failure(let diagnostic): throw Stop(.usage, [diagnostic])
    case .success(let found):
      let tables = try session.take(
        begun?.value.tables ?? Tables.read(session.desk.furnishings()))
      return .role(tables.profile(of: found, in: corpus))
    }
  }
}
