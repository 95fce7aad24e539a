import Display
import Geometry
import Typesetting

/// The rows of one slide.
struct SlideRangesPart: SlidePart {
  let ranges: SlideRanges
  let entries: [SlideRanges.Entry]

  private var theme: SlideTheme { ranges.frame.theme }

  var title: String { ranges.title(entries) }

  var currencies: Set<String?>? { ranges.currencies(entries) }

  var words: String {
    var sentences: [String] = []
    for (place, entry) in entries.enumerated() {
      let panel = ranges.panels[entry.panel].panel
      if place == 0 || entries[place - 1].panel != entry.panel {
        let ads = entries.filter { $0.panel == entry.panel }.count
        sentences.append(panel.introduction(showing: ads))
      }
      if ranges.group(entry, after: place > 0 ? entries[place - 1] : nil) != nil,
        let summary = summary(entry)
      {
        sentences.append(summary)
      }
      sentences.append(ranges.row(entry, isLoose: false).range.wholeSentence)
    }
    return sentences.joined(separator: " ")
  }

  private func summary(_ entry: SlideRanges.Entry) -> String? {
    let level = ranges.row(entry, isLoose: false).range.level
    let currency = ranges.panels[entry.panel].panel.currency
    let found = ranges.spec.usedSummaries.first { $0.level == level && $0.currency == currency }
    return found.map { level.name + ": " + $0.sentence + "." }
  }

  func paint(in body: Rect, on canvas: inout ChartCanvas) -> [PanelPlot] {
    // Labels take their second lines as far as there is room, from the top.
    var spare = max(.zero, body.size.height - ranges.height(entries, isLoose: false))
    let rows = entries.map { entry in
      let (tight, loose) = (ranges.row(entry, isLoose: false), ranges.row(entry, isLoose: true))
      guard loose.height - tight.height <= spare else { return tight }
      spare = spare - (loose.height - tight.height)
      return loose
    }
    // Then rows stand a little further apart, but stay together, and clear of the foot.
    let extra = min(max(.zero, spare - .pt(10)) / max(1, entries.count), .pt(10))
    var pen = SlideRangesPen(ranges: ranges, extra: extra, y: body.minY)
    for (place, entry) in entries.enumerated() {
      if place == 0 || entries[place - 1].panel != entry.panel {
        pen.endPanel(on: &canvas)
        pen.beginPanel(entry.panel, on: &canvas)
      }
      if let group = ranges.group(entry, after: place > 0 ? entries[place - 1] : nil) {
        pen.paint(group, on: &canvas)
      }
      pen.paint(rows[place], on: &canvas)
    }
    pen.endPanel(on: &canvas)
    return pen.plots
  }
}

extension RangePanel {
  /// `USD, 12 ads, figures from 60K to 220K:`
  func introduction(showing shown: Int) -> String {
    var text = currency ?? "Currency not stated"
    if let period { text += " per " + period }
    let all = rows.count
    text += ", " + (shown < all ? "\(shown) of " : "") + "\(all) ad\(all == 1 ? "" : "s")"
    if let low = figures.min(), let high = figures.max(), low < high {
      let about = rows.contains { $0.converted != nil } ? "≈" : ""
      text +=
        ", figures from \(about)\(MoneyNotation.text(low))"
        + " to \(about)\(MoneyNotation.text(high))"
    }
    return text + ":"
  }
}

extension PayRange {
  /// `Data Engineer — murmuration, Remote: 100K to 130K, mid level.`
  var wholeSentence: String {
    let who = [title, whereabouts].filter { !$0.isEmpty }.joined(separator: " — ")
    let stated = converted.map { " (\($0) in the ad)" } ?? ""
    return who + ": " + spoken + stated + ", " + level.phrase + "."
  }
}
