import Diagnostics

/// Settles which currency a bare `$` means, by the article's other ads.
enum AdCurrency {
  static func settled(
    _ drafts: [AdReader.Draft], _ notes: inout [Diagnostic]
  ) -> [(ad: Ad, line: Int)] {
    let stated = Set(drafts.compactMap { $0.ad.pay?.currency })
    return drafts.map { draft in
      var ad = draft.ad
      if let symbol = draft.openSymbol ?? (ad.pay != nil && ad.pay?.currency == nil ? "" : nil) {
        let candidates = stated.intersection(Currency.candidates(for: symbol))
        if candidates.count == 1, let only = candidates.first {
          ad.pay?.currency = only
        } else {
          notes.append(
            Diagnostic(
              .warning, "import.unknown-currency", at: SourceSpan(file: "", line: draft.line),
              "pay names its currency: nothing tells which one '\(ad.pay?.text ?? "")' is in",
              hint: "write a code such as USD or CAD"))
        }
      }
      return (ad, draft.line)
    }
  }
}
