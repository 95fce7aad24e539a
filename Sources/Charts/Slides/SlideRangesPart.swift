import Display
import Geometry
import Typesetting

/// The rows of one slide.
struct SlideRangesPart: SlidePart {
  let ranges: SlideRanges
  let entries: [SlideRanges.Entry]

  private var theme: SlideTheme { ranges.frame.theme }

  var title: String { ranges.title(entries) }

  var words: String {
    var sentences: [String] = []
    for (place, entry) in entries.enumerated() {
      let panel = ranges.panels[entry.panel].panel
      if place == 0 || entries[place - 1].panel != entry.panel {
        let ads = entries.filter { $0.panel == entry.panel }.count
        sentences.append(panel.introduction(showing: ads))
      }
      if ranges.group(entries, place) != nil, let summary = summary(entry) {
        sentences.append(summary)
      }
      sentences.append(ranges.row(entry, isLoose: false).range.wholeSentence)
    }
    return sentences.joined(separator: " ")
  }

  private func summary(_ entry: SlideRanges.Entry) -> String? {
    let level = ranges.row(entry, isLoose: false).range.level
    let currency = ranges.panels[entry.panel].panel.currency
    let found = ranges.spec.summaries.first { $0.level == level && $0.currency == currency }
    return found.map { level.name + ": " + $0.sentence + "." }
  }

  func paint(in body: Rect, on canvas: inout ChartCanvas) -> [PanelPlot] {
    let isLoose = ranges.height(entries, isLoose: true) <= body.size.height
    let used = ranges.height(entries, isLoose: isLoose)
    // Rows stand a little further apart where there is room, but stay together.
    let spare = max(.zero, body.size.height - used) / max(1, entries.count)
    let extra = min(spare, .pt(10))
    var pen = SlideRangesPen(ranges: ranges, extra: extra, isLoose: isLoose, y: body.minY)
    for (place, entry) in entries.enumerated() {
      if place == 0 || entries[place - 1].panel != entry.panel {
        pen.endPanel(on: &canvas)
        pen.beginPanel(entry.panel, on: &canvas)
      }
      if let group = ranges.group(entries, place) { pen.paint(group, on: &canvas) }
      pen.paint(ranges.row(entry, isLoose: isLoose), on: &canvas)
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
