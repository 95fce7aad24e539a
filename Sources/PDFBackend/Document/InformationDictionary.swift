import Display

/// The information dictionary, in the same words as the metadata packet (ISO 19005-2, 6.6.2.3).
struct InformationDictionary {
  let information: DocumentInformation

  func write(to text: inout PDFText) {
    text.raw("<<")
    entry("/Title", information.title, to: &text)
    entry("/Author", information.author, to: &text)
    entry("/Subject", information.subject, to: &text)
    entry("/Keywords", information.joinedKeywords, to: &text)
    entry("/Creator", information.creator, to: &text)
    entry("/Producer", information.creator, to: &text)
    let date = InformationDictionary.date(information.date)
    entry("/CreationDate", date, to: &text)
    entry("/ModDate", date, to: &text)
    text.raw(">>")
  }

  private func entry(_ key: StaticString, _ value: String, to text: inout PDFText) {
    guard !value.isEmpty else { return }
    text.raw(key)
    text.string(value)
  }

  /// `D:20241030000000Z` of `2024-10-30T00:00:00Z`; empty where that is not the form.
  static func date(_ text: String) -> String {
    let form = "0000-00-00T00:00:00Z"
    let fits =
      text.utf8.count == form.utf8.count
      && zip(text.utf8, form.utf8).allSatisfy { given, asked in
        asked == 0x30 ? 0x30...0x39 ~= given : given == asked
      }
    return fits ? "D:" + text.filter(\.isNumber) + "Z" : ""
  }
}

extension DocumentInformation {
  var joinedKeywords: String { keywords.joined(separator: ", ") }
}
