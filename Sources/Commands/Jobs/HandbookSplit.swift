import Diagnostics
import Editions
import LayoutFiles
import Publishing
import Roles

/// `rolereport handbook --split`: one file a pair.
struct HandbookSplit {
  let options: HandbookOptions
  let batch: BatchOptions
  let output: String?
  let isStrict: Bool

  func work(in session: inout Session) throws {
    // A wrong date is a mistake in how the program was called, not in a pair.
    let epoch = session.desk.environment["SOURCE_DATE_EPOCH"]
    _ = try EditionDate.of([], sourceDateEpoch: epoch)
    let template = try batch.name.map { text throws(Stop) in try NameTemplate(text) } ?? .usual
    let directory = try directory
    let furnishings = try session.desk.furnishings()
    let press = try Press(furnishings)
    let (layout, logo) = try options.page.layout(by: press, or: "report", in: &session)
    let corpus = try options.corpus.read(in: &session)
    let asked = try pairs(of: corpus, &session)
    let tables = session.take(Tables.read(furnishings))
    try session.checkStrictness()
    let page = options.page
    let values: [NameTemplate.Field: String] = [
      .layout: layout.name, .paper: page.paper.rawValue, .ink: page.ink.rawValue,
    ]
    var imprint = Imprint(
      paper: page.paper, ink: page.ink, date: "", creator: RoleReport.nameAndVersion, logo: logo)
    imprint.explainsLayout = page.debugLayout
    var order = BatchOrder(
      try BatchOrder.named(asked.pairs, by: template, values), in: directory, corpus: corpus,
      composer: tables.composer(of: asked.pairs.flatMap { [$0.left, $0.right] }, in: corpus),
      layout: layout, imprint: imprint, furnishings: furnishings)
    order.brand = try brand(layout)
    order.sourceDateEpoch = epoch
    order.format = batch.batchFormat
    order.jobs = options.jobs ?? Batch.usualJobs
    order.isForced = batch.force
    order.isStrict = isStrict
    let lock = try lock(directory, session)
    try withExtendedLifetime(lock) { try run(order, faults: asked.faults, &session) }
  }

  /// Where the files go: always a directory.
  private var directory: String {
    get throws(Stop) {
      let directory = output ?? "Output/"
      guard !OutputFile(directory).isStandardOutput else {
        throw Stop(
          .usage, "usage.directory", "--split writes many files; standard output takes one",
          hint: "Name a directory with --output DIR/")
      }
      return directory
    }
  }

  private func pairs(of corpus: Corpus, _ session: inout Session) throws(Stop) -> PairTable {
    let finder = RoleFinder(corpus)
    var table: PairTable
    if let file = batch.pairsFrom {
      let bytes = try InputFile.bytes(
        file == "-" ? "/dev/stdin" : file, most: PairTable.largest + 1)
      table = session.take(try PairTable.read(bytes, file: file, finder: finder))
    } else {
      table = PairTable(RolePair.all(of: try chosen(of: corpus, finder)))
    }
    if let limit = batch.limit { table.pairs = Array(table.pairs.prefix(limit)) }
    guard !table.pairs.isEmpty || table.faults > 0 else {
      throw Stop(
        .usage, "usage.no-pairs", "a batch has at least one pair; here is none",
        hint: batch.pairsFrom == nil
          ? "rolereport roles lists the roles" : "Write two roles a line, with a comma between")
    }
    return table
  }

  private func chosen(of corpus: Corpus, _ finder: RoleFinder) throws(Stop) -> [Role] {
    guard let roles = options.roles else { return corpus.roles }
    var chosen: [Role] = []
    var problems: [Diagnostic] = []
    for name in roles.split(separator: ",") where !name.allSatisfy(\.isWhitespace) {
      switch finder.find(String(name)) {
      case .failure(let problem): problems.append(problem)
      case .success(let role) where chosen.contains { $0.id == role.id }:
        problems.append(
          Diagnostic(
            .error, "usage.same-role", "each role is named once; '\(role.id)' is named twice",
            hint: "take it out of --roles"))
      case .success(let role): chosen.append(role)
      }
    }
    if problems.isEmpty, chosen.count < 2 {
      problems.append(
        Diagnostic(
          .error, "usage.two-roles", "pairs need two roles or more; --roles has \(chosen.count)",
          hint: "write ids with commas between, as in --roles ml-lead,ds-manager,ds-head"))
    }
    guard problems.isEmpty else { throw Stop(.usage, problems) }
    return chosen
  }

  /// The bytes that a brand brings, for the fingerprints.
  private func brand(_ layout: Layout) throws(Stop) -> [[UInt8]] {
    guard let file = options.page.brand else { return [] }
    let bytes = try InputFile.bytes(file)
    guard !layout.brand.logo.isEmpty else { return [bytes] }
    let logo = FilePath(FilePath(file).directory).appending(layout.brand.logo)
    return [bytes, try InputFile.bytes(logo)]
  }
}
