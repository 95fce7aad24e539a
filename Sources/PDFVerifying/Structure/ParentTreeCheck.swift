/// Holds content on pages, structure tree and parent tree against each other: each must know what the
/// other two know.
struct ParentTreeCheck {
  let file: OpenedFile
  let ledger: Ledger
  let model: StructureModel
  let survey: ContentSurvey
  /// Page numbers, counted from 1, by the numbers of their objects.
  let pages: [Int: Int]

  func check() {
    let tree = NumberTree(model.root.dictionary?["ParentTree"] ?? .null, file: file)
    if !tree.isSound { ledger.fail("W-parents", "the parent tree is no number tree") }
    for (content, found) in survey.content.sorted(by: { ordered($0.key, $1.key) }) {
      check(content, page: found.page, count: found.count)
    }
    for (content, holders) in model.holders.sorted(by: { ordered($0.key, $1.key) }) {
      check(content, holders: holders)
    }
    let byContainer = Dictionary(grouping: survey.content.keys, by: \.container)
    for (container, content) in byContainer.sorted(by: { $0.key < $1.key }) {
      check(container, content.sorted { $0.identifier < $1.identifier }, tree)
    }
    for annotation in model.objectHolders.keys.sorted() { check(annotation: annotation, tree) }
    for (content, page) in survey.artifactsInContent where model.holders[content] != nil {
      let holder = model.holders[content]?.first.map { model.elements[$0].type } ?? ""
      ledger.fail("01-003", "an artifact stands in content of \(holder)", page: page)
    }
  }

  private func ordered(_ a: ContentKey, _ b: ContentKey) -> Bool {
    let (pageA, pageB) = (pages[a.container] ?? 0, pages[b.container] ?? 0)
    return (pageA, a.container, a.identifier) < (pageB, b.container, b.identifier)
  }

  private func check(_ content: ContentKey, page: Int, count: Int) {
    if count > 1, !survey.markedForms.contains(content.container) {
      ledger.fail("W-once", "number \(content.identifier) is given \(count) times", page: page)
    }
    if model.holders[content] == nil {
      ledger.fail("W-orphaned", "content \(content.identifier) is not", page: page)
    }
  }

  private func check(_ content: ContentKey, holders: [Int]) {
    let element = model.elements[holders[0]]
    if holders.count > 1 {
      ledger.fail(
        "W-once", "content \(content.identifier) stands in \(holders.count) elements",
        page: pages[content.container], object: element.number)
    }
    if survey.content[content] == nil {
      ledger.fail(
        "W-swallowed", "\(element.type) lists content \(content.identifier), which is not",
        page: pages[content.container], object: element.number)
    }
  }

  /// Entries of a page or form in the parent tree.
  private func check(_ container: Int, _ contents: [ContentKey], _ tree: NumberTree) {
    let page = pages[container]
    guard let key = file.entry("StructParents", of: file.object(container)).integer,
      let list = tree.values[key].map({ file.resolve($0) })?.array
    else {
      return ledger.fail(
        "W-parents", "a page or form with marked content has no entry", page: page,
        object: container)
    }
    for content in contents {
      guard let holders = model.holders[content] else { continue }
      let entry = list.indices.contains(content.identifier) ? list[content.identifier] : .null
      let led = entry.reference.flatMap { model.byNumber[$0] }
      if led.map(holders.contains) != true {
        ledger.fail(
          "W-parents",
          "content \(content.identifier) is led to another element than the one that holds it",
          page: page, object: container)
      }
    }
  }

  /// An annotation's or picture's entry in the parent tree.
  private func check(annotation: Int, _ tree: NumberTree) {
    guard let holders = model.objectHolders[annotation], let holder = holders.first else { return }
    let element = model.elements[holder]
    if holders.count > 1 {
      ledger.fail("W-once", "an annotation stands in two elements", object: annotation)
    }
    guard let key = file.entry("StructParent", of: file.object(annotation)).integer,
      let value = tree.values[key]?.reference
    else {
      return ledger.fail(
        "W-parents", "object \(annotation) of \(element.type) has no entry", page: element.page,
        object: annotation)
    }
    if model.byNumber[value] != holder {
      ledger.fail(
        "W-parents", "object \(annotation) is led to another element than the one that holds it",
        page: element.page, object: annotation)
    }
  }
}
