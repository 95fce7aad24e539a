import Display
import Geometry

/// Writes the structure tree (ISO 32000-1, 14.7 and 14.8).
struct StructureWriter {
  let plan: StructurePlan
  let pages: [PaintedPage]
  let survey: DisplaySurvey
  /// The number of the tree's root.
  let root: Int

  func write(annotations: [PlacedAnnotation], to writer: inout FileWriter) {
    var notes: [Int] = []
    for index in plan.numbers.indices where plan.numbers[index] > 0 {
      let id = StructureID(Int32(index))
      if plan.tree[id].role == .note { notes.append(plan.numbers[index]) }
      writer.object(plan.numbers[index]) { write(id, to: &$0) }
    }
    let parents = ParentTree(plan: plan, pages: pages, annotations: annotations)
      .write(to: &writer)
    writer.object(root) { text in
      text.raw("<</Type/StructTreeRoot/K[")
      text.reference(plan.number(of: .document))
      text.raw("]/ParentTree")
      text.reference(parents)
      text.raw("/ParentTreeNextKey ")
      text.integer(pages.count + annotations.count)
      if !notes.isEmpty { StructureWriter.write(notes: notes, to: &text) }
      text.raw(">>")
    }
  }

  private func write(_ id: StructureID, to text: inout PDFText) {
    let node = plan.tree[id]
    text.raw("<</Type/StructElem/S/")
    text.raw(node.role.rawValue.utf8)
    text.raw("/P")
    text.reference(node.parent.map { plan.number(of: $0) } ?? root)
    let page = plan.page(of: id)
    if let page {
      text.raw("/Pg")
      text.reference(pages[page].number)
    }
    write(plan.kids(of: id), on: page, to: &text)
    write(node, to: &text)
    if node.role == .note {
      text.raw("/ID")
      text.string(StructureWriter.name(ofNote: plan.number(of: id)))
    }
    StructureAttributes(
      node: node, bounds: survey.bounds(of: id, pages: pages), numbering: numbering(of: id)
    ).write(to: &text)
    text.raw(">>")
  }

  private func numbering(of id: StructureID) -> ListNumbering? {
    guard plan.tree[id].role == .list else { return nil }
    for item in plan.tree[id].children {
      for part in plan.tree[item].children
      where plan.tree[part].role == .label && plan.number(of: part) > 0 {
        return ListNumbering(label: survey.says(part))
      }
    }
    return nil
  }

  private func write(_ node: StructureNode, to text: inout PDFText) {
    if let alternative = node.alternative {
      text.raw("/Alt")
      text.string(alternative)
    }
    if let actualText = node.actualText {
      text.raw("/ActualText")
      text.string(actualText)
    }
    if let language = node.language {
      text.raw("/Lang")
      text.string(language)
    }
  }

  private func write(_ kids: [StructureKid], on page: Int?, to text: inout PDFText) {
    guard !kids.isEmpty else { return }
    text.raw("/K[")
    for (index, kid) in kids.enumerated() {
      switch kid {
      case .content(page, let identifier):
        if index > 0 { text.space() }
        text.integer(identifier)
      case .content(let other, let identifier):
        text.raw("<</Type/MCR/Pg")
        text.reference(pages[other].number)
        text.raw("/MCID ")
        text.integer(identifier)
        text.raw(">>")
      case .node(let child): text.reference(plan.number(of: child))
      case .annotation(let other, let number):
        text.raw("<</Type/OBJR/Obj")
        text.reference(number)
        text.raw("/Pg")
        text.reference(pages[other].number)
        text.raw(">>")
      }
    }
    text.raw("]")
  }

  /// Of equal length, so that the order of numbers is that of names.
  private static func name(ofNote number: Int) -> String {
    let digits = String(number)
    return "note-" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// Notes have a name each (ISO 14289-1, 7.9), and the root lists them.
  private static func write(notes: [Int], to text: inout PDFText) {
    text.raw("/IDTree<</Names[")
    for number in notes.sorted() {
      text.string(name(ofNote: number))
      text.reference(number)
    }
    text.raw("]>>")
  }
}
