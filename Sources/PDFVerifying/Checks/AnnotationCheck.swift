/// Annotations: tagged, described, printed (ISO 14289-1, 7.18; ISO 19005-2, 6.3).
struct AnnotationCheck {
  let file: OpenedFile
  let ledger: Ledger
  let model: StructureModel?
  let hasLanguage: Bool

  private static let kept: Set<String> = [
    "Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight",
    "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Popup", "FileAttachment",
    "Widget", "PrinterMark", "TrapNet", "Watermark", "Redact",
  ]
  private static let others: Set<String> = ["Sound", "Movie", "Screen", "3D", "RichMedia"]

  /// Annotations of a page, counted from 1.
  func check(page: Int, _ value: PDFValue) {
    let annotations = file.entry("Annots", of: value).array ?? []
    guard !annotations.isEmpty else { return }
    switch file.entry("Tabs", of: value).name {
    case nil: ledger.fail("28-008", "it has none", page: page)
    case "S": break
    case let other?: ledger.fail("28-009", "it is \(other)", page: page)
    }
    let box = file.list(file.entry("CropBox", of: value)).compactMap(\.number)
    for annotation in annotations {
      check(annotation, page: page, cropBox: box.count == 4 ? box : nil)
    }
    if !file.entry("AA", of: value).isNull { ledger.fail("A-6.5.2", "a page has one", page: page) }
  }

  private func check(_ reference: PDFValue, page: Int, cropBox: [Double]?) {
    let annotation = file.resolve(reference)
    let number = reference.reference ?? 0
    let place = Place(page: page, number: number)
    let kind = file.entry("Subtype", of: annotation).name ?? ""
    checkArchival(annotation, kind, place)
    let flags = file.entry("F", of: annotation).integer ?? 0
    guard flags & 2 == 0, !isOutside(annotation, cropBox) else { return }
    let holders = model?.objectHolders[number] ?? []
    let element = holders.first.flatMap { model?.elements[$0] }
    let contents = text("Contents", annotation)
    switch kind {
    case "Link":
      if element?.role != "Link" { fail("28-011", "it stands in \(name(element))", place) }
      if contents.isEmpty { fail("28-012", "it has none", place) }
    case "Widget": checkField(annotation, element, place)
    case "PrinterMark":
      if element != nil { fail("28-017", "one is", place) }
    case "TrapNet": fail("28-007", "there is one", place)
    case "Popup": break
    default:
      checkOther(kind, contents, element, place)
      if kind == "FileAttachment" { checkAttachment(annotation, place) }
    }
    if !contents.isEmpty, !hasLanguage, text("Lang", annotation).isEmpty, element == nil {
      fail("11-004", "nothing says it", place)
    }
  }

  private struct Place {
    var page: Int
    var number: Int
  }

  private func fail(_ id: String, _ found: String, _ place: Place) {
    ledger.fail(id, found, page: place.page, object: place.number)
  }

  private func text(_ key: String, _ value: PDFValue) -> String {
    file.entry(key, of: value).text ?? ""
  }

  private func name(_ element: StructureElement?) -> String { element?.role ?? "no element" }

  private func alternative(_ element: StructureElement?) -> String {
    element.flatMap { file.resolve($0.entries["Alt"]).text } ?? ""
  }

  private func checkOther(
    _ kind: String, _ contents: String, _ element: StructureElement?, _ place: Place
  ) {
    let isKnown = AnnotationCheck.kept.union(AnnotationCheck.others).contains(kind)
    let isTagged = element?.role == "Annot"
    let isDescribed = !contents.isEmpty || !alternative(element).isEmpty
    if !isTagged {
      fail(isKnown ? "28-002" : "28-006", "\(kind) stands in \(name(element))", place)
    }
    if !isDescribed { fail(isKnown ? "28-004" : "28-006", "\(kind) has none", place) }
  }

  private func checkField(
    _ annotation: PDFValue, _ element: StructureElement?, _ place: Place
  ) {
    if element?.role != "Form" { fail("28-010", "it stands in \(name(element))", place) }
    var description = text("TU", annotation)
    var field = file.entry("Parent", of: annotation)
    for _ in 0..<20 where description.isEmpty {
      description = text("TU", field)
      field = file.entry("Parent", of: field)
    }
    if description.isEmpty, alternative(element).isEmpty { fail("28-005", "it has none", place) }
    if !description.isEmpty, !hasLanguage, element == nil {
      fail("11-005", "nothing says it", place)
    }
    if !file.entry("AA", of: annotation).isNull { fail("A-6.5.2", "a field has one", place) }
  }

  private func checkAttachment(_ annotation: PDFValue, _ place: Place) {
    let specification = file.entry("FS", of: annotation)
    for key in ["F", "UF"] where text(key, specification).isEmpty {
      fail("28-016", "\(key) is missing", place)
    }
  }

  private func checkArchival(_ annotation: PDFValue, _ kind: String, _ place: Place) {
    guard ledger.archival != nil else { return }
    if !AnnotationCheck.kept.contains(kind) || kind == "TrapNet" {
      fail("A-6.3.1", "found \(kind.isEmpty ? "one without" : kind)", place)
    }
    guard kind != "Popup" else { return }
    let flags = file.entry("F", of: annotation).integer
    // Print is bit 3; Invisible 1, Hidden 2, NoView 6, ToggleNoView 9.
    if (flags ?? 0) & 4 == 0 || (flags ?? 0) & 0b1_0010_0011 != 0 {
      fail("A-6.3.2", flags.map { "F is \($0)" } ?? "F is missing", place)
    }
    let appearances = file.entry("AP", of: annotation)
    let rect = file.list(file.entry("Rect", of: annotation)).compactMap(\.number)
    let isEmpty = rect.count == 4 && rect[0] == rect[2] && rect[1] == rect[3]
    if kind != "Link", !isEmpty, appearances.dictionary?["N"] == nil {
      fail("A-6.3.3", "\(kind) has none", place)
    }
    if let keys = appearances.dictionary?.keys, keys.contains(where: { $0 != "N" }) {
      fail("A-6.3.3", "found \(keys.sorted().joined(separator: ", "))", place)
    }
  }

  private func isOutside(_ annotation: PDFValue, _ box: [Double]?) -> Bool {
    let rect = file.list(file.entry("Rect", of: annotation)).compactMap(\.number)
    guard let box, rect.count == 4 else { return false }
    return max(rect[0], rect[2]) < min(box[0], box[2])
      || min(rect[0], rect[2]) > max(box[0], box[2])
      || max(rect[1], rect[3]) < min(box[1], box[3])
      || min(rect[1], rect[3]) > max(box[1], box[3])
  }
}
