import Display
import Geometry

/// Writes the nodes of a part's structure tree (ISO 32000-1, 14.7 and 14.8).
struct StructureWriter {
  let plan: StructurePlan
  let pages: [WrittenPage]
  let survey: DisplaySurvey
  /// The number of what stands above the tree.
  let parent: Int
  /// Whether the tree's document is a part of the file's.
  let isPart: Bool

  /// Gives the numbers of notes.
  func write(to writer: inout FileWriter) -> [Int] {
    var notes: [Int] = []
    for index in plan.numbers.indices where plan.numbers[index] > 0 {
      let id = StructureID(Int32(index))
      if plan.tree[id].role == .note { notes.append(plan.numbers[index]) }
      writer.object(plan.numbers[index]) { write(id, to: &$0) }
    }
    return notes
  }

  private func write(_ id: StructureID, to text: inout PDFText) {
    let node = plan.tree[id]
    let role = isPart && id == .document ? .part : node.role
    text.raw("<</Type/StructElem/S/")
    text.raw(role.rawValue.utf8)
    text.raw("/P")
    text.reference(node.parent.map { plan.number(of: $0) } ?? parent)
    let page = plan.page(of: id)
    if let page {
      text.raw("/Pg")
      text.reference(page)
    }
    write(plan.kids(of: id), on: page, to: &text)
    write(node, to: &text)
    if node.role == .note {
      text.raw("/ID")
      text.string(StructureRoot.name(ofNote: plan.number(of: id)))
    }
    StructureAttributes(
      node: node, bounds: survey.bounds(of: id, pages: pages), numbering: numbering(of: id)
    ).write(to: &text)
    text.raw(">>")
  }

  private func numbering(of id: StructureID) -> ListNumbering? {
    guard plan.tree.nodes[Int(id.index)].role == .list else { return nil }
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
        text.reference(other)
        text.raw("/MCID ")
        text.integer(identifier)
        text.raw(">>")
      case .node(let child): text.reference(plan.number(of: child))
      case .annotation(let other, let number):
        text.raw("<</Type/OBJR/Obj")
        text.reference(number)
        text.raw("/Pg")
        text.reference(other)
        text.raw(">>")
      }
    }
    text.raw("]")
  }
}
