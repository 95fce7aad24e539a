import Display
import Geometry

/// A fragment and where it stands on its page.
public struct PlacedFragment: Hashable, Sendable {
  public var fragment: Fragment
  public var origin: Point
  public var span = FlowItem.Span.main
  /// The room it asked for to start in, with what stays with it; nil for notes and repeated heads.
  public var need: Length?
  public var keepsWithNext = false

  public init(fragment: Fragment, origin: Point) {
    self.fragment = fragment
    self.origin = origin
  }

  public var rect: Rect { Rect(origin: origin, size: fragment.size) }
}

/// A page with its text and notes in place, before running heads and folios are put on it.
public struct MadeUpPage: Hashable, Sendable {
  public var frame: PageFrame
  /// From the start of the document; odd is a right page.
  public var number = 1
  /// Left blank so that what follows starts on its side of the leaf. It carries no furniture.
  public var isBlank = false
  public var body: [PlacedFragment] = []
  public var notes: [PlacedFragment] = []
  /// Footnotes, at the foot of the text block.
  public var feet: [PlacedFragment] = []
  /// What is open for the first thing on the page: sections that open with it are.
  public var sectionsAtTop = OpenSections()
  /// What is open at the end of the page.
  public var sectionsAtEnd = OpenSections()
  /// Why it ends where it does.
  public var decision = Decision(.end)

  public init(frame: PageFrame) { self.frame = frame }

  /// The innermost section that is open at the top of the page.
  public var firstSection: String? { sectionsAtTop.innermost }

  /// The innermost section that is open at the end of the page.
  public var lastSection: String? { sectionsAtEnd.innermost }

  public var isRecto: Bool { PageFrames.isRecto(number) }

  /// How far down the text block is filled.
  public var filled: Length {
    (body.map(\.rect.maxY).max() ?? frame.main.minY) - frame.main.minY
  }

  public var items: [DisplayItem] {
    (body + notes + feet).map { .group(at: $0.origin, $0.fragment.items) } + footRule
  }

  /// By how much notes or footnotes run over their column or the text block.
  var notesOverflow: Length {
    let column = notes.map(\.rect.maxY).max().map { $0 - (frame.notes ?? frame.main).maxY }
    let block = feet.map(\.rect.maxY).max().map { $0 - frame.main.maxY }
    return max(column ?? .zero, block ?? .zero)
  }

  /// The rule between text and footnotes.
  private var footRule: [DisplayItem] {
    guard let first = feet.first, let area = frame.feet, let rule = area.rule else { return [] }
    let start = Point(x: frame.main.minX, y: first.origin.y - area.above / 2)
    let end = Point(x: start.x + area.ruleWidth, y: start.y)
    return [.artifact(.layout, [.stroke(.line(from: start, to: end), rule)])]
  }
}
