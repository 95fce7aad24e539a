import Charts
import Diagnostics
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

/// A report in the making: its galley, its structure in reading order, and the tools to add to both.
struct Draft {
  let stylist: Stylist
  let setter: Typesetter
  let sources: SourceNumbers
  var tree = StructureTree()
  var galley = Galley()
  var outline: [OutlineEntry] = []
  var outlineCount = 0
  /// The section that is open; what is added goes into it.
  var section = StructureID.document
  /// Set again at the head of a page that continues the part under way.
  var continuation: [Fragment] = []

  /// What text is set to: the frame's, or that of the box or column that is open.
  var measure: Length
  /// On which page each place lies, as far as an earlier layout found out.
  let references: AskedPages
  /// The outline of an earlier layout, for contents.
  var knownOutline: [OutlineEntry] = []
  /// The whole page.
  var pageSize = Size(width: .mm(210), height: .mm(297))
  /// The depth of a page's text block.
  var depth = Length.pt(684)
  /// Whether it is a part of a book, which has the whole list of sources elsewhere.
  var isPart = false
  /// Notes that stand beside what is set next.
  var waiting: [(node: FlowNode, scope: Scope)] = []
  /// The levels that the pay chart draws.
  var levels: Set<SeniorityLevel> = []
  /// The pay chart that stands on the page, for what is drawn on the same scale below it.
  var payPlot: ChartDrawing?

  /// The names that heads have given their places.
  var placeNames: Set<String> {
    outlineCount > 0 ? Set((1...outlineCount).map(Self.placeName)) : []
  }

  static func placeName(_ number: Int) -> String { "part-\(number)" }

  var layout: Layout { stylist.layout }
  var grid: Layout.Grid { layout.grid }
  var columnA: Length { grid.label + grid.gutter }
  var columnB: Length { columnA + grid.column + grid.gutter }
  /// Whether the margin takes notes; what a layout says in them is left out where it does not.
  var hasNotes: Bool { layout.frame.notes > .zero && layout.frame.margin == .notes }
  var full: Length { layout.frame.measure + layout.frame.gutter + layout.frame.notes }

  init(
    stylist: Stylist, setter: Typesetter, sources: SourceNumbers,
    references: PageReferences = PageReferences()
  ) {
    measure = stylist.layout.frame.measure
    self.references = AskedPages(references)
    self.stylist = stylist
    self.setter = setter
    self.sources = sources
  }

  // MARK: Words

  func words(
    _ text: String, _ style: StyleName, _ color: ColorUse? = nil, node: StructureID? = nil
  ) -> Inline {
    .text(setter.polished(text), stylist.text(style, color), structure: node)
  }

  /// The figures of a fact's sources, raised, never parted from what they stand behind.
  func figures(_ found: [Source], beside style: StyleName) -> [Inline] {
    let text = sources.figures(found)
    guard !text.isEmpty else { return [] }
    let body = stylist.text(style)
    var look = stylist.text(.sourceFigures)
    look.size = body.size.times(0.6)
    look.raise = body.size.times(0.3)
    // Figures that stand in a run are told apart by it.
    look.tracking = body.size.times(0.04)
    // They belong to what stands before them: the white between is the least there is.
    var white = look
    white.size = look.size.times(0.3)
    white.raise = .zero
    white.tracking = .zero
    return [
      .text("\u{202F}", white), .text(text, look, link: .destination(Self.sourcesPlace)),
    ]
  }

  /// Where the numbered list of sources stands.
  static let sourcesPlace = "sources"

  /// A fact and its source figures.
  func cited(_ item: Item, _ style: StyleName, _ color: ColorUse? = nil) -> [Inline] {
    [words(item.text, style, color)] + figures(item.sources, beside: style)
  }

  mutating func set(
    _ inlines: [Inline], _ style: StyleName, width: Length, node: StructureID
  ) -> SetText {
    let paragraph = stylist.paragraph(style)
    let owned = inlines.map { linked($0.owned(by: node), in: node) }
    return SetText(setter.lines(owned, paragraph, width: width, structure: node), paragraph)
  }

  /// A link is a node of its own in the paragraph it stands in.
  private mutating func linked(_ inline: Inline, in node: StructureID) -> Inline {
    guard case .text(let text, let style, nil, let target?) = inline else { return inline }
    let link = tree.add(.link, under: node)
    if target == .destination(Self.sourcesPlace) {
      let numbers = text.split(whereSeparator: \.isWhitespace).joined(separator: ", ")
      tree[link].alternative = "Source \(numbers)"
    }
    return .text(text, style, structure: link, link: target)
  }

  // MARK: Structure

  mutating func node(_ role: StructureRole) -> StructureID { tree.add(role, under: section) }

  /// Opens a part of the document.
  mutating func openSection() { section = tree.add(.section, under: .document) }

  /// A rule across the main measure.
  mutating func rule(_ width: Length, _ color: ColorUse, keepsWithNext: Bool = true) {
    let line = Path.line(from: .zero, to: Point(x: measure, y: .zero))
    let stroke = Stroke(width: width, color: stylist.color(color))
    galley.append(
      Fragment(
        size: Size(width: measure, height: .zero),
        items: [.artifact(.layout, [.stroke(line, stroke)])]),
      keepsWithNext: keepsWithNext)
  }

  func stroke(_ width: Double, _ color: ColorUse) -> Stroke {
    Stroke(width: .pt(width), color: stylist.color(color))
  }
}

extension Inline {
  /// A drawing that is no decoration belongs to the paragraph it stands in.
  func owned(by node: StructureID) -> Inline {
    guard case .object(var object) = self, object.structure == nil else { return self }
    if case .artifact = object.items.first { return self }
    object.structure = node
    return .object(object)
  }
}
