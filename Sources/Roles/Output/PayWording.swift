/// Pay in words and figures.
enum PayWording {
  /// One paragraph on a panel: how many ads, from where to where, the medians or why there are none.
  static func summary(of panel: PayPanel) -> String {
    let assumed = panel.periodAssumed ? " (period assumed)" : ""
    let ads = panel.ads == 1 ? "1 ad" : "\(panel.ads) ads"
    let employers =
      panel.employers == 1 ? "1 named employer" : "\(panel.employers) named employers"
    var text =
      "\(panel.currency ?? "Currency not stated"), per \(panel.period.rawValue)\(assumed): "
    text += "\(ads) of \(employers), "
    text += "from \(grouped(panel.lowest)) to \(grouped(panel.highest))."
    if let low = panel.medianMin { text += " Median lower figure \(grouped(low))." }
    if let high = panel.medianMax { text += " Median upper figure \(grouped(high))." }
    if let withheld = panel.withheld { text += " \(withheld)." }
    return text
  }

  /// A figure with commas between thousands: 1250000 as "1,250,000".
  static func grouped(_ figure: Int) -> String {
    var text = ""
    for (index, digit) in String(figure.magnitude).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return (figure < 0 ? "-" : "") + String(text.reversed())
  }
}
