/// What a chart shows as rows of text, for files of data.
public struct ChartTable: Hashable, Sendable {
  public var header: [String]
  /// Each as long as the header.
  public var rows: [[String]]
}

extension ChartSpec {
  /// The figures behind the chart, in the order they are drawn. Ads that state no pay are rows too,
  /// the last ones; unknown values are empty.
  public var table: ChartTable {
    switch kind {
    case .ranges, .seniority: adTable
    case .coverage: coverageTable
    case .overlap:
      ChartTable(
        header: ["kind", "onlyA", "both", "onlyB"],
        rows: overlap.map { [$0.label, "\($0.onlyA)", "\($0.both)", "\($0.onlyB)"] })
    case .matrix:
      ChartTable(
        header: ["first", "second", "shared", "published"],
        rows: matrix.pairs.map { pair in
          let cell = matrix.cell(pair.first, pair.second)
          return [
            matrix.names[pair.first], matrix.names[pair.second],
            cell.shared.map { "\($0)" } ?? "", cell.isPublished ? "yes" : "no",
          ]
        })
    }
  }

  private var adTable: ChartTable {
    let header = [
      "title", "employer", "place", "seniority", "currency", "min", "max", "period", "asAdvertised",
    ]
    let shown = drawnAds + ads.filter { $0.form == nil }
    return ChartTable(header: header, rows: shown.map { $0.cells })
  }

  private var coverageTable: ChartTable {
    let rows = RangePanel.panels(of: drawnAds).flatMap { panel in
      Coverage(of: panel.rows).steps.map { step in
        [
          panel.currency ?? "", panel.period ?? "year", "\(step.amount)", "\(step.ads)",
          "\(step.beyond)",
        ]
      }
    }
    return ChartTable(
      header: ["currency", "period", "amount", "adsAtAmount", "adsBeyond"], rows: rows)
  }
}

extension PayRange {
  /// The ad as a row of the table.
  fileprivate var cells: [String] {
    let level = level == .notStated ? "" : level.rawValue
    let low = min.map { String($0) } ?? ""
    let high = max.map { String($0) } ?? ""
    let advertised = String((converted ?? "").map { $0 == "\u{A0}" ? " " : $0 })
    let time = form == nil ? "" : period ?? "year"
    let who = [title, employer ?? "", place ?? "", level]
    return who + [currency ?? "", low, high, time, advertised]
  }
}
