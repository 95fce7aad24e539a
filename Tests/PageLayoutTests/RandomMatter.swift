import Display
import Geometry

@testable import PageLayout

/// SplitMix64 (Steele, Lea, Flood 2014): the same documents in every run.
struct Lots {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True once in so many throws.
  mutating func once(in count: Int) -> Bool { roll(1...count) == 1 }
}

/// A galley of random matter in which every piece bears a mark of its own, `m17`.
struct RandomMatter {
  var galley = Galley()
  /// The size of each piece, and how far above its mark it starts, by the number of its mark.
  private(set) var pieces: [(size: Size, rise: Length)] = []
  /// Marks of the flow, in order: without notes, footnotes and the second cells of rows.
  private(set) var flow: [Int] = []
  /// Pieces that stay together, where any page has room for them.
  private(set) var pairs: [(Int, Int)] = []
  /// Pieces that start a page on a side of their own.
  private(set) var sides: [(Int, PageBreak)] = []
  private var dice: Lots
  private var side: PageBreak?

  init(seed: Int) {
    dice = Lots(seed: seed)
    for _ in 0..<dice.roll(1...28) { addItem() }
  }

  private mutating func mark(_ height: Int, width: Int, inFlow: Bool = true) -> Fragment {
    var fragment = slab(height, width: width)
    fragment.items = [.destination(name(fragment.size, inFlow: inFlow), at: .zero)]
    return fragment
  }

  private mutating func name(_ size: Size, rise: Length = .zero, inFlow: Bool = true) -> String {
    pieces.append((size, rise))
    if inFlow {
      flow.append(pieces.count - 1)
      if let side { sides.append((pieces.count - 1, side)) }
      side = nil
    }
    return "m\(pieces.count - 1)"
  }

  private mutating func addItem() {
    switch dice.roll(1...17) {
    case 1...2: galley.space(.pt(dice.roll(1...20)))
    case 3: galley.append(FlowItem(.space(.pt(dice.roll(1...8)), collapses: false)))
    case 4: galley.reenterGrid(.pt(12))
    case 5...6: add(solid(width: 100))
    case 7: addHeading()
    case 8: addGroup()
    case 9...10: add(paragraph(width: 100))
    case 11: add(row())
    case 12: add(full())
    case 13: addBreak()
    case 14...15: addColumns()
    case 16: add(box())
    default: add(solid(width: 100, heads: true))
    }
  }

  private mutating func add(_ item: FlowItem) { galley.append(item) }

  private mutating func solid(width: Int, heads: Bool = false) -> FlowItem {
    let tall = dice.once(in: 12) ? dice.roll(60...220) : dice.roll(4...40)
    var item = FlowItem(.solid(mark(tall, width: width)))
    if heads { item.continuation = [slab(dice.roll(3...9), width: width)] }
    item.keepsWithNext = dice.once(in: 5)
    if dice.once(in: 3) { item.section = "s\(pieces.count)" }
    addNotes(to: &item)
    return item
  }

  private mutating func addNotes(to item: inout FlowItem) {
    if dice.once(in: 4) {
      item.notes = (0..<dice.roll(1...2)).map { _ in
        MarginNote(mark(dice.roll(5...(dice.once(in: 20) ? 150 : 50)), width: 40, inFlow: false))
      }
    }
    if dice.once(in: 5) { item.footnotes = [footnote()] }
  }

  private mutating func footnote() -> Footnote {
    Footnote((0..<dice.roll(1...4)).map { _ in mark(7, width: 40, inFlow: false) })
  }

  private mutating func addHeading() {
    var heading = FlowItem(.solid(mark(dice.roll(8...14), width: 100)), keepsWithNext: true)
    heading.section = "h\(pieces.count)"
    heading.sectionLevel = dice.roll(1...2)
    let isFree = isFree
    galley.append(heading)
    galley.space(.pt(4))
    let first = pieces.count - 1
    galley.append(mark(dice.roll(8...16), width: 100))
    if isFree { pairs.append((first, pieces.count - 1)) }
  }

  /// Whether what comes next is not kept with what comes before.
  private var isFree: Bool { galley.lastPlace.map { !galley.items[$0].keepsWithNext } ?? true }

  private mutating func addGroup() {
    let isFree = isFree
    let first = pieces.count
    let rows = (0..<dice.roll(2...9)).map { _ in
      FlowItem(.solid(mark(10, width: 100)), continuation: [slab(6)])
    }
    galley.append(group: rows)
    guard isFree else { return }
    pairs.append((first, first + 1))
    pairs.append((pieces.count - 2, pieces.count - 1))
  }

  private mutating func paragraph(width: Int) -> FlowItem {
    var item = FlowItem(.breakable(paragraphLines(width: width)))
    addNotes(to: &item)
    return item
  }

  private mutating func paragraphLines(width: Int) -> ParagraphLines {
    var lines = (0..<dice.roll(1...14)).map { _ in mark(9, width: width) }
    if dice.once(in: 3) { lines[dice.roll(0...lines.count - 1)].footnotes = [footnote()] }
    return ParagraphLines(lines, orphans: dice.roll(1...3), widows: dice.roll(1...3))
  }

  private mutating func row() -> FlowItem {
    let cells = [0, 50].map { x in
      let lines = (0..<dice.roll(1...20)).map { _ in
        let size = Size(width: .pt(45), height: .pt(9))
        let mark = name(size, rise: .pt(7), inFlow: x == 0)
        return SetLine(
          .init(items: [.destination(mark, at: .zero)], width: .pt(45)), height: .pt(9),
          baseline: .pt(7))
      }
      return LevelRow.Cell(x: .pt(x), text: SetText(lines))
    }
    let row = LevelRow(width: .pt(100), cells: cells, padding: (.pt(2), .pt(3)), rule: nil)
    return FlowItem(.breakable(row), continuation: dice.once(in: 2) ? [slab(8)] : [])
  }

  private mutating func box() -> FlowItem {
    var layers: [Stack.Layer] = []
    for _ in 0..<dice.roll(1...4) {
      let block = paragraphLines(width: 90)
      layers.append(Stack.Layer(block, gap: .pt(3), keepsWithNext: dice.once(in: 3)))
    }
    let look = Box.Look(
      padding: Insets(top: .pt(3), left: .pt(5), bottom: .pt(3), right: .pt(5)),
      least: .pt(dice.roll(0...30)))
    return FlowItem(.breakable(Box(Stack(layers), width: .pt(100), look: look)))
  }

  private mutating func full() -> FlowItem {
    let width = dice.once(in: 2) ? 100 : 90
    var item = FlowItem(.solid(mark(dice.roll(10...40), width: width)), span: .full)
    addNotes(to: &item)
    return item
  }

  private mutating func addBreak() {
    let kind: PageBreak =
      switch dice.roll(1...5) {
      case 1: .recto
      case 2: .verso
      case 3: .unless(room: .pt(dice.roll(10...120)))
      default: .next
      }
    galley.breakPage(kind)
    if !kind.isConditional { side = kind }
  }

  private mutating func addColumns() {
    let count = dice.roll(1...3)
    let gutter = Length.pt(5)
    let width = Columns.measure(count: count, gutter: gutter, in: .pt(100))
    let points = Int(width.points)
    var items: [FlowItem] = []
    for _ in 0..<dice.roll(1...14) {
      switch dice.roll(1...7) {
      case 1: items.append(FlowItem(.space(.pt(6), collapses: true)))
      case 2: items.append(paragraph(width: points))
      case 3: if dice.once(in: 3) { items.append(FlowItem(.pageBreak())) }
      default: items.append(solid(width: points, heads: dice.once(in: 2)))
      }
    }
    galley.append(
      FlowItem(.breakable(Columns(items, count: count, gutter: gutter, width: .pt(100)))))
  }
}

/// Frames of every kind that a layout may ask for, all of one measure.
func randomFrames(seed: Int) -> PageFrames {
  var dice = Lots(seed: seed &+ 7_777_777)
  func frame(depth: Int, notes: Bool, feet: FootArea?) -> PageFrame {
    let main = Rect(x: .pt(20), y: .pt(20), width: .pt(100), height: .pt(depth))
    let column = Rect(x: .pt(130), y: .pt(20), width: .pt(40), height: .pt(depth))
    return PageFrame(
      size: Size(width: .pt(200), height: .pt(depth + 40)), main: main,
      notes: notes ? column : nil, feet: feet)
  }
  let feet: FootArea? = dice.once(in: 3) ? nil : FootArea(above: .pt(6), gap: .pt(2))
  let notes = !dice.once(in: 3)
  let depth = dice.roll(80...200)
  let right = frame(depth: depth, notes: notes, feet: feet)
  switch dice.roll(1...4) {
  case 1: return PageFrames(right)
  case 2: return .duplex(right)
  case 3:
    let first = frame(depth: depth - 40, notes: dice.once(in: 2), feet: feet)
    return .duplex(right, first: first)
  default:
    let left = frame(depth: depth - 20, notes: notes, feet: feet)
    return PageFrames(left: left.mirrored, right: right, firstNumber: dice.roll(1...4))
  }
}
