import ArgumentParser
import Diagnostics
import Display
import Editions
import Publishing
import Roles

/// All that a typeset report of a pair is asked for with.
struct ReportOptions: ParsableArguments {
  @OptionGroup var pair: PairOption
  @OptionGroup var page: PageOptions
  @OptionGroup var corpus: CorpusOption

  /// A laid-out report, and what makes files of it.
  struct Report {
    var press: Press
    var document: DisplayDocument
    /// What its files are called: `ml-lead-vs-ds-manager`.
    var name: String
  }

  /// Reads the corpus, compares the pair and lays the report out.
  ///
  /// - Returns: The report, with everything noticed on the way reported.
  /// - Throws: `Stop`, or a `Diagnostic` where an input is wrong.
  func report(in session: inout Session) throws -> Report {
    let press = try Press(session.desk.furnishings())
    let layout = try session.take(press.layout(page.layout))
    let corpus = try corpus.read(in: &session)
    let comparison = try pair.compare(in: corpus, &session)
    let date = try EditionDate.of(
      comparison.articles, sourceDateEpoch: session.desk.environment["SOURCE_DATE_EPOCH"])
    let imprint = Imprint(
      paper: page.paper, ink: page.ink, date: date, creator: RoleReport.nameAndVersion)
    let document = session.take(press.document(comparison, layout: layout, imprint: imprint))
    session.progress("laid out \(document.pages.count) pages, dated \(date)")
    let name = "\(comparison.left.id)-vs-\(comparison.right.id)"
    return Report(press: press, document: document, name: name)
  }
}
