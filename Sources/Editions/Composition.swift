import Diagnostics
import Display
import Geometry
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

  /// A layout of all of it, with the page numbers of an earlier one.
  private struct Round {
    var draft: Draft
    var scope: Scope
    var pages: Reported<[MadeUpPage]>
  }

  func document(
    _ information: DocumentInformation, setter: Typesetter
  ) -> Reported<DisplayDocument> {
    var outline: [OutlineEntry] = []
    let rounds = asksForPages ? 4 : 1
    let settled = Settling.settle(rounds: rounds) { references in
      let round = made(references, outline, setter)
      outline = round.draft.outline
      let found = rounds > 1 ? PageReferences(in: round.pages.value) : references
      return (round, found)
    }
    let round = settled.value
    let furniture = Furniture(
      draft: round.draft, furniture: layout.furniture[flow] ?? Layout.Furniture(),
      edition: edition, scope: scope, isExplained: imprint.explainsLayout, logo: imprint.logo)
    var pages = furniture.put(on: round.pages.value)
    if imprint.remarksOnLayout {
      for index in pages.indices { pages[index].remarks = round.pages.value[index].decisions }
    }
    let document = DisplayDocument(
      information: information, pages: pages, structure: round.draft.tree,
      outline: round.draft.outline, ink: imprint.ink)
    return Reported(
      document, round.pages.diagnostics + settled.diagnostics + setter.diagnostics)
  }

  /// A part of a book: its pages from a number on, with the pages that are known of other places.
  func part(
    _ references: PageReferences, from first: Int = 1, setter: Typesetter
  ) -> LaidPart {
    let round = made(references, [], setter, from: first)
    return LaidPart(
      round.pages.value, of: round.draft, on: round.scope,
      round.pages.diagnostics + setter.diagnostics)
  }

  private var edition: EditionSubject {
    EditionSubject(layout: layout, ink: imprint.ink, page: nil)
  }

  private var scope: Scope { Scope(edition, root: root) }

  /// Whether anything in the flow prints page numbers of other places.
  private var asksForPages: Bool { layout.flows[flow]?.contains(where: \.asksForPages) ?? false }

  private func made(
    _ references: PageReferences, _ outline: [OutlineEntry], _ setter: Typesetter,
    from first: Int? = nil
  ) -> Round {
    let scope = scope
    var draft = Draft(
      stylist: Stylist(layout: layout, ink: imprint.ink), setter: setter, sources: numbers,
      references: references)
    draft.knownOutline = outline
    draft.isPart = first != nil
    let frame = layout.pageFrame(imprint.paper)
    (draft.pageSize, draft.depth) = (frame.size, frame.main.size.height)
    draft.openSection()
    draft.compose(layout.flows[flow] ?? [], scope)
    var distributor = Distributor(
      frames: layout.frames(imprint.paper, from: first ?? 1), noteGap: layout.frame.line)
    // A page that the next row no longer fits on ends with the text block all the same.
    distributor.fill = layout.frame.line * 4
    return Round(draft: draft, scope: scope, pages: distributor.pages(of: draft.galley))
  }
}

extension FlowNode {
  fileprivate var asksForPages: Bool {
    block == .contents || properties.flow("flow").contains(where: \.asksForPages)
  }
}
