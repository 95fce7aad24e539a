extension ContentWalker {
  /// Walks what the page's annotations look like.
  func walkAppearances(of page: PDFValue) {
    for annotation in file.list(file.entry("Annots", of: page)) {
      let normal = file.entry("AP", of: annotation).dictionary?["N"]
      let found = file.resolve(normal)
      let streams =
        found.isForm || found.dictionary == nil
        ? [normal] : found.dictionary.map { $0.values.map(Optional.some) } ?? []
      let isMark = file.entry("Subtype", of: annotation).name == "PrinterMark"
      for stream in streams {
        let form = file.resolve(stream)
        guard case .stream = form else { continue }
        if isMark { checkPrinterMark(form) }
        walkAside(stream, resources: file.entry("Resources", of: form))
      }
    }
  }

  /// Whatever it paints must be an artifact.
  private func checkPrinterMark(_ form: PDFValue) {
    guard case .stream(_, let number) = form, let data = file.data(of: form) else { return }
    let before = (marks, unmarked)
    (marks, unmarked) = ([], 0)
    run(data, container: number, resources: file.entry("Resources", of: form))
    if unmarked > 0 { ledger.fail("28-018", "one is not", page: page, object: number) }
    (marks, unmarked) = before
  }
}
