extension RangeChart {
  /// The chart in words: what it holds, then every row.
  public var alternative: String {
    let ads = panels.reduce(0) { $0 + $1.rows.count }
    guard ads > 0 else { return "No advertised pay to show" + silent + "." }
    var sentences = ["Advertised pay in \(count(ads, "ad"))" + silent + "."]
    for panel in panels {
      sentences.append(heading(panel))
      sentences += panel.rows.map { $0.sentence }
    }
    return sentences.joined(separator: " ")
  }

  private var silent: String {
    withoutPay == 0
      ? "" : "; \(count(withoutPay, "ad")) \(withoutPay == 1 ? "states" : "state") none"
  }

  private func heading(_ panel: RangePanel) -> String {
    var text = (panel.currency ?? "Currency not stated")
    if let period = panel.period { text += " per " + period }
    text += ", " + count(panel.rows.count, "ad")
    if let low = panel.figures.min(), let high = panel.figures.max(), low < high {
      text += ", figures from \(MoneyNotation.text(low)) to \(MoneyNotation.text(high))"
    }
    if let note = panel.note { text += " (\(note))" }
    return text + ":"
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension PayRange {
  /// `Data Engineer, murmuration: 100K to 130K, mid level.`
  var sentence: String {
    let who = employer.map { title + ", " + $0 } ?? title
    return who + ": " + spoken + ", " + level.phrase + "."
  }
}
