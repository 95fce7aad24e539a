import ArgumentParser
import Diagnostics
import Display
import Editions
import LayoutFiles
import Publishing
import Roles

/// All that a typeset report is asked for with.
struct ReportOptions: ParsableArguments {
  @OptionGroup var subject: SubjectOption
  @OptionGroup var page: PageOptions
  @OptionGroup var corpus: CorpusOption

  /// A laid-out report, and what makes files of it.
  struct Report {
    var press: Press
    var document: DisplayDocument
    /// What its files are called: `ml-lead-vs-ds-manager`.
    var name: String
    /// What is behind it, to travel in it.
    var data = DataFiles.none
  }

  /// Reads the corpus, finds the pair or the role and lays the report out, by a layout of that name
  /// where none is asked for.
  ///
  /// - Returns: The report, with everything noticed on the way reported.
  /// - Throws: `Stop`, or a `Diagnostic` where an input is wrong.
  func report(
    in session: inout Session, layout name: String = "report", withRemarks: Bool = false
  ) throws -> Report {
    let furnishings = try session.desk.furnishings()
    let reading = CorpusReading.begun(corpus.corpus, furnishings)
    let press = try Press(furnishings)
    let (layout, logo) = try page.layout(by: press, or: name, in: &session)
    let corpus = try corpus.read(in: &session, reading)
    let found = try subject.find(in: corpus, &session, reading)
    let date = try EditionDate.of(
      found.articles, sourceDateEpoch: session.desk.environment["SOURCE_DATE_EPOCH"])
    var imprint = Imprint(
      paper: page.paper, ink: page.ink, date: date, creator: RoleReport.nameAndVersion,
      logo: logo)
    imprint.explainsLayout = page.debugLayout
    imprint.remarksOnLayout = withRemarks
    let document = try session.take(lay(found, on: press, layout, imprint))
    session.progress("laid out \(document.pages.count) pages, dated \(date)")
    let report = Report(press: press, document: document, name: found.name, data: found.data)
    session.keep((report, layout, corpus, found))
    return report
  }

  private func lay(
    _ subject: SubjectOption.Subject, on press: Press, _ layout: Layout, _ imprint: Imprint
  ) throws -> Reported<DisplayDocument> {
    switch subject {
    case .pair(let comparison): try press.document(comparison, layout: layout, imprint: imprint)
    case .role(let profile): try press.document(profile, layout: layout, imprint: imprint)
    }
  }
}
