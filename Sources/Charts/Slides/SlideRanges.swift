import Geometry
import Typesetting

/// Range bars on slides: measured once, cut into slides between rows.
struct SlideRanges {
  /// A row by its panel and its place there.
  struct Entry: Hashable {
    var panel: Int
    var row: Int
  }

  let spec: ChartSpec
  let frame: SlideFrame
  let labels: SlideLabels
  private(set) var panels: [SlidePanel]

  static let axis = Length.pt(27)
  static let panelGap = Length.pt(16)

  /// Rows with employer and place, unless they would need more slides than with the employer alone.
  static func composed(_ spec: ChartSpec, _ frame: SlideFrame) -> [any SlidePart] {
    let whole = SlideRanges(spec, frame, namesPlace: true)
    let short = SlideRanges(spec, frame, namesPlace: false)
    let (loose, tight) = (whole.entries(isLoose: true), short.entries(isLoose: false))
    let isWhole = loose.count <= tight.count
    return (isWhole ? loose : tight).map {
      SlideRangesPart(ranges: isWhole ? whole : short, entries: $0)
    }
  }

  private init(_ spec: ChartSpec, _ frame: SlideFrame, namesPlace: Bool) {
    self.spec = spec
    self.frame = frame
    let ads = spec.drawnAds
    let labels = SlideLabels(
      ads, namesPlace: namesPlace, width: frame.width, frame.theme, frame.setter)
    self.labels = labels
    let limit = max(4, Int((frame.width - labels.width).points / 60))
    panels = []
    for panel in RangePanel.panels(of: ads) {
      panels.append(SlidePanel(panel, after: panels.first, labels, ticks: limit))
    }
    fit()
  }

  var style: RangeStyle {
    var style = RangeStyle.full
    style.bar = .pt(13)
    style.outline = .pt(1.1)
    return style
  }

  private mutating func fit() {
    var reaches: [PlotFit.Reach] = []
    for panel in panels {
      let scale = panel.axis.scale
      reaches += panel.rows.flatMap { $0.reaches(scale, style, labels) }
      reaches += panel.axis.reaches(edge: frame.left, labels.setter, labels.theme.quiet)
    }
    let fit = PlotFit(left: frame.left + labels.width, right: frame.right, reaches: reaches)
    let (start, end) = fit.edges()
    for place in panels.indices { panels[place].place(from: start, to: end, labels) }
  }

  /// Which rows stand on which slide. A panel that fits on one slide is not cut; one that does not is
  /// cut into slides that are about equally full.
  private func entries(isLoose: Bool) -> [[Entry]] {
    var slides: [[Entry]] = []
    for (place, panel) in panels.enumerated() {
      let all = panel.rows.indices.map { Entry(panel: place, row: $0) }
      if let last = slides.last, fits(last + all, isLoose) {
        slides[slides.count - 1] += all
      } else {
        slides += balanced(all, isLoose)
      }
    }
    return slides
  }

  private func balanced(_ entries: [Entry], _ isLoose: Bool) -> [[Entry]] {
    let room = room(for: entries)
    let most = filled(entries, upTo: entries.count, isLoose, in: room)
    guard let fullest = most.map(\.count).max(), most.count > 1 else { return most }
    let even = (entries.count + most.count - 1) / most.count
    guard even < fullest else { return most }
    return (even..<fullest).lazy.map { filled(entries, upTo: $0, isLoose, in: room) }
      .first { $0.count == most.count } ?? most
  }

  /// Slides with as many rows of one panel as fit, `limit` at most, and one at least.
  private func filled(
    _ entries: [Entry], upTo limit: Int, _ isLoose: Bool, in room: Length
  ) -> [[Entry]] {
    var slides: [[Entry]] = []
    var slide: [Entry] = []
    var used = Length.zero
    for entry in entries {
      var height = height(entry, after: slide.last, isLoose)
      if !slide.isEmpty, slide.count >= limit || used + height > room {
        slides.append(slide)
        (slide, used) = ([], .zero)
        height = self.height(entry, after: nil, isLoose)
      }
      slide.append(entry)
      used += height
    }
    return slide.isEmpty ? slides : slides + [slide]
  }

  private func fits(_ entries: [Entry], _ isLoose: Bool) -> Bool {
    height(entries, isLoose: isLoose) <= room(for: entries)
  }

  /// The height of the body of a slide that shows rows of those panels.
  private func room(for entries: [Entry]) -> Length {
    frame.body(under: title(entries), showing: currencies(entries)).size.height
  }

  func title(_ entries: [Entry]) -> String {
    spec.title.isEmpty ? TitleWording.span(shown(entries)) : spec.title
  }

  func currencies(_ entries: [Entry]) -> Set<String?> {
    Set(shown(entries).map(\.currency))
  }

  /// The whole panels that a slide shows rows of.
  private func shown(_ entries: [Entry]) -> [RangePanel] {
    Set(entries.map(\.panel)).sorted().map { panels[$0].panel }
  }

  func row(_ entry: Entry, isLoose: Bool) -> SlideRow {
    let panel = panels[entry.panel]
    return isLoose ? panel.looseRows[entry.row] : panel.rows[entry.row]
  }

  /// The group that begins with a row, where the chart has groups.
  func group(_ entry: Entry, after last: Entry?) -> SlideGroup? {
    guard spec.kind == .seniority else { return nil }
    let panel = panels[entry.panel].panel
    let level = panel.rows[entry.row].level
    let isFirst = last?.panel != entry.panel
    let isContinued = entry.row > 0 && panel.rows[entry.row - 1].level == level
    guard isFirst || !isContinued else { return nil }
    return SlideGroup(level, panel, spec, frame, (isFirst, isContinued))
  }

  func height(_ entries: [Entry], isLoose: Bool) -> Length {
    var (height, last) = (Length.zero, Entry?.none)
    for entry in entries {
      height += self.height(entry, after: last, isLoose)
      last = entry
    }
    return height
  }

  /// Of a row with the axis and the head that begin before it.
  private func height(_ entry: Entry, after last: Entry?, _ isLoose: Bool) -> Length {
    var height = row(entry, isLoose: isLoose).height
    if last?.panel != entry.panel { height += Self.axis + (last == nil ? .zero : Self.panelGap) }
    return height + (group(entry, after: last)?.height ?? .zero)
  }
}
