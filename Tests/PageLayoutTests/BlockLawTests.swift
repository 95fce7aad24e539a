import Display
import Geometry
import Testing

@testable import PageLayout

/// A block made by chance, and the texts that stand in it.
struct RandomBlock {
  var dice: Dice
  /// The number of lines of each text.
  var texts: [Int] = []

  init(seed: UInt64) { dice = Dice(state: seed) }

  mutating func text(_ range: ClosedRange<Int>) -> SetText {
    let count = dice.roll(range)
    var breaks = Set<Int>()
    for place in 1..<max(count, 2) where dice.chance(15) { breaks.insert(place) }
    defer { texts.append(count) }
    let height = dice.roll(8...14)
    return SetText(
      (0..<count).flatMap { number in
        (breaks.contains(number) ? [SetLine.white(.pt(3))] : [])
          + [line(texts.count, number, height: height)]
      })
  }

  mutating func company() -> LineCompany {
    LineCompany(orphans: dice.roll(1...3), widows: dice.roll(1...3))
  }

  mutating func paragraph() -> any Block {
    Paragraph(text(1...25), width: .pt(100), company: company())
  }

  mutating func figure() -> any Block {
    let picture = text(1...8).fragment(width: .pt(50))
    let caption = dice.chance(70) ? text(0...3) : nil
    return Figure(
      picture, caption: caption, side: dice.chance(50) ? .below : .above, gap: dice.length(0...5))
  }

  mutating func linedSpace(isFilling: Bool = false) -> any Block {
    let stroke = Stroke(width: .pt(1), color: .black)
    let extent: LinedSpace.Extent =
      isFilling ? .filling(least: dice.roll(1...5)) : .lines(dice.roll(1...40))
    return LinedSpace(
      width: .pt(100), pitch: dice.length(8...20), stroke: stroke, extent: extent)
  }

  mutating func list() -> any Block {
    List(level(depth: dice.roll(1...3)), width: .pt(100), company: company())
  }

  private mutating func level(depth: Int) -> List.Level {
    let items = (0..<dice.roll(1...5)).map { _ in
      let label = text(1...1)
      let body = text(0...6)
      let nested = depth > 1 && dice.chance(40) ? level(depth: depth - 1) : nil
      return List.Item(label: label.lines.first, body: body, nested: nested)
    }
    return List.Level(items, indent: .pt(12), gap: dice.length(0...4))
  }

  mutating func box(depth: Int) -> any Block {
    let side = dice.length(0...8)
    let stroke = Stroke(width: .pt(1), color: .black)
    let look = Box.Look(
      padding: Insets(top: side, left: side, bottom: dice.length(0...8), right: side),
      fill: dice.chance(50) ? .white : nil, borders: .init(all: stroke),
      least: dice.length(0...60))
    return Box(any(depth: depth - 1), width: .pt(100), look: look)
  }

  mutating func stack(depth: Int) -> any Block {
    Stack(
      (0..<dice.roll(1...6)).map { _ in
        Stack.Layer(
          any(depth: depth - 1), gap: dice.length(0...10), keepsWithNext: dice.chance(25))
      })
  }

  mutating func levelRow() -> any Block {
    var row = LevelRow(
      width: .pt(100),
      cells: (0..<dice.roll(1...3)).map { LevelRow.Cell(x: .pt(30 * $0), text: text(0...25)) },
      padding: (dice.length(1...4), dice.length(0...4)),
      rule: Stroke(width: .pt(1), color: .black))
    row.company = company()
    return row
  }

  mutating func keyFacts() -> any Block {
    let facts = (0..<dice.roll(1...9)).map { _ in
      KeyFacts.Fact(label: text(1...2), value: text(1...5))
    }
    let look = KeyFacts.Look(
      columns: dice.roll(1...3), gutter: .pt(5),
      labels: dice.chance(50) ? .above(gap: dice.length(0...3)) : .beside(width: .pt(10)))
    return KeyFacts(facts, width: .pt(100), look: look)
  }

  mutating func table() -> any Block {
    let widths = (0..<dice.roll(1...4)).map { _ in dice.length(10...40) }
    var look = Table.Look()
    look.above = dice.length(0...3)
    look.groupSize = dice.chance(30) ? 4 : nil
    look.groupGap = dice.length(0...6)
    look.company = company()
    let most = dice.chance(30) ? 20 : 4
    return Table(
      Table.columns(widths, gutter: .pt(5)), head: rows(0...2, widths.count, lines: 2),
      body: rows(1...14, widths.count, lines: most), look: look)
  }

  private mutating func rows(
    _ count: ClosedRange<Int>, _ columns: Int, lines: Int
  ) -> [Table.Row] {
    (0..<dice.roll(count)).map { _ in
      let cells = (0..<dice.roll(0...columns + 1)).map { _ in
        Table.Cell(
          text(0...lines), columns: dice.chance(20) ? 2 : 1,
          rows: dice.chance(15) ? dice.roll(2...4) : 1)
      }
      return Table.Row(
        cells, splits: dice.chance(40), keepsWithNext: dice.chance(10),
        opensGroup: dice.chance(10))
    }
  }

  /// Any of the blocks.
  mutating func any(depth: Int) -> any Block {
    // What fills its region leaves no room for what follows.
    let makers = Self.makers.filter { ($0.isDeep ? depth > 0 : true) && $0.name != "filling space" }
    return makers[dice.roll(0...makers.count - 1)].make(&self, depth)
  }

  struct Maker: Sendable, CustomTestStringConvertible {
    var name: String
    var isDeep = false
    var make: @Sendable (inout RandomBlock, Int) -> any Block
    var testDescription: String { name }
  }

  static let makers = [
    Maker(name: "paragraph") { random, _ in random.paragraph() },
    Maker(name: "figure") { random, _ in random.figure() },
    Maker(name: "lined space") { random, _ in random.linedSpace() },
    Maker(name: "filling space") { random, _ in random.linedSpace(isFilling: true) },
    Maker(name: "level row") { random, _ in random.levelRow() },
    Maker(name: "key facts") { random, _ in random.keyFacts() },
    Maker(name: "table") { random, _ in random.table() },
    Maker(name: "list") { random, _ in random.list() },
    Maker(name: "box", isDeep: true) { $0.box(depth: $1) },
    Maker(name: "stack", isDeep: true) { $0.stack(depth: $1) },
  ]
}

@Suite("Of every block it holds") struct BlockLawTests {
  static let seeds: ClosedRange<UInt64> = 1...60

  @Test(
    "that it ends, keeps to its region and says truly what it needs", arguments: RandomBlock.makers)
  func laws(maker: RandomBlock.Maker) {
    for seed in Self.seeds {
      var random = RandomBlock(seed: seed)
      let block = maker.make(&random, 2)
      var seen: [[Int]] = random.texts.map { _ in [] }
      for fragment in placed(block, &random.dice, "\(maker.name) \(seed)") {
        for (name, y) in fragment.lines {
          seen[name.text].append(name.line)
          #expect(y >= .zero && y <= fragment.size.height, "\(maker.name) \(seed): \(name)")
        }
      }
      for (text, count) in random.texts.enumerated() {
        #expect(seen[text] == Array(0..<count), "\(maker.name) \(seed): text \(text)")
      }
    }
  }

  /// Sets a block into regions of random height, and holds every step against the laws.
  private func placed(_ block: any Block, _ dice: inout Dice, _ name: String) -> [Fragment] {
    let ahead = dice.roll(5...150)
    var pieces: [Fragment] = []
    var rest = block
    for _ in 0..<5_000 {
      expectNeed(of: rest, name)
      let free = dice.chance(40) ? ahead : dice.roll(-5...ahead + 10)
      let region = region(free, ahead: ahead)
      switch rest.place(in: region) {
      case .whole(let fragment):
        expectFit(fragment, region, name)
        return pieces + [fragment]
      case .part(let fragment, let left):
        expectFit(fragment, region, name)
        #expect(left.height < rest.height, "\(name): the rest is no smaller")
        pieces.append(fragment)
        rest = left
      case .nothing(let refusal):
        #expect(region.movingOnHelps, "\(name): refused where moving on does not help")
        #expect(refusal.offered == region.free.height, "\(name): \(refusal)")
        #expect(refusal.needed > refusal.offered, "\(name): \(refusal)")
      }
    }
    Issue.record("\(name) does not end")
    return pieces
  }

  private func expectFit(_ fragment: Fragment, _ region: Region, _ name: String) {
    guard region.movingOnHelps else { return }
    #expect(fragment.size.height <= max(region.free.height, .zero), "\(name): runs over")
  }

  private func expectNeed(of block: any Block, _ name: String) {
    #expect(block.need <= block.height, "\(name): needs more than its height")
    let free = Size(width: .pt(100), height: block.need)
    let tight = Region(free: free, roomAhead: block.need + .pt(10_000))
    if case .nothing = block.place(in: tight) {
      Issue.record("\(name): refused where it has the room it needs")
    }
    let wide = Region(
      free: Size(width: .pt(100), height: block.height), roomAhead: block.height + .pt(10_000))
    guard case .whole = block.place(in: wide) else {
      Issue.record("\(name): split where it has room for its height")
      return
    }
  }
}
