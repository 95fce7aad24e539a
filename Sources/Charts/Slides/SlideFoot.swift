import Geometry
import Typesetting

/// What stands at the foot of a slide: the key to the fills and the notes, beside each other where
/// they fit on one line, else the key above.
struct SlideFoot {
  let key: SlideKey?
  let notes: [String]
  let isOneLine: Bool
  let theme: SlideTheme
  let width: Length

  static let leading = Length.pt(23)

  init(
    key: SlideKey?, notes sentences: [String], mostLines: Int, width: Length, _ theme: SlideTheme,
    _ setter: any TextSetter
  ) {
    self.key = key
    self.theme = theme
    self.width = width
    let plain = sentences.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    let joined = setter.lines(
      of: plain.joined(separator: " · "), theme.quiet, to: width, most: mostLines)
    // A sentence begins its own line where that takes no more of them.
    let apart = plain.flatMap { setter.lines(of: $0, theme.quiet, to: width, most: mostLines) }
    notes = apart.count <= joined.count ? apart : joined
    guard let key, let note = notes.first, notes.count == 1, key.rows.count == 1 else {
      isOneLine = false
      return
    }
    isOneLine = key.width + .pt(40) + setter.width(of: note, theme.quiet) <= width
  }

  private var lines: Int { isOneLine ? 1 : (key?.rows.count ?? 0) + notes.count }

  /// The distance from the body to the bottom margin.
  var height: Length { lines == 0 ? .zero : Self.leading * lines + .pt(10) }

  func paint(from left: Length, to bottom: Length, on canvas: inout ChartCanvas) {
    var y = bottom - Self.leading * lines + Self.leading / 2
    if let key {
      key.paint(at: Point(x: left, y: y), leading: Self.leading, on: &canvas)
      if !isOneLine { y += Self.leading * key.rows.count }
    }
    for note in notes {
      let baseline = canvas.setter.baseline(centeredOn: y, theme.quiet)
      let x = isOneLine ? left + width : left
      canvas.set(note, theme.quiet, at: Point(x: x, y: baseline), isOneLine ? .right : .left)
      y += Self.leading
    }
  }
}
