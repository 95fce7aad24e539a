import PDFBackend
import Roles

/// The data of a document as files that travel in it, so that its numbers can be had from it.
public struct DataFiles: Hashable, Sendable {
  private let comparison: Comparison?

  public static let none = DataFiles(comparison: nil)

  private init(comparison: Comparison?) { self.comparison = comparison }

  /// Of a comparison: itself as JSON, and the ads that were advertised beside the articles as CSV.
  public init(_ comparison: Comparison) { self.init(comparison: comparison) }

  /// Made when they are asked for: most documents carry none.
  var attachments: [Attachment] {
    guard let comparison else { return [] }
    return [
      Attachment(
        name: "comparison.json", mediaType: "application/json",
        description: "The comparison \(comparison.title), with its sources",
        bytes: Array(ComparisonJSON.render(comparison).utf8)),
      Attachment(
        name: "ads.csv", mediaType: "text/csv",
        description: "The jobs advertised beside the articles, as advertised",
        bytes: Array(AdTable(comparison.pay.everyAd).csv.utf8)),
    ]
  }
}
