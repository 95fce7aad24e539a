/// Ads as a table of plain text (RFC 4180): a header, then a row for each ad; lines end in CR LF.
public struct AdTable: Hashable, Sendable {
  private static let header = [
    "title", "employer", "location", "employment types", "seniority", "currency", "minimum",
    "maximum", "period", "period assumed", "pay as printed", "articles",
  ]

  private let rows: [[String]]

  public init(_ ads: [Ad]) {
    rows = ads.map { ad in
      [
        ad.title, ad.employer ?? "", ad.location ?? "",
        ad.employmentTypes.map(\.rawValue).joined(separator: "; "),
        ad.seniority?.rawValue ?? "", ad.pay?.currency ?? "", ad.pay?.min.map(String.init) ?? "",
        ad.pay?.max.map(String.init) ?? "", ad.pay?.period.rawValue ?? "",
        ad.pay.map { $0.periodAssumed ? "yes" : "no" } ?? "", ad.pay?.text ?? "",
        ad.sources.map(\.article).joined(separator: "; "),
      ]
    }
  }

  public var csv: String {
    ([AdTable.header] + rows).map { row in
      row.map(AdTable.cell).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// In quotation marks where it holds a sign that means something in the table.
  private static func cell(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { ![",", "\"", "\r", "\n"].contains($0) }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

extension PayPicture {
  /// Every ad of the corpus: those with figures as the panels have them, then those without.
  public var everyAd: [Ad] { panels.flatMap { $0.offers.map(\.ad) } + withoutPay }
}
