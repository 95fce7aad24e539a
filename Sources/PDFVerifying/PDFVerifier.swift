import Diagnostics

/// Reads a PDF file back and holds it against PDF/UA-1 (ISO 14289-1) and the part and level of PDF/A
/// that it claims (ISO 19005-2, -3), clause by clause, as far as a machine can tell.
public enum PDFVerifier {
  /// Takes time in proportion to the file. Damage is found, not thrown.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: what holds and what does not.
  /// - Throws: `Unreadable` where nothing could be made of the bytes as a PDF.
  public static func verify(_ bytes: [UInt8]) throws(Unreadable) -> Verification {
    do {
      return try OpenedFile.reading(bytes) { Inspection(file: $0).run() }
    } catch let unreadable as Unreadable where unreadable.needsPassword {
      return locked()
    } catch let unreadable as Unreadable {
      throw unreadable
    } catch {
      throw Unreadable(words: "\(error)", needsPassword: false)
    }
  }

  /// A file that opens for nobody without a password.
  private static func locked() -> Verification {
    let ledger = Ledger()
    ledger.archival = (2, "B")
    ledger.fail("A-6.1.3-crypt", "it is, and opens with a password only")
    return Verification(findings: ledger.summary)
  }
}

/// All checks of one file, one after the other.
private struct Inspection {
  let file: OpenedFile
  let ledger = Ledger()

  func run() -> Verification {
    let metadata = MetadataCheck(file: file, ledger: ledger)
    let claims = metadata.claims
    ledger.archival = claims.archival
    FileCheck(file: file, ledger: ledger).check()
    let document = DocumentCheck(file: file, ledger: ledger)
    let hasLanguage = document.language != nil
    document.check()
    metadata.check(hasLanguage: hasLanguage)
    let tree = PageTree(file: file, ledger: ledger)
    let model = structure(tree)
    let walker = walk(tree, model, hasLanguage: hasLanguage)
    var counts = Verification.Counts()
    counts.pages = tree.pages.count
    counts.fonts = walker.survey.fonts.count
    counts.elements = model?.elements.count ?? 0
    counts.conditions = Condition.all.count { $0.isChecked && ledger.applies($0) }
    checkWhole(walker.survey, tree, model, hasLanguage: hasLanguage)
    var verification = Verification(counts: counts, findings: inOrder(ledger.summary))
    if claims.accessible { verification.claims.append("PDF/UA-1") }
    if let name = ledger.archivalName { verification.claims.append(name) }
    return verification
  }

  private func structure(_ tree: PageTree) -> StructureModel? {
    let root = file.entry("StructTreeRoot", of: file.catalogue)
    guard root.dictionary != nil else { return nil }
    return StructureModel(root, file: file, ledger: ledger, pages: tree.byNumber)
  }

  private func walk(
    _ tree: PageTree, _ model: StructureModel?, hasLanguage: Bool
  ) -> ContentWalker {
    let walker = ContentWalker(file: file, ledger: ledger)
    let annotations = AnnotationCheck(
      file: file, ledger: ledger, model: model, hasLanguage: hasLanguage)
    for (index, page) in tree.pages.enumerated() {
      walker.walk(
        page: index + 1, number: page.number, resources: file.entry("Resources", of: page.value))
      annotations.check(page: index + 1, page.value)
      walker.walkAppearances(of: page.value)
      checkSize(of: page.value, page: index + 1)
    }
    return walker
  }

  private func checkSize(of page: PDFValue, page number: Int) {
    let box = file.list(file.entry("MediaBox", of: page)).compactMap(\.number)
    guard box.count == 4 else {
      return ledger.fail("W-pages", "a page has no MediaBox", page: number)
    }
    for side in [abs(box[2] - box[0]), abs(box[3] - box[1])] where !(3...14_400 ~= side) {
      ledger.fail("A-6.1.13-page", "a side is \(Int(min(side, 1e9))) units", page: number)
    }
  }

  private func checkWhole(
    _ survey: ContentSurvey, _ tree: PageTree, _ model: StructureModel?, hasLanguage: Bool
  ) {
    FontCheck(file: file, ledger: ledger).check(survey.fonts)
    IntentCheck(file: file, ledger: ledger).check(survey, pages: tree.pages.map(\.value))
    ObjectCheck(file: file, ledger: ledger).check()
    for form in survey.markedForms.sorted() where survey.draws[form, default: 0] > 1 {
      ledger.fail("30-002", "one is drawn \(survey.draws[form, default: 0]) times", object: form)
    }
    if let model {
      NestingCheck(ledger: ledger, model: model).check()
      HeadingCheck(ledger: ledger, model: model).check()
      TableCheck(file: file, ledger: ledger, model: model).check()
      let elements = ElementCheck(
        file: file, ledger: ledger, model: model, hasLanguage: hasLanguage)
      elements.check()
      ParentTreeCheck(
        file: file, ledger: ledger, model: model, survey: survey, pages: tree.byNumber
      ).check()
      PrivateUseCheck(file: file, ledger: ledger, model: model).check(survey.fonts)
    }
    if !file.refusedStreams.isEmpty {
      let number = file.refusedStreams.min()
      ledger.fail(
        "W-limits", "\(file.refusedStreams.count) streams could not be decoded", object: number,
        severity: .warning)
    }
    for warning in file.warnings { ledger.fail("W-damage", "qpdf says: \(warning)") }
  }

  /// Errors before the rest, both by page; the order found within a page.
  private func inOrder(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { a, b in
      let keyA = (b.element.severity, a.element.page ?? 0, a.offset)
      let keyB = (a.element.severity, b.element.page ?? 0, b.offset)
      return keyA < keyB
    }.map(\.element)
  }
}
