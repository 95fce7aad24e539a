/// Headings begin with H1, leave out no level and are of one kind (ISO 14289-1, 7.4).
struct HeadingCheck {
  let ledger: Ledger
  let model: StructureModel

  func check() {
    var last = 0
    var plain: StructureElement?
    for element in model.elements {
      if element.role == "H" { plain = plain ?? element }
      checkKids(of: element)
      guard let level = HeadingCheck.level(of: element.role) else { continue }
      if last == 0, level != 1 {
        fail("14-002", "it is \(element.role)", element)
      } else if level > last + 1 {
        fail("14-003", "\(element.role) follows H\(last)", element)
      }
      last = level
    }
    if let plain, last > 0 { fail("14-007", "there are both", plain) }
  }

  /// `H3` is of level 3.
  static func level(of role: String) -> Int? {
    guard role.count == 2, role.hasPrefix("H"), let level = role.last?.wholeNumberValue,
      1...6 ~= level
    else { return nil }
    return level
  }

  private func checkKids(of element: StructureElement) {
    let count = model.kidRoles(of: element).count { $0 == "H" }
    if count > 1 { fail("14-006", "\(element.role) has \(count)", element) }
  }

  private func fail(_ id: String, _ found: String, _ element: StructureElement) {
    ledger.fail(id, found, page: element.page, object: element.number)
  }
}
