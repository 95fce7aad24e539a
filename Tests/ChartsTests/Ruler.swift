import Display
import Geometry
import Typesetting

@testable import Charts

/// A stand-in for fonts: every character is one glyph of half an em.
struct Ruler: TextSetter {
  func line(_ text: String, _ style: TextStyle) -> TextLine {
    let advance = style.size / 2
    let glyphs = text.indices.enumerated().map { Glyph(id: 1, x: advance * $0.offset) }
    let clusters = text.map { GlyphCluster(bytes: $0.utf8.count, glyphs: 1) }
    let run = GlyphRun(
      font: FontID(0), size: style.size, color: style.color, glyphs: glyphs, clusters: clusters,
      text: text, width: width(of: text, style))
    return TextLine(items: [.glyphs(run, at: .zero)], width: run.width)
  }

  func width(of text: String, _ style: TextStyle) -> Length { style.size / 2 * text.count }

  func metrics(of style: TextStyle) -> FontMetrics {
    FontMetrics(
      ascent: style.size.times(0.95), descent: style.size.times(0.25),
      capHeight: style.size.times(0.73), xHeight: style.size.times(0.55))
  }
}

/// A text as it stands on a chart: its box reaches from the baseline to the height of its capitals.
struct SetText {
  var text: String
  var box: Rect

  static func all(in items: [DisplayItem], at origin: Point = .zero) -> [SetText] {
    items.flatMap { item -> [SetText] in
      switch item {
      case .group(let offset, let inner): return all(in: inner, at: origin + offset)
      case .glyphs(let run, let point):
        let cap = run.size.times(0.73)
        let place = origin + point
        let box = Rect(x: place.x, y: place.y - cap, width: run.width, height: cap)
        return [SetText(text: run.text, box: box)]
      default: return []
      }
    }
  }
}

/// Boxes of everything painted that is no text.
func markBoxes(_ items: [DisplayItem], at origin: Point = .zero) -> [Rect] {
  items.flatMap { item -> [Rect] in
    switch item {
    case .group(let offset, let inner): return markBoxes(inner, at: origin + offset)
    case .fill(let path, _), .stroke(let path, _), .hatch(let path, _, _, _):
      return [path.box.moved(by: origin)]
    default: return []
    }
  }
}

extension Path {
  var box: Rect {
    let points = elements.flatMap { element -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .curve(let first, let second, let end): [first, second, end]
      case .close: []
      }
    }
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, top) = (xs.min() ?? .zero, ys.min() ?? .zero)
    return Rect(
      x: left, y: top, width: (xs.max() ?? .zero) - left, height: (ys.max() ?? .zero) - top)
  }
}

/// A generator whose numbers are the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

let theme = ChartTheme(.color, families: ["Ruler"])
