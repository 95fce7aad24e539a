import Display
import Geometry

extension PageContent {
  mutating func fill(_ path: Path, at offset: Point, _ color: Color) {
    prepare()
    use(fill: color)
    trace(path, at: offset)
    text.raw("f\n")
  }

  mutating func stroke(_ path: Path, at offset: Point, _ stroke: Stroke) {
    prepare()
    use(stroke)
    trace(path, at: offset)
    text.raw("S\n")
  }

  /// Strokes lines inside an outline only.
  mutating func hatch(_ lines: Path, inside path: Path, at offset: Point, _ stroke: Stroke) {
    prepare()
    let outside = state
    text.raw("q\n")
    trace(path, at: offset)
    text.raw("W n\n")
    use(stroke)
    trace(lines, at: .zero)
    text.raw("S\nQ\n")
    state = outside
  }

  /// Paths stand outside text objects.
  private mutating func prepare() {
    endText()
    beginPiece()
  }

  mutating func use(fill color: Color) {
    let tone = PaintState.Tone(color, ink: ink)
    guard tone != state.fill else { return }
    state.fill = tone
    write(tone, gray: "g\n", color: "rg\n")
  }

  private mutating func use(_ stroke: Stroke) {
    let tone = PaintState.Tone(stroke.color, ink: ink)
    if tone != state.stroke {
      state.stroke = tone
      write(tone, gray: "G\n", color: "RG\n")
    }
    if stroke.width != state.width {
      state.width = stroke.width
      text.length(stroke.width)
      text.raw(" w\n")
    }
    if stroke.roundCap != state.isRound {
      state.isRound = stroke.roundCap
      if stroke.roundCap { text.raw("1 J 1 j\n") } else { text.raw("0 J 0 j\n") }
    }
    // Dashes of no length would never end.
    let dash = stroke.dash.contains { $0 > .zero } ? stroke.dash : []
    guard dash != state.dash else { return }
    state.dash = dash
    text.raw("[")
    for (index, length) in dash.enumerated() {
      if index > 0 { text.space() }
      text.length(max(length, .zero))
    }
    text.raw("] 0 d\n")
  }

  private mutating func write(
    _ tone: PaintState.Tone, gray: StaticString, color: StaticString
  ) {
    text.thousandths(Int(tone.red))
    text.space()
    guard !tone.isGray else { return text.raw(gray) }
    text.thousandths(Int(tone.green))
    text.space()
    text.thousandths(Int(tone.blue))
    text.space()
    text.raw(color)
  }

  private mutating func trace(_ path: Path, at offset: Point) {
    if let rect = path.rectangle {
      write(Point(x: rect.minX, y: rect.maxY), at: offset)
      text.lengths(rect.size.width, rect.size.height)
      return text.raw(" re\n")
    }
    for element in path.elements {
      switch element {
      case .move(let point):
        write(point, at: offset)
        text.raw("m\n")
      case .line(let point):
        write(point, at: offset)
        text.raw("l\n")
      case .curve(let first, let second, let end):
        write(first, at: offset)
        write(second, at: offset)
        write(end, at: offset)
        text.raw("c\n")
      case .close: text.raw("h\n")
      }
    }
  }

  /// PDF counts upwards from the page's foot.
  private mutating func write(_ point: Point, at offset: Point) {
    text.lengths(offset.x + point.x, size.height - offset.y - point.y)
    text.space()
  }
}

extension Path {
  /// The rectangle that the path is, as `rect(_:)` makes it.
  fileprivate var rectangle: Rect? {
    guard elements.count == 5, case .move(let origin) = elements[0],
      case .line(let corner) = elements[2], elements[4] == .close
    else { return nil }
    let rect = Rect(
      x: origin.x, y: origin.y, width: corner.x - origin.x, height: corner.y - origin.y)
    return Path.rect(rect) == self ? rect : nil
  }
}
