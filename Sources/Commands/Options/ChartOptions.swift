import ArgumentParser
import Charts
import Diagnostics
import Display
import Editions
import Publishing
import Roles

/// What a chart shows.
struct ChartOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Two roles, as A,B: the chart says how the ads stand to them. Default: none.",
      valueName: "a,b"))
  var pair: String?

  @OptionGroup var corpus: CorpusOption

  @Option(
    help: ArgumentHelp(
      """
      What is drawn. ranges: a bar an ad, by currency (the default). coverage: how many ads include \
      an amount. seniority: the ads by level. overlap: what a pair has in common. matrix: the tools \
      that every two roles share.
      """, valueName: "kind"))
  var kind: ChartSpec.Kind?

  @Option(
    help: ArgumentHelp(
      "What ads are sorted by: minimum (the default), maximum, width or seniority.",
      valueName: "key"))
  var sort: ChartSpec.Order?

  @Option(
    help: ArgumentHelp(
      "Draw ads of one currency in another, hatched, with the rate in the note.",
      valueName: "usd=eur:0.92@2024-10-30"))
  var fx: String?

  @Option(
    help: ArgumentHelp(
      "Draw the chart in this SVG, PNG, PDF or JSON file again, in another look.",
      valueName: "file"))
  var from: String?

  func validate() throws {
    if from != nil, pair != nil || corpus.corpus != nil {
      throw ValidationError(
        "--from takes everything from the file; drop \(pair != nil ? "--pair" : "--corpus")")
    }
    let kind = kind ?? .ranges
    if kind == .overlap, pair == nil, from == nil {
      throw ValidationError("--kind overlap is on a pair; name it with --pair A,B")
    }
    if kind == .matrix, pair != nil {
      throw ValidationError("--kind matrix has all roles of the corpus; drop --pair")
    }
    guard kind == .overlap || kind == .matrix else { return }
    if fx != nil || sort != nil {
      throw ValidationError(
        "--kind \(kind.rawValue) draws no ads; drop \(fx != nil ? "--fx" : "--sort")")
    }
  }

  /// What is drawn, from the file or from the corpus, in its own look or the usual one.
  ///
  /// - Throws: `Stop`, or a `Diagnostic` where an input is wrong.
  func record(in session: inout Session) throws -> ChartRecord {
    let conversion = try fx.map { text throws(Stop) in try ExchangeRate.read(text) }
    var record =
      try from.map { path in try self.record(from: path, session) }
      ?? composed(in: &session)
    record.spec.order = sort ?? record.spec.order
    if let conversion {
      record.spec.conversion = conversion
      if record.spec.ads.allSatisfy({ $0.currency != conversion.from }) {
        session.report([Self.unused(conversion, record.spec)])
      }
    }
    guard !record.spec.isEmpty else { throw nothing(record.spec) }
    return record
  }

  private func composed(in session: inout Session) throws -> ChartRecord {
    let corpus = try corpus.read(in: &session)
    let kind = kind ?? .ranges
    let comparison = try pair.map { pair in
      kind == .overlap
        ? try PairOption(pair).compare(in: corpus, &session) : try compare(pair, in: corpus)
    }
    let edition = ChartEdition(corpus, pair: comparison)
    let date = try EditionDate.of(
      edition.articles(kind), sourceDateEpoch: session.desk.environment["SOURCE_DATE_EPOCH"])
    return ChartRecord(
      spec: edition.spec(kind), look: ChartLook(), name: edition.name, date: date,
      creator: RoleReport.nameAndVersion, language: "en-US")
  }

  /// As far as a chart of pay goes into it: what ads say is under no theme, so no table is read.
  private func compare(_ pair: String, in corpus: Corpus) throws(Stop) -> Comparison {
    switch RoleFinder(corpus).pair(pair) {
    case .failure(let diagnostic): throw Stop(.usage, [diagnostic])
    case .success(let roles):
      return Tables(themes: ThemeTable(), tools: ToolGroups())
        .compare(roles.left, roles.right, in: corpus)
    }
  }

  private func record(from path: String, _ session: Session) throws -> ChartRecord {
    var record = try ChartFile(path).record()
    record.creator = RoleReport.nameAndVersion
    let epoch = session.desk.environment["SOURCE_DATE_EPOCH"] ?? ""
    if !epoch.isEmpty { record.date = try EditionDate.of([], sourceDateEpoch: epoch) }
    if let kind, kind != record.spec.kind {
      let held = record.spec.kind
      record.spec.kind = kind
      guard !record.spec.isEmpty else {
        throw Stop(
          .usage, "usage.chart-kind",
          "a file is drawn again with what it holds; \(path) holds a chart of kind \(held.rawValue)"
            + " and nothing for \(kind.rawValue)",
          hint: "Drop --kind, or draw it from a corpus instead of --from")
      }
    }
    return record
  }

  private static func unused(_ conversion: CurrencyConversion, _ spec: ChartSpec) -> Diagnostic {
    let known = Set(spec.ads.compactMap(\.currency)).sorted()
    return Diagnostic(
      .warning, "chart.fx-unused",
      "a rate converts a currency that ads are in; none is in \(conversion.from)",
      hint: known.isEmpty ? nil : "Ads are in \(known.joined(separator: ", "))")
  }

  private func nothing(_ spec: ChartSpec) -> Stop {
    switch spec.kind {
    case .ranges, .coverage, .seniority:
      Stop(
        .badInput, "chart.nothing-to-draw",
        "a chart of pay needs an ad that states it; of \(spec.silentAds) ads none does",
        hint: "rolereport ads lists them; --kind overlap and --kind matrix need no ads")
    case .overlap:
      Stop(
        .badInput, "chart.nothing-to-draw",
        "an overlap needs tools, skills, duties or industries of both roles; no source lists them",
        hint: "rolereport compare shows what there is")
    case .matrix:
      Stop(
        .badInput, "chart.nothing-to-draw",
        "a matrix needs two roles; there \(spec.matrix.names.isEmpty ? "is none" : "is one")",
        hint: "rolereport roles lists them")
    }
  }
}
