import Diagnostics
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// What an edition is printed on and with, and what it says of its making.
public struct Imprint: Hashable, Sendable {
  public var paper: PaperName
  public var ink: Ink
  /// ISO 8601 in UTC; what the file is dated with.
  public var date: String
  /// The program and its version.
  public var creator: String

  public init(paper: PaperName, ink: Ink, date: String, creator: String) {
    self.paper = paper
    self.ink = ink
    self.date = date
    self.creator = creator
  }
}

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
    let stylist = Stylist(layout: layout, ink: imprint.ink)
    let sources = SourceNumbers(articles: comparison.composedFrom)
    var draft = Draft(stylist: stylist, setter: setter, sources: sources)
    for part in layout.flow { draft.compose(part, comparison) }
    let frame = frame(for: imprint.paper)
    let made = Distributor(frame: frame, noteGap: layout.frame.line)
      .pages(of: draft.galley)
    let furniture = Furniture(draft: draft, comparison: comparison)
    let pages = made.value.enumerated().map { index, page in
      let items = furniture.items(page: index + 1, of: made.value.count, frame: frame)
      return Page(size: frame.size, items: page.items + items, label: "\(index + 1)")
    }
    let document = DisplayDocument(
      information: information, pages: pages, structure: draft.tree, outline: draft.outline,
      ink: imprint.ink)
    return Reported(document, made.diagnostics + setter.diagnostics)
  }

  private func frame(for paper: PaperName) -> PageFrame {
    let frame = layout.frame
    let sheet = layout.paper(paper)
    let main = Rect(
      x: frame.left, y: frame.top, width: frame.measure, height: frame.line * sheet.lines)
    let notes = Rect(
      x: frame.left + frame.measure + frame.gutter, y: frame.top, width: frame.notes,
      height: frame.line * sheet.lines)
    return PageFrame(
      size: Size(width: sheet.width, height: sheet.height), main: main,
      notes: frame.notes > .zero ? notes : nil)
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
  mutating func compose(_ part: Part, _ comparison: Comparison) {
    switch part {
    case .masthead:
      masthead(comparison)
    case .answer:
      answer(comparison)
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
