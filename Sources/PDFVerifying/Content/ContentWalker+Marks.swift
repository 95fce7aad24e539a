extension ContentWalker {
  /// At `BMC` and `BDC`.
  func begin(_ operation: Operation) {
    guard marks.count < ContentWalker.deepestMarks else {
      if deeperMarks == 0 {
        ledger.fail("W-limits", "marked content nests past 200 deep", page: page, object: container)
      }
      return deeperMarks += 1
    }
    let tag = operation.operands.first?.name ?? ""
    var properties = PDFValue.null
    if operation.name == "BDC", let given = operation.operands.last {
      properties = given.name.map { resource("Properties", $0).value } ?? given
    }
    var content: ContentKey?
    if let identifier = file.entry("MCID", of: properties).integer {
      let key = ContentKey(container: container, identifier: identifier)
      content = key
      survey.content[key, default: (0, page)].count += 1
      if file.object(container).isForm { survey.markedForms.insert(container) }
    }
    let frame = MarkFrame(
      tag: tag, content: content,
      isSpoken: !file.entry("ActualText", of: properties).isNull, isInText: isInText)
    checkNesting(of: frame)
    checkLanguage(of: properties)
    marks.append(frame)
  }

  private func checkNesting(of frame: MarkFrame) {
    if frame.isArtifact, let around = marks.last(where: { $0.content != nil })?.content {
      survey.artifactsInContent.append((around, page))
    }
    if frame.content != nil, marks.contains(where: \.isArtifact) {
      ledger.fail(
        "01-004", "content \(frame.content?.identifier ?? 0) is “\(frame.tag)”", page: page,
        object: container)
    }
  }

  private func checkLanguage(of properties: PDFValue) {
    guard let language = file.entry("Lang", of: properties).text else { return }
    LanguageTag.check(language, ledger, page: page, object: container)
  }

  /// At `EMC`.
  func end(open: Int) {
    if deeperMarks > 0 { return deeperMarks -= 1 }
    guard marks.count > open, let frame = marks.popLast() else {
      return ledger.fail("W-nesting", "EMC stands without BMC", page: page, object: container)
    }
    if frame.isInText != isInText {
      ledger.fail(
        "W-nesting", "a sequence “\(frame.tag)” stands partly inside a text object", page: page,
        object: container)
    }
  }
}

extension PDFValue {
  var isForm: Bool {
    guard case .stream(let entries, number: _) = self else { return false }
    return entries["Subtype"] == .name("Form")
  }
}

/// Languages as RFC 3066 writes them.
enum LanguageTag {
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return !parts.isEmpty
      && parts.enumerated().allSatisfy { index, part in
        1...8 ~= part.utf8.count
          && part.unicodeScalars.allSatisfy { scalar in
            ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
              || index > 0 && ("0"..."9").contains(scalar)
          }
      }
  }

  static func check(_ text: String, _ ledger: Ledger, page: Int? = nil, object: Int? = nil) {
    guard !isValid(text) else { return }
    ledger.fail("W-language", "found “\(text)”", page: page, object: object)
  }
}
