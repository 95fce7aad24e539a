import ArgumentParser
import Display
import Editions
import LayoutFiles
import Publishing
import Roles

/// `rolereport gallery`: every shipped layout with the bundled corpus, for whoever designs them.
struct GalleryJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "gallery",
    abstract: "Set every shipped layout: PDF, pictures of all pages, and a contact sheet of each.",
    usage: "rolereport gallery [-o <directory>/]", shouldDisplay: false)

  @Option(name: .shortAndLong, help: "The directory.")
  var output = "Output/gallery/"

  @OptionGroup var global: GlobalOptions

  /// A document of the gallery.
  private struct Edition {
    var pair: String
    var paper: PaperName
    var ink: Ink

    var name: String { "\(pair.replacing(",", with: "-vs-"))-\(paper.rawValue)-\(ink.rawValue)" }
  }

  /// Conflicts, a role without tools, the longest names, a pair that an article compares.
  private static let editions = [
    Edition(pair: "ml-lead,ds-manager", paper: .a4, ink: .color),
    Edition(pair: "ml-lead,ds-manager", paper: .a4, ink: .mono),
    Edition(pair: "ml-lead,ds-manager", paper: .letter, ink: .color),
    Edition(pair: "ml-lead,ds-md", paper: .a4, ink: .color),
    Edition(pair: "ds-md,ml-engineer", paper: .letter, ink: .mono),
    Edition(pair: "data-scientist,data-manager", paper: .a4, ink: .color),
  ]

  func work(in session: inout Session) throws {
    let furnishings = try session.desk.furnishings()
    let press = try Press(furnishings)
    let corpus = session.take(CorpusDirectory.read(furnishings.corpus))
    let tables = session.take(Tables.read(furnishings))
    for shelved in try session.take(ShelvedLayout.all(in: furnishings)) {
      let (name, layout) = (shelved.name, shelved.layout)
      guard layout.flows[.pair] != nil else { continue }
      var documents: [[Page]] = []
      for edition in Self.editions where layout.papers[edition.paper] != nil || layout.isScreen {
        guard case .success(let roles) = RoleFinder(corpus).pair(edition.pair) else { continue }
        let comparison = tables.compare(roles.left, roles.right, in: corpus)
        let imprint = Imprint(
          paper: edition.paper, ink: edition.ink, date: "2024-01-01T00:00:00Z",
          creator: RoleReport.nameAndVersion)
        let document = try session.take(
          press.document(comparison, layout: layout, imprint: imprint))
        documents.append(document.pages)
        try publish(document, as: edition.name, in: name, press, &session)
      }
      let sheet = ContactSheet().page(of: documents)
      let picture = try press.picture(of: sheet, .color, dpi: 72)
      let plan = try OutputPlan(output, name: "\(name)-contact-sheet", fileExtension: "png")
      try session.publish([(plan.file, picture)])
    }
  }

  private func publish(
    _ document: DisplayDocument, as name: String, in layout: String, _ press: Press,
    _ session: inout Session
  ) throws {
    let directory = output + (output.hasSuffix("/") ? "" : "/") + layout + "/"
    let pdf = try OutputPlan(directory, name: name, fileExtension: "pdf")
    let pictures = try OutputPlan(directory, name: name, fileExtension: "png")
    let pages = try document.pages.map { try press.picture(of: $0, document.ink, dpi: 100) }
    try session.publish(
      [(pdf.file, try press.pdf(document))]
        + pages.enumerated().map { (pictures.file(page: $0 + 1), $1) })
  }
}

extension Layout {
  /// Made for no paper at all.
  fileprivate var isScreen: Bool { papers[.a4] == nil && papers[.letter] == nil }
}
