/// The document's metadata: there, well-formed, with title and claims (ISO 14289-1, 5 and 7.1;
/// ISO 19005-2, 6.6).
struct MetadataCheck {
  let file: OpenedFile
  let ledger: Ledger
  private let stream: PDFValue
  private let properties: XMPProperties?
  private let fault: String?

  init(file: OpenedFile, ledger: Ledger) {
    self.file = file
    self.ledger = ledger
    stream = file.entry("Metadata", of: file.catalogue)
    guard let bytes = file.data(of: stream) else {
      (properties, fault) = (nil, nil)
      return
    }
    do throws(XMLReader.Failure) {
      properties = XMPProperties(try XMLReader.read(bytes))
      fault = properties == nil ? "it holds no RDF" : nil
    } catch {
      properties = nil
      fault = error.words
    }
  }

  /// What the file claims.
  var claims: (accessible: Bool, archival: (part: Int, level: String)?) {
    let accessible = properties?.text(XMPProperties.accessible, "part") != nil
    guard let part = properties?.text(XMPProperties.archival, "part").flatMap({ Int($0) }) else {
      return (accessible, nil)
    }
    return (accessible, (part, properties?.text(XMPProperties.archival, "conformance") ?? ""))
  }

  func check(hasLanguage: Bool) {
    guard case .stream(let entries, number: let number) = stream else {
      return ledger.fail("06-001", "there is none")
    }
    if entries["Type"] != .name("Metadata") || entries["Subtype"] != .name("XML") {
      ledger.fail("06-001", "the stream is not of type Metadata, subtype XML", object: number)
    }
    guard let properties else {
      return ledger.fail("06-001", fault ?? "it cannot be read", object: number)
    }
    let part = properties.text(XMPProperties.accessible, "part")
    if part != "1" {
      ledger.fail("06-002", part.map { "it is \($0)" } ?? "it does not", object: number)
    }
    if (properties.text(XMPProperties.dublinCore, "title") ?? "").isEmpty {
      ledger.fail("06-003", "there is none", object: number)
    }
    checkLanguages(properties, hasLanguage: hasLanguage, number)
    checkSchemas(properties, number)
    checkClaim(properties, number)
    checkInformation(properties, number)
  }

  private func checkLanguages(_ properties: XMPProperties, hasLanguage: Bool, _ number: Int) {
    if !hasLanguage, properties.languages.contains("x-default") {
      ledger.fail("11-006", "it is written as x-default", object: number)
    }
  }

  private func checkSchemas(_ properties: XMPProperties, _ number: Int) {
    let described = properties.described
    for name in properties.elements.keys.sorted(by: { ($0.space, $0.local) < ($1.space, $1.local) })
    where !KnownSchemas.holds(name) && !described.contains(name) {
      ledger.fail("A-6.6.2.3", "\(name.prefix):\(name.local) is not", object: number)
    }
  }

  private func checkClaim(_ properties: XMPProperties, _ number: Int) {
    guard let (part, level) = ledger.archival else { return }
    let levels = part == 2 || part == 3 ? ["A", "B", "U"] : []
    if !levels.contains(level) {
      ledger.fail("A-6.6.4", "found part \(part), level “\(level)”", object: number)
    }
    let prefix = properties.elements.keys.first { $0.space == XMPProperties.archival }?.prefix
    if let prefix, prefix != "pdfaid" {
      ledger.fail("A-6.6.4", "its prefix is “\(prefix)” instead of pdfaid", object: number)
    }
  }

  /// What the information dictionary says, the packet says too.
  private func checkInformation(_ properties: XMPProperties, _ number: Int) {
    let information = file.resolve(file.trailer["Info"])
    let pairs = [
      ("Title", XMPProperties.dublinCore, "title"), ("Author", XMPProperties.dublinCore, "creator"),
      ("Subject", XMPProperties.dublinCore, "description"),
      ("Keywords", XMPProperties.pdf, "Keywords"), ("Creator", XMPProperties.basic, "CreatorTool"),
      ("Producer", XMPProperties.pdf, "Producer"),
    ]
    for (key, space, name) in pairs {
      guard let said = file.entry(key, of: information).text, !said.isEmpty else { continue }
      let other = properties.elements[XMLName(space, name)].map(XMPProperties.items) ?? []
      guard !other.contains(said), other.joined(separator: "; ") != said else { continue }
      ledger.fail(
        "A-6.6.3", "\(key) is “\(said)” and “\(other.joined(separator: "; "))”", object: number,
        severity: .warning)
    }
    for (key, name) in [("CreationDate", "CreateDate"), ("ModDate", "ModifyDate")] {
      guard let said = file.entry(key, of: information).text else { continue }
      let other = properties.text(XMPProperties.basic, name) ?? ""
      if said.filter(\.isNumber).prefix(14) != other.filter(\.isNumber).prefix(14)[...] {
        ledger.fail(
          "A-6.6.3", "\(key) is \(said) and \(other)", object: number, severity: .warning)
      }
    }
  }
}
