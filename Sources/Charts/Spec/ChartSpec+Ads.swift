extension ChartSpec {
  /// The ads that state pay, converted where that is asked for, in the order they are drawn: by
  /// currency and period, the one with most ads first, inside by the spec's order.
  public var drawnAds: [PayRange] {
    let paid = ads.map { conversion?.applied(to: $0) ?? $0 }.filter { $0.form != nil }
      .map(\.drawable)
    return RangePanel.panels(of: paid).enumerated()
      .sorted { a, b in (b.element.rows.count, a.offset) < (a.element.rows.count, b.offset) }
      .flatMap { sorted($0.element.rows) }
  }

  /// How many ads are told of and not drawn.
  public var silentAds: Int {
    ads.filter { $0.form == nil }.count + max(0, min(adsWithoutPay, 1_000_000))
  }

  /// The conversion where it changes an ad.
  var usedConversion: CurrencyConversion? {
    conversion.flatMap { conversion in
      ads.contains { conversion.applied(to: $0).converted != nil } ? conversion : nil
    }
  }

  private func sorted(_ ranges: [PayRange]) -> [PayRange] {
    let keyed = ranges.enumerated().map { (key: keys($0.element), place: $0.offset, $0.element) }
    return keyed.sorted { a, b in
      a.key == b.key ? a.place < b.place : a.key.lexicographicallyPrecedes(b.key)
    }.map { $0.2 }
  }

  /// What an ad is sorted by, the most important first. An end that is open lies beyond all others.
  private func keys(_ range: PayRange) -> [Int] {
    let low = range.min ?? .min
    let high = range.max ?? .max
    let (width, overflows) = high.subtractingReportingOverflow(low)
    let level = SeniorityLevel.allCases.firstIndex(of: range.level) ?? 0
    switch kind == .seniority ? .seniority : order {
    case .minimum: return [low, high]
    case .maximum: return [high, low]
    case .width: return [overflows ? .max : width, low, high]
    case .seniority: return [level, low, high]
    }
  }
}

extension PayRange {
  /// With figures that an axis can hold: what lies beyond 10^15 is drawn there and keeps its words.
  fileprivate var drawable: PayRange {
    let most = 1_000_000_000_000_000
    var drawable = self
    if let min, min.magnitude > most {
      drawable.minText = lowText
      drawable.min = min < 0 ? -most : most
    }
    if let max, max.magnitude > most {
      drawable.maxText = highText
      drawable.max = max < 0 ? -most : most
    }
    return drawable
  }
}
