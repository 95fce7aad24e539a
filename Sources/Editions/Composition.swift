import Diagnostics
import Display
import LayoutFiles
import PageLayout
import Typesetting

/// A flow and what it speaks of: composes a galley and makes it up into pages.
struct Composition {
  let layout: Layout
  let flow: FlowName
  let imprint: Imprint
  let root: Record
  let numbers: SourceNumbers

  func document(
    _ information: DocumentInformation, setter: Typesetter
  ) -> Reported<DisplayDocument> {
    var draft = Draft(
      stylist: Stylist(layout: layout, ink: imprint.ink), setter: setter, sources: numbers)
    let frame = layout.pageFrame(imprint.paper)
    draft.depth = frame.main.size.height
    let edition = EditionSubject(layout: layout, ink: imprint.ink, page: nil)
    let scope = Scope(edition, root: root)
    draft.openSection()
    draft.compose(layout.flows[flow] ?? [], scope)
    let made = Distributor(frame: frame, noteGap: layout.frame.line).pages(of: draft.galley)
    let furniture = Furniture(
      draft: draft, furniture: layout.furniture[flow] ?? Layout.Furniture(), edition: edition,
      scope: scope, logo: imprint.logo)
    let document = DisplayDocument(
      information: information, pages: furniture.put(on: made.value), structure: draft.tree,
      outline: draft.outline, ink: imprint.ink)
    return Reported(document, made.diagnostics + setter.diagnostics)
  }
}
