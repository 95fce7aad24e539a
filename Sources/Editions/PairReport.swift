import Diagnostics
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// The report on a pair of roles: says what the comparison holds in the order of the layout's flow.
public struct PairReport {
  let comparison: Comparison
  let layout: Layout
  let imprint: Imprint

  public init(_ comparison: Comparison, layout: Layout, imprint: Imprint) {
    self.comparison = comparison
    self.layout = layout
    self.imprint = imprint
  }

  /// The laid-out report.
  public func document(setter: Typesetter) -> Reported<DisplayDocument> {
    var draft = Draft(
      stylist: Stylist(layout: layout, ink: imprint.ink), setter: setter,
      sources: SourceNumbers(articles: comparison.composedFrom + adArticles))
    draft.depth = layout.pageFrame(imprint.paper).main.size.height
    for part in layout.flow { draft.compose(part, comparison) }
    let furniture = Furniture(
      draft: draft, kind: layout.title, head: draft.names(of: comparison),
      foot: "Composed from \(Wording.count(comparison.composedFrom.count, "article"))"
        + " on these roles, and \(Wording.count(comparison.pay.ads, "advertised job"))")
    return draft.madeUp(information, imprint, furniture)
  }

  /// Articles that only ads were taken from; they are numbered after those on the roles.
  private var adArticles: [String] {
    comparison.adArticles.map(\.id)
  }

  private var information: DocumentInformation {
    DocumentInformation(
      title: comparison.title, author: "rolereport",
      subject: "\(layout.title): \(comparison.provenance)",
      keywords: [comparison.left.name, comparison.right.name, "role comparison"],
      language: layout.language, date: imprint.date, creator: imprint.creator)
  }
}

extension Draft {
  /// The galley as pages with their furniture, and everything else a file is written from.
  func madeUp(
    _ information: DocumentInformation, _ imprint: Imprint, _ furniture: Furniture
  ) -> Reported<DisplayDocument> {
    let made = Distributor(frame: layout.pageFrame(imprint.paper), noteGap: layout.frame.line)
      .pages(of: galley)
    let document = DisplayDocument(
      information: information, pages: furniture.put(on: made.value), structure: tree,
      outline: outline, ink: imprint.ink)
    return Reported(document, made.diagnostics + setter.diagnostics)
  }

  /// Both roles with their marks, for running heads: by their short names where there is no room.
  func names(of comparison: Comparison) -> [Inline] {
    let long = names(comparison.left.name, comparison.right.name)
    guard setter.line(long, structure: nil).width > measure else { return long }
    return names(comparison.left.shortName, comparison.right.shortName)
  }

  private func names(_ left: String, _ right: String) -> [Inline] {
    [
      lettered(.a, beside: .runningHead, size: 8.4), words(" " + left, .runningHead),
      .text("\u{2003}", stylist.text(.runningHead)),
      lettered(.b, beside: .runningHead, size: 8.4), words(" " + right, .runningHead),
    ]
  }

  mutating func compose(_ part: Part, _ comparison: Comparison) {
    switch part {
    case .masthead: masthead(comparison)
    case .answer: answer(comparison)
    case .keyFacts: keyFacts(comparison)
    case .overlap: overlap(comparison)
    case .paySummary: paySummary(comparison)
    case .openQuestions: openQuestions(comparison)
    case .sideBySide: sideBySide(comparison)
    case .duties: themes("Duties", comparison[.responsibilities])
    case .skills: themes("Skills", comparison[.skills])
    case .tools: tools(comparison)
    case .background: background(comparison)
    case .outlook: outlook(comparison)
    case .disagreements: disagreements(comparison)
    case .transition: transition(comparison)
    case .firstSteps: firstSteps(comparison)
    case .payRanges: payRanges(comparison)
    case .payCoverage: payCoverage(comparison)
    case .jobs: jobs(comparison)
    case .pageBreak:
      continuation = []
      galley.breakPage()
    }
  }
}
