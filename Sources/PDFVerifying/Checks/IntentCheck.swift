/// Output intents, and device colours against them (ISO 19005-2, 6.2.3 and 6.2.4.3).
struct IntentCheck {
  let file: OpenedFile
  let ledger: Ledger

  func check(_ survey: ContentSurvey, pages: [PDFValue]) {
    let intents = file.list(file.entry("OutputIntents", of: file.catalogue)).filter {
      file.entry("S", of: $0).name == "GTS_PDFA1"
    }
    let references = Set(intents.compactMap { $0.dictionary?["DestOutputProfile"] })
    if references.count > 1 { ledger.fail("A-6.2.3-same", "there are \(references.count)") }
    let space = intents.first.flatMap { checkProfile(of: $0) }
    for (color, page) in survey.colors.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      check(color, space: space, hasIntent: !intents.isEmpty, page: page)
    }
    guard intents.isEmpty else { return }
    for page in survey.transparentPages.sorted() where pages.indices.contains(page - 1) {
      let group = file.entry("Group", of: pages[page - 1])
      if file.entry("CS", of: group).isNull {
        ledger.fail("A-6.2.10-space", "it does not", page: page)
      }
    }
  }

  /// The colour space of the profile, by the four letters of its header.
  private func checkProfile(of intent: PDFValue) -> String? {
    let profile = file.entry("DestOutputProfile", of: intent)
    guard let bytes = file.data(of: profile), let header = ICCHeader(bytes) else {
      ledger.fail("A-6.2.3-profile", "there is none, or it is damaged")
      return nil
    }
    if header.kind != "prtr", header.kind != "mntr" {
      ledger.fail("A-6.2.3-profile", "its class is “\(header.kind)”")
    }
    if header.version > 4 {
      ledger.fail("A-6.2.3-profile", "its version is \(header.version)")
    }
    let components = file.entry("N", of: profile).integer
    if components != header.components {
      ledger.fail(
        "A-6.2.3-profile", "N is \(components ?? 0), the profile has \(header.components)")
    }
    return header.space
  }

  private func check(_ color: DeviceColor, space: String?, hasIntent: Bool, page: Int) {
    switch color {
    case .gray:
      if !hasIntent { ledger.fail("A-6.2.4.3-gray", "there is none", page: page) }
    case .rgb:
      if space != "RGB " {
        ledger.fail("A-6.2.4.3-rgb", space.map { "it is for \($0)" } ?? "there is none", page: page)
      }
    case .cmyk:
      if space != "CMYK" {
        ledger.fail(
          "A-6.2.4.3-cmyk", space.map { "it is for \($0)" } ?? "there is none", page: page)
      }
    }
  }
}

/// The header of an ICC profile (ISO 15076-1, 7.2).
struct ICCHeader {
  var kind: String
  var space: String
  var version: Int

  /// Nil where the bytes are no profile.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 128, bytes[36..<40].elementsEqual("acsp".utf8) else { return nil }
    version = Int(bytes[8])
    kind = String(decoding: bytes[12..<16], as: UTF8.self)
    space = String(decoding: bytes[16..<20], as: UTF8.self)
  }

  var components: Int {
    switch space {
    case "GRAY": 1
    case "CMYK": 4
    default: 3
    }
  }
}
