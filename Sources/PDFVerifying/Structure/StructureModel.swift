/// The structure tree, read with care: every element once, however the file links them.
struct StructureModel {
  static let (mostElements, deepest) = (2_000_000, 200)

  private(set) var elements: [StructureElement] = []
  /// The elements that hold a piece of content, by the content.
  private(set) var holders: [ContentKey: [Int]] = [:]
  /// The elements that hold an annotation, by its number.
  private(set) var objectHolders: [Int: [Int]] = [:]
  /// Elements by the numbers of their objects.
  private(set) var byNumber: [Int: Int] = [:]
  let root: PDFValue

  private let file: OpenedFile
  private let ledger: Ledger
  private let roles: RoleMap
  private let classes: PDFValue
  private let pages: [Int: Int]

  /// Page numbers, counted from 1, are given by the numbers of the pages' objects.
  init(_ root: PDFValue, file: OpenedFile, ledger: Ledger, pages: [Int: Int]) {
    self.root = root
    self.file = file
    self.ledger = ledger
    self.pages = pages
    roles = RoleMap(file.dictionary("RoleMap", of: root) ?? [:])
    classes = file.entry("ClassMap", of: root)
    roles.check(ledger)
    let kids = root.dictionary?["K"]
    for kid in file.resolve(kids).array ?? [kids ?? .null] {
      readElement(kid, parent: nil, page: nil, depth: 0)
    }
  }

  /// The elements without a parent.
  var top: [Int] { elements.indices.filter { elements[$0].parent == nil } }

  private mutating func readElement(
    _ value: PDFValue, parent: Int?, page: Int?, depth: Int
  ) {
    let found = file.resolve(value)
    guard case .dictionary(let entries) = found else {
      if !found.isNull { ledger.fail("W-tree", "a kid is no structure element") }
      return
    }
    let number = value.reference ?? 0
    guard depth < StructureModel.deepest, elements.count < StructureModel.mostElements else {
      return ledger.fail("W-limits", "the structure tree is too deep or too large", object: number)
    }
    guard number == 0 || byNumber[number] == nil else {
      return ledger.fail("W-tree", "an element stands in the tree twice", object: number)
    }
    let type = file.resolve(entries["S"]).name ?? ""
    let index = elements.count
    elements.append(
      StructureElement(
        number: number, type: type, role: roles.standardType(of: type), parent: parent,
        entries: entries, attributes: attributes(of: entries)))
    if number > 0 { byNumber[number] = index }
    if let parent { elements[parent].kids.append(.element(index)) }
    checkParent(entries["P"], of: index)
    let own = file.resolve(entries["Pg"]).isNull ? page : entries["Pg"]?.reference
    if let own { elements[index].page = pages[own] }
    let kids = file.resolve(entries["K"])
    for kid in kids.array ?? [entries["K"] ?? .null] {
      readKid(kid, of: index, page: own, depth: depth)
    }
    spreadPage(from: index)
  }

  private mutating func readKid(_ kid: PDFValue, of index: Int, page: Int?, depth: Int) {
    let found = file.resolve(kid)
    if found.isNull { return }
    if let identifier = found.integer {
      guard let page else {
        return ledger.fail(
          "W-tree", "content \(identifier) has no page", object: elements[index].number)
      }
      return hold(ContentKey(container: page, identifier: identifier), in: index)
    }
    switch file.entry("Type", of: found).name {
    case "MCR":
      let container = found.dictionary?["Stm"]?.reference ?? found.dictionary?["Pg"]?.reference
      guard let container = container ?? page, let id = file.entry("MCID", of: found).integer else {
        return ledger.fail(
          "W-tree", "a reference to content lacks page or number", object: elements[index].number)
      }
      hold(ContentKey(container: container, identifier: id), in: index)
    case "OBJR":
      let number = found.dictionary?["Obj"]?.reference ?? 0
      elements[index].kids.append(.object(number))
      objectHolders[number, default: []].append(index)
      if elements[index].page == nil, let page = found.dictionary?["Pg"]?.reference {
        elements[index].page = pages[page]
      }
    default: readElement(kid, parent: index, page: page, depth: depth + 1)
    }
  }

  private mutating func hold(_ content: ContentKey, in index: Int) {
    elements[index].kids.append(.content(content))
    holders[content, default: []].append(index)
    if elements[index].page == nil { elements[index].page = pages[content.container] }
  }

  /// An element without content of its own is where its first kid is.
  private mutating func spreadPage(from index: Int) {
    guard elements[index].page == nil else { return }
    for case .element(let kid) in elements[index].kids {
      guard let page = elements[kid].page else { continue }
      return elements[index].page = page
    }
  }

  private func checkParent(_ value: PDFValue?, of index: Int) {
    let element = elements[index]
    guard element.number > 0, let parent = value?.reference else {
      if value == nil {
        ledger.fail("W-tree", "\(element.type) has no parent entry (P)", object: element.number)
      }
      return
    }
    let expected = element.parent.map { elements[$0].number } ?? file.structureRoot
    if expected > 0, parent != expected {
      ledger.fail(
        "W-tree", "\(element.type) names object \(parent) as its parent, which is \(expected)",
        object: element.number)
    }
  }

  /// Attributes of the element's classes and its own, which count more.
  private func attributes(of entries: [String: PDFValue]) -> [String: PDFValue] {
    var found: [String: PDFValue] = [:]
    func add(_ value: PDFValue) {
      for object in value.array.map({ $0.map { file.resolve($0) } }) ?? [value] {
        guard let entries = object.dictionary, let owner = file.entry("O", of: object).name else {
          continue
        }
        for (key, value) in entries { found["\(owner).\(key)"] = file.resolve(value) }
      }
    }
    let named = file.resolve(entries["C"])
    for name in named.array.map({ $0.map { file.resolve($0) } }) ?? [named] {
      if let name = name.name { add(file.entry(name, of: classes)) }
    }
    add(file.resolve(entries["A"]))
    return found
  }
}

extension OpenedFile {
  /// The number of the structure tree's root; 0 where it is not an object of its own.
  var structureRoot: Int { catalogue.dictionary?["StructTreeRoot"]?.reference ?? 0 }
}
