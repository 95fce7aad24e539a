/// The ads of one currency and period, on an axis of their own.
public struct RangePanel: Hashable, Sendable {
  public var currency: String?
  public var period: String?
  /// In the order they are drawn.
  public var rows: [PayRange]
  /// A remark that stands beside a single row, or under several.
  public var note: String?

  init(_ first: PayRange) {
    currency = first.currency
    period = first.period
    rows = [first]
  }

  /// Ranges that state pay, in panels by currency and period: panels by their first row, rows as
  /// they were.
  public static func panels(of ranges: [PayRange]) -> [RangePanel] {
    var panels: [RangePanel] = []
    for range in ranges where range.form != nil {
      let place = panels.firstIndex { $0.currency == range.currency && $0.period == range.period }
      if let place {
        panels[place].rows.append(range)
      } else {
        panels.append(RangePanel(range))
      }
    }
    return panels
  }

  /// Every stated figure.
  var figures: [Int] { rows.flatMap { $0.form?.figures ?? [] } }

  /// What stands before the first figure of the axis: `USD`, `EUR/hour`.
  var unit: String? {
    switch (currency, period) {
    case (let currency?, let period?): currency + "/" + period
    case (let currency?, nil): currency
    case (nil, let period?): "per\u{A0}" + period
    case (nil, nil): nil
    }
  }
}
