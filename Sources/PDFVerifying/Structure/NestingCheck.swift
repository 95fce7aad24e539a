/// Which elements may stand in which (ISO 32000-1, tables 333 and 336 to 338).
struct NestingCheck {
  let ledger: Ledger
  let model: StructureModel

  private struct Rule {
    var condition: String
    /// Where the element must stand; empty where it may stand anywhere.
    var parents: Set<String> = []
    /// What may stand in it; nil where anything may.
    var kids: Set<String>?
    /// Whether it holds elements alone.
    var isContainer = false
  }

  private static let rows: Set<String> = ["TR", "THead", "TBody", "TFoot"]

  private static let rules: [String: Rule] = [
    "Table": Rule(
      condition: "09-004", kids: rows.union(["Caption"]), isContainer: true),
    "THead": Rule(condition: "09-004", parents: ["Table"], kids: ["TR"], isContainer: true),
    "TBody": Rule(condition: "09-004", parents: ["Table"], kids: ["TR"], isContainer: true),
    "TFoot": Rule(condition: "09-004", parents: ["Table"], kids: ["TR"], isContainer: true),
    "TR": Rule(
      condition: "09-004", parents: ["Table", "THead", "TBody", "TFoot"], kids: ["TH", "TD"],
      isContainer: true),
    "TH": Rule(condition: "09-004", parents: ["TR"]),
    "TD": Rule(condition: "09-004", parents: ["TR"]),
    "L": Rule(condition: "09-005", kids: ["L", "LI", "Caption"], isContainer: true),
    "LI": Rule(
      condition: "09-005", parents: ["L"], kids: ["Lbl", "LBody"], isContainer: true),
    "LBody": Rule(condition: "09-005", parents: ["LI"]),
    "TOC": Rule(condition: "09-006", kids: ["TOC", "TOCI", "Caption"], isContainer: true),
    "TOCI": Rule(condition: "09-006", parents: ["TOC"]),
    "Ruby": Rule(condition: "09-007", kids: ["RB", "RT", "RP"]),
    "RB": Rule(condition: "09-007", parents: ["Ruby"]),
    "RT": Rule(condition: "09-007", parents: ["Ruby"]),
    "RP": Rule(condition: "09-007", parents: ["Ruby"]),
    "Warichu": Rule(condition: "09-008", kids: ["WT", "WP"]),
    "WT": Rule(condition: "09-008", parents: ["Warichu"]),
    "WP": Rule(condition: "09-008", parents: ["Warichu"]),
  ]

  func check() {
    for element in model.elements { check(element) }
  }

  private func check(_ element: StructureElement) {
    guard let rule = NestingCheck.rules[element.role] else { return }
    let parent = element.parent.map { model.elements[$0].role } ?? "the root"
    if !rule.parents.isEmpty, !rule.parents.contains(parent) {
      fail(rule, "\(element.role) stands in \(parent)", element)
    }
    guard let allowed = rule.kids else { return }
    let kids = model.kidRoles(of: element)
    for kid in Set(kids).subtracting(allowed).sorted() {
      fail(rule, "\(element.role) holds \(kid)", element)
    }
    let holdsContent = element.kids.contains { if case .content = $0 { true } else { false } }
    if rule.isContainer, holdsContent { fail(rule, "\(element.role) holds text itself", element) }
    checkOrder(kids, of: element, rule)
  }

  /// Captions stand first, in tables also last; heads and feet stand beside bodies.
  private func checkOrder(_ kids: [String], of element: StructureElement, _ rule: Rule) {
    let captions = kids.indices.filter { kids[$0] == "Caption" }
    guard allowsCaption(element.role) else { return }
    if captions.count > 1 { fail(rule, "\(element.role) has two captions", element) }
    if let place = captions.first, place > 0,
      element.role != "Table" || place != kids.count - 1
    {
      fail(rule, "the caption of \(element.role) stands in the middle", element)
    }
    guard element.role == "Table" else { return }
    for part in ["THead", "TFoot"] where kids.filter({ $0 == part }).count > 1 {
      fail(rule, "Table has two \(part)", element)
    }
    if kids.contains("THead") || kids.contains("TFoot"), !kids.contains("TBody") {
      fail(rule, "Table has a head or foot and no TBody", element)
    }
  }

  private func allowsCaption(_ role: String) -> Bool { ["Table", "L", "TOC"].contains(role) }

  private func fail(_ rule: Rule, _ found: String, _ element: StructureElement) {
    ledger.fail(rule.condition, found, page: element.page, object: element.number)
  }
}

extension StructureModel {
  /// The standard types of an element's kids, in order.
  func kidRoles(of element: StructureElement) -> [String] {
    element.kids.compactMap { kid in
      if case .element(let index) = kid { elements[index].role } else { nil }
    }
  }

  /// The kids that are elements.
  func kidElements(of index: Int) -> [Int] {
    elements[index].kids.compactMap { if case .element(let kid) = $0 { kid } else { nil } }
  }
}
