import ArgumentParser
import Diagnostics
import Display
import Editions
import Publishing
import Roles

/// `rolereport handbook`
struct HandbookJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "handbook",
    abstract: "Typeset the handbook of all pairs as one PDF, or a file a pair.",
    usage: "rolereport handbook [--roles <a,b,c>] [--split] [<options>]",
    discussion: """
      One book on all roles of a corpus, or on some: cover, contents, a matrix to find a pair, a \
      profile of each role, a chapter on each pair, the advertised pay, an index of tools and skills, \
      the sources. Its path is printed on standard output.

      With --split, a directory of one report a pair. Reports that would come out as they are stay as \
      they are, and a run that was stopped goes on where it was. A pair that fails is told of at \
      the end, and the others are written. One run at a time writes to a directory; another waits.

      EXAMPLES:
        rolereport handbook
        rolereport handbook --roles data-scientist,ml-engineer,ml-lead
        rolereport handbook --layout handbook-duplex --ink mono
        rolereport handbook --corpus corpus/ --jobs 4 -o book.pdf
        rolereport handbook --split -o reports/
        rolereport handbook --split --pairs-from pairs.csv --name "{left}-{right}-{paper}" -o reports/
        rolereport handbook --split --format png --dpi 96 -o pages/
      """)

  @OptionGroup var options: HandbookOptions
  @OptionGroup var batch: BatchOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var global: GlobalOptions

  var isStrict: Bool { strictness.strict }

  func validate() throws {
    if options.roles != nil, batch.pairsFrom != nil {
      throw ValidationError("--pairs-from names the pairs; drop it or --roles")
    }
  }

  func work(in session: inout Session) throws {
    if batch.split {
      return try HandbookSplit(
        options: options, batch: batch, output: output.output, isStrict: isStrict
      ).work(in: &session)
    }
    let press = try Press(session.desk.furnishings())
    session.keep(press)
    let edition = try options.edition(on: press, in: &session)
    let plan = try OutputPlan(output.output, name: "handbook", fileExtension: "pdf")
    let file = GrowingFile(plan.file, session.desk.temporaries)
    defer { file.discard() }
    let progress = BookProgress(session, pairs: edition.pairCount)
    session.desk.temporaries.atStop { progress.sayFarewell() }
    defer { session.desk.temporaries.atStop(nil) }
    let made = Result { () throws(Stop) in
      try press.book(
        edition, jobs: options.workers, as: batch.standard.standard, to: file
      ) { progress.show(chapters: $0, pages: $1) }
    }
    progress.clear()
    let book = session.take(try made.get())
    try session.publish(file)
    session.tell(
      "\(edition.roleCount) roles, \(book.chapterCount) of \(edition.pairCount) pairs, "
        + "\(book.pageCount) pages")
  }
}

/// Which roles a handbook is on, and how it is made.
struct HandbookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only these roles: ids, names or aliases; default: all of the corpus.", valueName: "a,b,c"))
  var roles: String?

  @Option(
    help: ArgumentHelp(
      "How many chapters to lay out at once; default: as many as processors.", valueName: "n"))
  var jobs: Int?

  @OptionGroup var page: PageOptions
  @OptionGroup var corpus: CorpusOption

  var workers: Int { jobs ?? Batch.usualJobs }

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256; found \(jobs)")
    }
  }

  /// Reads layout, corpus and tables.
  ///
  /// - Throws: `Stop`, or a `Diagnostic` where an input is wrong.
  func edition(on press: Press, in session: inout Session) throws -> HandbookEdition {
    let reading = CorpusReading.begun(corpus.corpus, try session.desk.furnishings())
    let (layout, logo) = try page.layout(by: press, or: "handbook", in: &session)
    let corpus = try chosen(from: corpus.read(in: &session, reading))
    let tables = session.take(reading.value.tables)
    let date = try EditionDate.of(
      corpus.articles, sourceDateEpoch: session.desk.environment["SOURCE_DATE_EPOCH"])
    var imprint = Imprint(
      paper: page.paper, ink: page.ink, date: date, creator: RoleReport.nameAndVersion, logo: logo)
    imprint.explainsLayout = page.debugLayout
    let composer = PairComposer(corpus, themes: tables.themes, tools: tables.tools)
    return HandbookEdition(corpus, composer: composer, layout: layout, imprint: imprint)
  }

  /// The corpus with the roles that are asked for.
  private func chosen(from corpus: Corpus) throws -> Corpus {
    var chosen = corpus
    if let roles {
      let finder = RoleFinder(corpus)
      let ids = try roles.split(separator: ",").map { name -> String in
        switch finder.find(String(name)) {
        case .failure(let diagnostic): throw Stop(.usage, [diagnostic])
        case .success(let role): return role.id
        }
      }
      chosen.roles = corpus.roles.filter { ids.contains($0.id) }
    }
    guard chosen.roles.count > 1 else {
      throw Stop(
        .usage, "usage.one-role",
        "a handbook must have two roles to compare; found \(chosen.roles.count)",
        hint: "rolereport roles lists those of the corpus")
    }
    return chosen
  }
}
