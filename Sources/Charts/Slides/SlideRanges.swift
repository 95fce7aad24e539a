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

  static let axis = Length.pt(28)
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
    let most = filled(entries, upTo: entries.count, isLoose)
    guard most.count > 1 else { return most }
    let even = (entries.count + most.count - 1) / most.count
    return (even..<entries.count).lazy.map { filled(entries, upTo: $0, isLoose) }
      .first { $0.count == most.count } ?? most
  }

  /// Slides with as many rows as fit, `limit` at most, and one at least.
  private func filled(_ entries: [Entry], upTo limit: Int, _ isLoose: Bool) -> [[Entry]] {
    var slides: [[Entry]] = []
    var slide: [Entry] = []
    for entry in entries {
      if !slide.isEmpty, slide.count >= limit || !fits(slide + [entry], isLoose) {
        slides.append(slide)
        slide = []
      }
      slide.append(entry)
    }
    return slide.isEmpty ? slides : slides + [slide]
  }

  private func fits(_ entries: [Entry], _ isLoose: Bool) -> Bool {
    height(entries, isLoose: isLoose) <= frame.body(under: title(entries)).size.height
  }

  func title(_ entries: [Entry]) -> String {
    spec.title.isEmpty ? TitleWording.span(shown(entries)) : spec.title
  }

  /// The whole panels that a slide shows rows of.
  private func shown(_ entries: [Entry]) -> [RangePanel] {
    Set(entries.map(\.panel)).sorted().map { panels[$0].panel }
  }

  func row(_ entry: Entry, isLoose: Bool) -> SlideRow {
    let panel = panels[entry.panel]
    return isLoose ? panel.looseRows[entry.row] : panel.rows[entry.row]
  }

  /// The group that begins with an entry, where the chart has groups.
  func group(_ entries: [Entry], _ place: Int) -> SlideGroup? {
    guard spec.kind == .seniority else { return nil }
    let level = row(entries[place], isLoose: false).range.level
    if place > 0, entries[place - 1].panel == entries[place].panel,
      row(entries[place - 1], isLoose: false).range.level == level
    {
      return nil
    }
    let isContinued =
      entries[place].row > 0
      && panels[entries[place].panel].panel.rows[entries[place].row - 1].level == level
    return SlideGroup(
      level, panels[entries[place].panel].panel, spec, frame,
      (isFirst: place == 0 || entries[place - 1].panel != entries[place].panel, isContinued))
  }

  func height(_ entries: [Entry], isLoose: Bool) -> Length {
    var height = Length.zero
    for (place, entry) in entries.enumerated() {
      if place == 0 || entries[place - 1].panel != entry.panel {
        height += Self.axis + (place == 0 ? .zero : Self.panelGap)
      }
      height += group(entries, place)?.height ?? .zero
      height += row(entry, isLoose: isLoose).height
    }
    return height
  }
}
