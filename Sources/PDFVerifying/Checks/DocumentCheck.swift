/// The catalogue: tags, title, language, layers, forms, outline.
struct DocumentCheck {
  let file: OpenedFile
  let ledger: Ledger

  /// The document's language; nil where the catalogue says none.
  var language: String? {
    file.entry("Lang", of: file.catalogue).text.flatMap { $0.isEmpty ? nil : $0 }
  }

  func check() {
    let catalogue = file.catalogue
    if let language { LanguageTag.check(language, ledger) }
    checkMarks(catalogue)
    checkPreferences(catalogue)
    checkLayers(file.entry("OCProperties", of: catalogue))
    checkForm(file.entry("AcroForm", of: catalogue))
    let outline = file.entry("Outlines", of: catalogue)
    if language == nil, !file.entry("First", of: outline).isNull {
      ledger.fail("11-003", "the catalogue says none")
    }
    if !file.entry("AA", of: catalogue).isNull { ledger.fail("A-6.5.2", "the catalogue has one") }
    if !file.entry("Requirements", of: catalogue).isNull { ledger.fail("A-6.11", "it does") }
    if !file.entry("AlternatePresentations", of: file.entry("Names", of: catalogue)).isNull {
      ledger.fail("A-6.10", "found AlternatePresentations")
    }
    let permissions = file.dictionary("Perms", of: catalogue)?.keys.sorted() ?? []
    for key in permissions where key != "UR3" && key != "DocMDP" {
      ledger.fail("A-6.1.12", "found \(key)")
    }
  }

  private func checkMarks(_ catalogue: PDFValue) {
    let marks = file.entry("MarkInfo", of: catalogue)
    if file.entry("Marked", of: marks) != .boolean(true) {
      ledger.fail("W-tagged", "MarkInfo does not say Marked")
    }
    if file.entry("Suspects", of: marks) == .boolean(true) {
      ledger.fail("01-007", "Suspects is true")
    }
    if file.entry("StructTreeRoot", of: catalogue).dictionary == nil {
      ledger.fail("W-tagged", "there is no structure tree")
    }
  }

  private func checkPreferences(_ catalogue: PDFValue) {
    let preferences = file.entry("ViewerPreferences", of: catalogue)
    switch file.entry("DisplayDocTitle", of: preferences) {
    case .boolean(true): break
    case .boolean(false): ledger.fail("07-002", "it is false")
    default: ledger.fail("07-001", "they do not")
    }
  }

  private func checkLayers(_ properties: PDFValue) {
    guard properties.dictionary != nil else { return }
    let usual = file.entry("D", of: properties)
    let others = file.list(file.entry("Configs", of: properties))
    let layers = Set(file.entry("OCGs", of: properties).array?.compactMap(\.reference) ?? [])
    for (configuration, id) in [(usual, "20-002")] + others.map({ ($0, "20-001") }) {
      if (file.entry("Name", of: configuration).text ?? "").isEmpty {
        ledger.fail(id, "one has none")
      }
      if !file.entry("AS", of: configuration).isNull { ledger.fail("20-003", "found AS") }
      let order = file.entry("Order", of: configuration)
      if !order.isNull, !layers.subtracting(listed(order, depth: 0)).isEmpty {
        ledger.fail("A-6.9", "it leaves some out")
      }
    }
  }

  private func listed(_ order: PDFValue, depth: Int) -> Set<Int> {
    guard depth < 20 else { return [] }
    var found: Set<Int> = []
    for item in file.resolve(order).array ?? [] {
      if let number = item.reference { found.insert(number) }
      if file.resolve(item).array != nil { found.formUnion(listed(item, depth: depth + 1)) }
    }
    return found
  }

  private func checkForm(_ form: PDFValue) {
    guard form.dictionary != nil else { return }
    if file.entry("NeedAppearances", of: form) == .boolean(true) {
      ledger.fail("A-6.4.1", "it is true")
    }
    let data = file.entry("XFA", of: form)
    guard !data.isNull else { return }
    let streams = data.array.map { $0.map { file.resolve($0) } } ?? [data]
    let text = streams.compactMap { file.data(of: $0) }.map { String(decoding: $0, as: UTF8.self) }
    if ledger.archival != nil || text.contains(where: XFAForm.isDynamic) {
      ledger.fail("25-001", "the form is laid out by XFA")
    }
  }
}

/// Forms of the XML Forms Architecture.
enum XFAForm {
  /// Whether they are laid out when they are opened: `dynamicRender` is `required`.
  static func isDynamic(_ text: String) -> Bool {
    text.split(separator: "<").contains { part in
      part.hasPrefix("dynamicRender") && part.contains("required")
    }
  }
}
