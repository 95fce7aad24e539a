import Geometry
import Typesetting

/// What stands at the foot of a slide: the key to the fills, a note beside it where one fits there,
/// and the other notes below, as many as have room whole.
struct SlideFoot {
  let key: SlideKey?
  /// At the right end of the key's line.
  let aside: String?
  /// The lines below the key.
  let notes: [String]
  let theme: SlideTheme
  let width: Length

  static let leading = Length.pt(23)
  /// Between the key and the notes.
  static let gap = Length.pt(5)

  /// `sentences` are the most important first: those that do not fit in so many lines are left to
  /// the chart in words.
  init(
    key: SlideKey?, notes sentences: [String], mostLines: Int, width: Length, _ theme: SlideTheme,
    _ setter: any TextSetter
  ) {
    self.key = key
    self.theme = theme
    self.width = width
    var plain = sentences.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    aside = Self.taken(from: &plain, beside: key, width, theme.quiet, setter)
    notes = Self.lines(plain, most: mostLines) { text, most in
      setter.lines(of: text, theme.quiet, to: width, most: most)
    }
  }

  /// The last sentence that fits beside the key.
  private static func taken(
    from sentences: inout [String], beside key: SlideKey?, _ width: Length, _ style: TextStyle,
    _ setter: any TextSetter
  ) -> String? {
    guard let key, key.rows.count == 1 else { return nil }
    let room = width - key.width - .pt(32)
    let place = sentences.lastIndex { setter.width(of: $0, style) <= room }
    return place.map { sentences.remove(at: $0) }
  }

  /// The sentences that fit whole, in as few lines; the first is shortened where even that does not.
  private static func lines(
    _ sentences: [String], most: Int, broken: (String, Int) -> [String]
  ) -> [String] {
    var (chosen, lines) = ([String](), [String]())
    for sentence in sentences {
      let next = chosen + [sentence]
      let joined = broken(next.joined(separator: " · "), most + 1)
      // A sentence begins its own line where that takes no more of them.
      let apart = next.flatMap { broken($0, most + 1) }
      let set = apart.count <= joined.count ? apart : joined
      guard set.count <= most else { continue }
      (chosen, lines) = (next, set)
    }
    guard lines.isEmpty, let first = sentences.first else { return lines }
    return broken(first, most)
  }

  private var lines: Int { (key?.rows.count ?? 0) + notes.count }
  private var gap: Length { key == nil || notes.isEmpty ? .zero : Self.gap }

  /// The distance from the body to the bottom margin.
  var height: Length { lines == 0 ? .zero : Self.leading * lines + gap + .pt(6) }

  func paint(from left: Length, to bottom: Length, on canvas: inout ChartCanvas) {
    var y = bottom - Self.leading * lines - gap + Self.leading / 2
    if let key {
      key.paint(at: Point(x: left, y: y), leading: Self.leading, on: &canvas)
      let baseline = canvas.setter.baseline(centeredOn: y, theme.quiet)
      canvas.set(aside ?? "", theme.quiet, at: Point(x: left + width, y: baseline), .right)
      y += Self.leading * key.rows.count + gap
    }
    for note in notes {
      let baseline = canvas.setter.baseline(centeredOn: y, theme.quiet)
      canvas.set(note, theme.quiet, at: Point(x: left, y: baseline))
      y += Self.leading
    }
  }
}
