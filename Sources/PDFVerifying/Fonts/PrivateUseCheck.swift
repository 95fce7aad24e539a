/// Characters of private use mean nothing to a reader unless an actual text says what they stand for
/// (ISO 19005-2, 6.2.11.7.3).
struct PrivateUseCheck {
  let file: OpenedFile
  let ledger: Ledger
  let model: StructureModel

  func check(_ uses: [Int: FontUse]) {
    guard ledger.archival?.level == "A" else { return }
    for use in uses.values.sorted(by: { $0.number < $1.number }) {
      let text = FontText(use, file: file)
      for code in use.plainCodes.sorted() {
        guard let scalars = text.characters(of: code)?.unicodeScalars,
          let scalar = scalars.first(where: isPrivate), let place = use.codes[code],
          !isSpoken(place.content)
        else { continue }
        ledger.fail(
          "A-6.2.11.7.3", "U+\(String(scalar.value, radix: 16, uppercase: true)) has none",
          page: place.page, object: use.number)
      }
    }
  }

  private func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .privateUse
  }

  private func isSpoken(_ content: ContentKey?) -> Bool {
    // Artifacts are not read.
    guard let content else { return true }
    var next = model.holders[content]?.first
    while let index = next {
      if file.resolve(model.elements[index].entries["ActualText"]).text != nil { return true }
      next = model.elements[index].parent
    }
    return false
  }
}
