import Diagnostics
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// The document on a pair of roles: what the comparison holds, in the order of the layout's flow.
public struct PairReport {
  let comparison: Comparison
  let layout: Layout
  let imprint: Imprint

  public init(_ comparison: Comparison, layout: Layout, imprint: Imprint) {
    self.comparison = comparison
    self.layout = layout
    self.imprint = imprint
  }

  /// The laid-out document.
  public func document(setter: Typesetter) -> Reported<DisplayDocument> {
    let pair = PairSubject(comparison)
    let composition = Composition(
      layout: layout, flow: .pair, imprint: imprint, root: PairFields.table.record(of: pair),
      numbers: pair.numbers)
    return composition.document(information, setter: setter)
  }

  private var information: DocumentInformation {
    DocumentInformation(
      title: comparison.title, author: "rolereport",
      subject: "\(layout.title): \(comparison.provenance)",
      keywords: [comparison.left.name, comparison.right.name, "role comparison"],
      language: layout.language, date: imprint.date, creator: imprint.creator)
  }
}
