import Diagnostics

/// What single elements need: types that mean something, alternative texts, IDs, languages.
struct ElementCheck {
  let file: OpenedFile
  let ledger: Ledger
  let model: StructureModel
  /// Whether the catalogue says the document's language.
  let hasLanguage: Bool

  private static let needText: Set<String> = [
    "H", "H1", "H2", "H3", "H4", "H5", "H6", "P", "Link", "Note", "Caption", "LBody", "Figure",
  ]

  func check() {
    var notes: Set<[UInt8]> = []
    for (index, element) in model.elements.enumerated() {
      if !StandardTypes.all.contains(element.role) {
        fail("02-001", "\(element.type) is not", element)
      }
      switch element.role {
      case "Figure": checkAlternative("13-004", element)
      case "Formula": checkAlternative("17-002", element)
      case "Note": checkNote(element, &notes)
      case "L": checkNumbering(index)
      default: break
      }
      if ElementCheck.needText.contains(element.role), element.kids.isEmpty {
        fail("W-empty", "\(element.role) is empty", element, .warning)
      }
      checkLanguage(of: index)
    }
  }

  private func text(_ key: String, of element: StructureElement) -> String? {
    file.resolve(element.entries[key]).text
  }

  private func checkAlternative(_ id: String, _ element: StructureElement) {
    let said = text("Alt", of: element) ?? text("ActualText", of: element) ?? ""
    if said.allSatisfy(\.isWhitespace) {
      fail(id, "\(element.role) has none", element)
    }
  }

  private func checkNote(_ element: StructureElement, _ notes: inout Set<[UInt8]>) {
    let id = file.resolve(element.entries["ID"]).bytes ?? []
    if id.isEmpty {
      fail("19-003", "a Note has none", element)
    } else if !notes.insert(id).inserted {
      fail("19-004", "“\(PDFTextString.decoded(id))” is given twice", element)
    }
  }

  private func checkNumbering(_ index: Int) {
    let hasLabels = model.kidElements(of: index).contains { item in
      model.kidRoles(of: model.elements[item]).contains("Lbl")
    }
    let numbering = model.elements[index].attributes["List.ListNumbering"]?.name
    if hasLabels, (numbering ?? "None") == "None" {
      fail("W-numbering", "it does not", model.elements[index], .warning)
    }
  }

  private func checkLanguage(of index: Int) {
    let element = model.elements[index]
    if let own = text("Lang", of: element), !own.isEmpty {
      LanguageTag.check(own, ledger, page: element.page, object: element.number)
    }
    guard !hasLanguage else { return }
    let speaks = ["Alt", "ActualText", "E"].contains { text($0, of: element) != nil }
    let holdsContent = element.kids.contains { if case .content = $0 { true } else { false } }
    guard speaks || holdsContent, language(of: index) == nil else { return }
    if speaks { fail("11-002", "\(element.role) says none", element) }
    if holdsContent { fail("11-001", "\(element.role) says none", element) }
  }

  /// The language that the element or one above it says.
  func language(of index: Int) -> String? {
    var next: Int? = index
    while let current = next {
      if let language = text("Lang", of: model.elements[current]), !language.isEmpty {
        return language
      }
      next = model.elements[current].parent
    }
    return nil
  }

  private func fail(
    _ id: String, _ found: String, _ element: StructureElement,
    _ severity: Severity = .error
  ) {
    ledger.fail(
      id, found, page: element.page, object: element.number, severity: severity)
  }
}
