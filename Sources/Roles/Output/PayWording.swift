/// Pay in words and figures.
enum PayWording {
  /// One paragraph on a panel: how many ads, from where to where, the medians or why there are none.
  static func summary(of panel: PayPanel) -> String {
    let assumed = panel.periodAssumed ? " (period assumed)" : ""
    let ads = CountWording.text(panel.ads, "ad")
    let employers = CountWording.text(panel.employers, "named employer")
    var text =
      "\(panel.currency ?? "Currency not stated"), per \(panel.period.rawValue)\(assumed): "
    text += "\(ads) of \(employers), "
    text += "from \(grouped(panel.lowest)) to \(grouped(panel.highest))."
    if let low = panel.medianMin { text += " Median lower figure \(grouped(low))." }
    if let high = panel.medianMax { text += " Median upper figure \(grouped(high))." }
    if let withheld = panel.withheld { text += " \(withheld)." }
    return text
  }

  /// How many ads are for the two roles, and which are near one of them.
  static func relevance(of pay: PayPicture, to roles: [Role]) -> String {
    let near = roles.filter { !pay.ads(near: $0).isEmpty }
    switch pay.adsForTheseRoles {
    case 0 where near.isEmpty:
      return pay.ads == 1
        ? "The 1 ad is for neither of these roles."
        : "None of the \(pay.ads) ads is for one of these roles."
    case 0:
      return roles.map { role in
        guard near.contains(role) else { return "No ad’s title names “\(role.name)”." }
        return "No ad is titled exactly “\(role.name)”; near it: \(titles(pay.ads(near: role)))."
      }.joined(separator: " ")
    default:
      let verb = pay.adsForTheseRoles == 1 ? "is for one of" : "are for"
      let sentences =
        ["\(pay.adsForTheseRoles) of the \(CountWording.text(pay.ads, "ad")) \(verb) these roles."]
        + near.map { "Near “\($0.name)”: \(titles(pay.ads(near: $0)))." }
      return sentences.joined(separator: " ")
    }
  }

  private static let mostTitles = 6

  /// Each title once, the first few of many.
  private static func titles(_ ads: [Ad]) -> String {
    var titles: [String] = []
    for ad in ads where !titles.contains(ad.title) { titles.append(ad.title) }
    let named = titles.prefix(mostTitles)
    let separator = named.contains { $0.contains(",") } ? "; " : ", "
    let rest = titles.count - named.count
    return named.joined(separator: separator) + (rest > 0 ? " and \(rest) more" : "")
  }

  /// Pay as an ad prints it, with an en dash between its two figures: "USD 60K - 96K" as
  /// "USD 60K–96K".
  static func range(_ text: String) -> String {
    var range = ""
    var rest = text[...]
    while let dash = rest.firstIndex(where: { "-‐‑–—−".contains($0) }) {
      let before = rest[..<dash].trimmingSpaces(atStart: false)
      let after = rest[rest.index(after: dash)...].trimmingSpaces(atStart: true)
      if isFigureEnd(before.last), isFigureStart(after.first) {
        range += before + "–"
        rest = after
      } else {
        range += rest[...dash]
        rest = rest[rest.index(after: dash)...]
      }
    }
    return range + rest
  }

  private static func isFigureEnd(_ character: Character?) -> Bool {
    character.map { $0.isNumber || $0.isCurrencySymbol || "kKmM".contains($0) } ?? false
  }

  private static func isFigureStart(_ character: Character?) -> Bool {
    character.map { $0.isNumber || $0.isCurrencySymbol } ?? false
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

extension Substring {
  fileprivate func trimmingSpaces(atStart: Bool) -> Substring {
    var text = self
    while atStart, text.first?.isWhitespace == true { text.removeFirst() }
    while !atStart, text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
