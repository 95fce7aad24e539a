import Display
import Geometry
import Typesetting

@testable import PageLayout

/// Chance that is the same at every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }
  mutating func length(_ range: ClosedRange<Int>) -> Length { .pt(roll(range)) }
}

/// A line that can be told from all others: its text, and its place in it.
struct LineName: Hashable, CustomStringConvertible {
  var text: Int
  var line: Int

  var id: StructureID { StructureID(Int32(text * 1000 + line)) }

  init(text: Int, line: Int) { (self.text, self.line) = (text, line) }
  init(_ id: StructureID) { self.init(text: Int(id.index) / 1000, line: Int(id.index) % 1000) }

  var description: String { "\(text).\(line)" }
}

/// A line of stated height, named by its text and its place.
func line(_ text: Int, _ number: Int, height: Int = 10, width: Int = 40) -> SetLine {
  SetLine(
    TextLine(items: [.content(LineName(text: text, line: number).id, [])], width: .pt(width)),
    height: .pt(height), baseline: .pt(height - 2))
}

/// As many lines of 10 pt; the numbers in `breaks` have white of 3 pt before them.
func text(_ count: Int, _ name: Int = 0, breaks: Set<Int> = []) -> SetText {
  SetText(
    (0..<count).flatMap { number in
      (breaks.contains(number) ? [SetLine.white(.pt(3))] : []) + [line(name, number)]
    })
}

extension Fragment {
  /// Its lines in paint order, and how far below its top their baselines are.
  var lines: [(name: LineName, y: Length)] { Self.lines(of: items, at: .zero) }

  private static func lines(
    of items: [DisplayItem], at y: Length
  ) -> [(name: LineName, y: Length)] {
    items.flatMap { item in
      switch item {
      case .content(let id, let inner): [(LineName(id), y)] + lines(of: inner, at: y)
      case .artifact(_, let inner): lines(of: inner, at: y)
      case .group(let offset, let inner): lines(of: inner, at: y + offset.y)
      default: [(name: LineName, y: Length)]()
      }
    }
  }

  /// `name@baseline`, in points.
  var reading: String {
    lines.map { "\($0.name)@\(Int($0.y.points))" }.joined(separator: " ")
  }

  /// The strokes and fills, their corners in points.
  var drawing: [String] { Self.drawing(of: items, at: .zero) }

  private static func drawing(of items: [DisplayItem], at origin: Point) -> [String] {
    items.flatMap { item in
      switch item {
      case .stroke(let path, _): ["line " + corners(path, origin)]
      case .fill(let path, _): ["fill " + corners(path, origin)]
      case .content(_, let inner), .artifact(_, let inner): drawing(of: inner, at: origin)
      case .group(let offset, let inner): drawing(of: inner, at: origin + offset)
      default: [String]()
      }
    }
  }

  private static func corners(_ path: Path, _ origin: Point) -> String {
    path.elements.compactMap { element in
      switch element {
      case .move(let point), .line(let point):
        "\(Int((point.x + origin.x).points)),\(Int((point.y + origin.y).points))"
      default: nil
      }
    }.joined(separator: " ")
  }
}

/// A region of stated height before others.
func region(_ free: Int, ahead: Int = 1_000) -> Region {
  Region(free: Size(width: .pt(100), height: .pt(free)), roomAhead: .pt(ahead))
}

/// The pieces of a block in regions of the same height; the first may be lower.
func pieces(of block: any Block, first: Int? = nil, height: Int) -> [Fragment] {
  var pieces: [Fragment] = []
  var rest = block
  var free = first ?? height
  for _ in 0..<1_000 {
    switch rest.place(in: region(free, ahead: height)) {
    case .whole(let fragment): return pieces + [fragment]
    case .part(let fragment, let left):
      pieces.append(fragment)
      rest = left
    case .nothing: pieces.append(Fragment(size: .zero))
    }
    free = height
  }
  return pieces
}
