import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// Of the width, in thousandths: job, employer, place, level, pay, source.
  private static let shares = [369, 203, 203, 78, 97, 50]

  /// Every ad with its particulars, over the full width below the notes.
  mutating func jobs(_ comparison: Comparison) {
    let ads = comparison.pay.panels.flatMap { $0.offers.map(\.ad) }
    guard !ads.isEmpty else { return }
    openPart(12)
    let count = Wording.count(ads.count, "advertised job")
    let heading = node(.h3)
    let text = set([words("The \(count)", .heading)], .heading, width: full, node: heading)
    append(
      LevelRow(
        width: full, cells: [.init(x: .zero, text: text)], padding: (.zero, .pt(3)), rule: nil
      ).fragment, named: "The advertised jobs", level: .h3, span: .full)
    let table = node(.table)
    let currency = ads.first?.pay?.currency
    let head = jobHead(
      ["Job", "Employer", "Place", "Level", currency ?? "Pay", "Source"], in: table)
    galley.append(FlowItem(.solid(head), keepsWithNext: true, span: .full))
    let rows = ads.enumerated().map { index, ad in
      let last = index == ads.count - 1
      let rule = last ? stroke(0.8, .ink) : index % 4 == 3 ? stroke(0.4, .hairline) : nil
      return FlowItem(
        .breakable(jobRow(ad, in: table, currency: currency, rule: rule)), span: .full,
        continuation: [head.repeated])
    }
    galley.append(group: rows)
  }

  private var jobColumns: RowColumns {
    let gutter = Length.pt(4)
    let room = full - gutter * (Self.shares.count - 1)
    let widths = Self.shares.map { room.scaled(by: $0, over: 1000) }
    var lefts: [Length] = []
    var x = Length.zero
    for width in widths {
      lefts.append(x)
      x += width + gutter
    }
    return RowColumns(lefts: lefts, widths: widths)
  }

  private mutating func jobHead(_ titles: [String], in table: StructureID) -> Fragment {
    let row = tree.add(.row, under: table)
    let columns = jobColumns
    let cells = titles.enumerated().map { index, title in
      let header = tree.add(.header, under: row)
      tree[header].scope = .column
      let text = set(
        [words(title, .tableHead)], .tableHead, width: columns.widths[index], node: header)
      return cell(text, column: index, columns)
    }
    return LevelRow(
      width: full, cells: cells, padding: (.zero, .pt(2)), rule: stroke(0.8, .ink)
    ).fragment
  }

  private mutating func jobRow(
    _ ad: Ad, in table: StructureID, currency: String?, rule: Stroke?
  ) -> LevelRow {
    let row = tree.add(.row, under: table)
    let columns = jobColumns
    let values: [(text: String, soft: Bool)] = [
      (ad.title, false), (ad.employer ?? "not stated", ad.employer == nil),
      (ad.location ?? "not stated", ad.location == nil),
      (ad.seniority.level.name, ad.seniority == nil),
      (pay(ad.pay, currency), ad.pay == nil), (sources.figures(ad.sources), true),
    ]
    let cells = values.enumerated().map { index, value in
      let cell = tree.add(index == 0 ? .header : .cell, under: row)
      if index == 0 { tree[cell].scope = .row }
      var look = stylist.text(.table, value.soft ? .soft : .ink)
      if index == 0 || index == 4 { look.weight = 500 }
      let inline = Inline.text(SmallMarks.polish(value.text), look)
      let text = set([inline], .table, width: columns.widths[index], node: cell)
      return self.cell(text, column: index, columns)
    }
    return LevelRow(width: full, cells: cells, padding: (.pt(1.2), .pt(1.2)), rule: rule)
  }

  /// Pay and sources stand at the right edge of their columns.
  private func cell(_ text: SetText, column: Int, _ columns: RowColumns) -> LevelRow.Cell {
    let isFigure = column >= 4
    let x = columns.lefts[column] + (isFigure ? columns.widths[column] - text.width : .zero)
    return LevelRow.Cell(x: x, text: text)
  }

  /// As advertised, with the currency where it is not the column's.
  private func pay(_ pay: Pay?, _ currency: String?) -> String {
    guard let pay else { return "not stated" }
    let code = pay.currency == currency ? "" : pay.currency.map { $0 + "\u{A0}" } ?? ""
    let period = pay.periodAssumed || pay.period == .year ? "" : "/\(pay.period.rawValue)"
    switch (pay.min, pay.max) {
    case (let low?, let high?) where low == high: return code + MoneyNotation.text(low) + period
    case (let low?, let high?):
      return code + MoneyNotation.text(low) + "–" + MoneyNotation.text(high) + period
    case (let low?, nil): return "from \(code)\(MoneyNotation.text(low))\(period)"
    case (nil, let high?): return "up to \(code)\(MoneyNotation.text(high))\(period)"
    case (nil, nil): return "not stated"
    }
  }
}
