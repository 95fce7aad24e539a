/// Everything that the trailer leads to, looked through once for what must not be there.
final class ObjectCheck {
  private static let (mostObjects, deepest) = (1_000_000, 60)

  private let file: OpenedFile
  private let ledger: Ledger
  private var seen: Set<Int> = []
  private var waiting: [Int] = []
  /// The numbers of file specifications that embed a file.
  private(set) var embedded: [Int] = []
  private var hasAssociations = false

  init(file: OpenedFile, ledger: Ledger) {
    self.file = file
    self.ledger = ledger
  }

  func check() {
    for (key, value) in file.trailer where key != "Encrypt" { visit(value, key: key, in: 0, 0) }
    while let number = waiting.popLast() {
      guard seen.count < ObjectCheck.mostObjects else {
        return ledger.fail("W-limits", "there are more than a million objects")
      }
      visit(file.object(number), key: "", in: number, 0)
    }
    checkAssociation()
    for number in file.damagedStreams.sorted() {
      ledger.fail("W-damage", "the data of a stream ends in damage", object: number)
    }
  }

  /// PDF/A-3 wants an embedded file to belong to something (AF).
  private func checkAssociation() {
    guard ledger.archival?.part == 3, !embedded.isEmpty, !hasAssociations else { return }
    ledger.fail("A-6.8-relation", "nothing lists the file in AF", object: embedded.first)
  }

  private func visit(_ value: PDFValue, key: String, in number: Int, _ depth: Int) {
    guard depth < ObjectCheck.deepest else { return }
    switch value {
    case .reference(let other):
      if seen.insert(other).inserted { waiting.append(other) }
    case .array(let items):
      for item in items { visit(item, key: key, in: number, depth + 1) }
    case .dictionary(let entries), .stream(let entries, number: _):
      look(at: value, entries, key: key, number)
      for (key, value) in entries { visit(value, key: key, in: number, depth + 1) }
    case .string(let bytes):
      if bytes.count > 32_767 {
        ledger.fail("A-6.1.13-values", "a string has \(bytes.count) bytes", object: number)
      }
    case .name(let name):
      if name.utf8.count > 127 {
        ledger.fail("A-6.1.13-values", "a name has \(name.utf8.count) bytes", object: number)
      }
    case .integer(let integer):
      if Int32(exactly: integer) == nil {
        ledger.fail("A-6.1.13-values", "found \(integer)", object: number)
      }
    case .null, .boolean, .real, .keyword: break
    }
  }

  private func look(
    at value: PDFValue, _ entries: [String: PDFValue], key: String, _ number: Int
  ) {
    if entries["AF"] != nil { hasAssociations = true }
    if case .stream = value { lookAtStream(entries, number) }
    lookAtAction(entries, key: key, number)
    if entries["EF"] != nil { lookAtFile(entries, number) }
    if entries["S"] == .name("MCD") { lookAtClip(entries, number) }
    if entries["PresSteps"] != nil, entries["Type"] == .name("Page") {
      ledger.fail("A-6.10", "found PresSteps", object: number)
    }
    if entries["Type"] == .name("ExtGState") { lookAtState(entries, number) }
    for case .dictionary(let state) in key == "Resources" ? states(of: entries) : []
    where state["Type"] == nil { lookAtState(state, number) }
  }

  private func states(of resources: [String: PDFValue]) -> [PDFValue] {
    file.resolve(resources["ExtGState"]).dictionary?.values.map { file.resolve($0) } ?? []
  }

  private func lookAtStream(_ entries: [String: PDFValue], _ number: Int) {
    for filter in file.filters(of: entries) {
      if filter.name == "LZWDecode" { ledger.fail("A-6.1.7.2-lzw", "a stream is", object: number) }
      let crypt = filter.parameters["Name"]?.name
      if filter.name == "Crypt", crypt != nil, crypt != "Identity" {
        ledger.fail("A-6.1.7.2-crypt", "a stream has", object: number)
      }
    }
    for key in ["F", "FFilter", "FDecodeParms"] where entries[key] != nil {
      ledger.fail("A-6.1.7.1-outside", "a stream has \(key)", object: number)
    }
    switch entries["Subtype"] {
    case .name("Form"):
      if entries["Ref"] != nil { ledger.fail("30-001", "one does", object: number) }
      for key in ["PS", "OPI"] where entries[key] != nil {
        ledger.fail("A-6.2.9", "a form has \(key)", object: number)
      }
      if entries["Subtype2"] == .name("PS") {
        ledger.fail("A-6.2.9", "a form is PostScript", object: number)
      }
    case .name("PS"): ledger.fail("A-6.2.9", "found PostScript", object: number)
    case .name("Image"):
      for key in ["Alternates", "OPI"] where entries[key] != nil {
        ledger.fail("A-6.2.8", "a picture has \(key)", object: number)
      }
      if file.resolve(entries["Interpolate"]) == .boolean(true) {
        ledger.fail("A-6.2.8", "a picture has Interpolate", object: number)
      }
    default: break
    }
  }

  private static let forbidden: Set<String> = [
    "Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition",
    "Trans", "GoTo3DView", "JavaScript", "SetState", "NOP", "RichMediaExecute",
  ]

  private func lookAtAction(_ entries: [String: PDFValue], key: String, _ number: Int) {
    guard let kind = file.resolve(entries["S"]).name else { return }
    let isAction =
      entries["Type"] == .name("Action") || ["A", "OpenAction", "Next", "JS"].contains(key)
      || entries["JS"] != nil
    guard isAction else { return }
    if ObjectCheck.forbidden.contains(kind) {
      ledger.fail("A-6.5.1", "found an action \(kind)", object: number)
    }
    let named = ["NextPage", "PrevPage", "FirstPage", "LastPage"]
    if kind == "Named", let name = file.resolve(entries["N"]).name, !named.contains(name) {
      ledger.fail("A-6.5.1", "found an action named \(name)", object: number)
    }
  }

  private func lookAtFile(_ entries: [String: PDFValue], _ number: Int) {
    embedded.append(number)
    for key in ["F", "UF"] where (file.resolve(entries[key]).text ?? "").isEmpty {
      ledger.fail("21-001", "\(key) is missing", object: number)
    }
    guard let archival = ledger.archival else { return }
    let stream = file.entry("F", of: file.resolve(entries["EF"]))
    if archival.part == 2 {
      let start = file.data(of: stream)?.prefix(5) ?? []
      if !start.elementsEqual("%PDF-".utf8) {
        ledger.fail("A-6.8-archive", "one is no PDF", object: number)
      }
      return
    }
    let relationships = [
      "Source", "Data", "Alternative", "Supplement", "Unspecified", "EncryptedPayload", "FormData",
      "Schema",
    ]
    if !relationships.contains(file.resolve(entries["AFRelationship"]).name ?? "") {
      ledger.fail("A-6.8-relation", "AFRelationship is missing", object: number)
    }
    if file.entry("Subtype", of: stream).name?.contains("/") != true {
      ledger.fail("A-6.8-relation", "the file has no media type (Subtype)", object: number)
    }
  }

  private func lookAtClip(_ entries: [String: PDFValue], _ number: Int) {
    if file.resolve(entries["CT"]).isNull { ledger.fail("28-014", "one does not", object: number) }
    if file.list(entries["Alt"] ?? .null).isEmpty {
      ledger.fail("28-015", "one has none", object: number)
    }
  }

  private static let blendModes: Set<String> = [
    "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge",
    "ColorBurn", "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color",
    "Luminosity",
  ]

  private func lookAtState(_ entries: [String: PDFValue], _ number: Int) {
    for key in ["TR", "HTP", "HTO"] where entries[key] != nil {
      ledger.fail("A-6.2.5", "one has \(key)", object: number)
    }
    if let function = entries["TR2"], file.resolve(function).name != "Default" {
      ledger.fail("A-6.2.5", "one has TR2", object: number)
    }
    let mode = file.resolve(entries["BM"])
    for name in mode.array.map({ $0.compactMap { file.resolve($0).name } }) ?? [mode.name ?? ""]
    where !name.isEmpty && !ObjectCheck.blendModes.contains(name) {
      ledger.fail("A-6.2.10-blend", "found “\(name)”", object: number)
    }
    let intents = ["RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation"]
    if let intent = file.resolve(entries["RI"]).name, !intents.contains(intent) {
      ledger.fail("A-6.2.6", "found “\(intent)”", object: number)
    }
  }
}
