import Charts

/// The rows of a chart as CSV (RFC 4180), the header first; lines end in CR LF.
public struct ChartTable: Hashable, Sendable {
  private let rows: [[String]]

  public init(_ spec: ChartSpec) {
    switch spec.kind {
    case .ranges, .coverage, .seniority: rows = Self.ads(spec)
    case .overlap:
      rows =
        [["of", "only \(Self.name(spec, 0))", "both", "only \(Self.name(spec, 1))"]]
        + spec.overlap.map { [$0.label, "\($0.onlyA)", "\($0.both)", "\($0.onlyB)"] }
    case .matrix:
      rows =
        [["role", "other role", "\(spec.matrix.counted) in common", "an article compares them"]]
        + spec.matrix.pairs.map { pair in
          let cell = spec.matrix.cell(pair.first, pair.second)
          return [
            spec.matrix.names[pair.first], spec.matrix.names[pair.second],
            cell.shared.map(String.init) ?? "", cell.isPublished ? "yes" : "no",
          ]
        }
    }
  }

  public var csv: String {
    rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Every ad that states pay, in the chart's order, with its own figures: what is drawn converted is
  /// given as advertised too.
  private static func ads(_ spec: ChartSpec) -> [[String]] {
    let head = [
      "title", "employer", "place", "level", "currency", "minimum", "maximum", "period",
      "converted from",
    ]
    return [head]
      + spec.drawnAds.map { ad in
        [
          ad.title, ad.employer ?? "", ad.place ?? "",
          ad.level == .notStated ? "" : ad.level.rawValue, ad.currency ?? "",
          ad.min.map(String.init) ?? "", ad.max.map(String.init) ?? "", ad.period ?? "year",
          ad.converted ?? "",
        ]
      }
  }

  private static func name(_ spec: ChartSpec, _ index: Int) -> String {
    spec.roles.indices.contains(index) ? spec.roles[index] : index == 0 ? "A" : "B"
  }

  private static func cell(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
