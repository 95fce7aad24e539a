import Display
import Geometry

/// What layout decided about a page, drawn over it: boxes, first baselines, needs and keeps.
///
/// Text is left to the caller, who has fonts: `labels` says what stands where.
public struct DebugOverlay: Hashable, Sendable {
  /// A short text and the left end of its baseline.
  public struct Label: Hashable, Sendable {
    public var text: String
    public var place: Point

    public init(_ text: String, at place: Point) {
      self.text = text
      self.place = place
    }
  }

  /// What each kind of line is drawn in.
  public struct Palette: Hashable, Sendable {
    public var frame: Color
    public var body: Color
    public var notes: Color
    public var baseline: Color
    public var need: Color

    public init(frame: Color, body: Color, notes: Color, baseline: Color, need: Color) {
      self.frame = frame
      self.body = body
      self.notes = notes
      self.baseline = baseline
      self.need = need
    }

    public static let color = Palette(
      frame: Color(hex: 0x8A8A8A), body: Color(hex: 0x1F78B4), notes: Color(hex: 0x6A3D9A),
      baseline: Color(hex: 0x33A02C), need: Color(hex: 0xD7301F))

    /// For true gray output: told apart by their dashes and weights.
    public static let mono = Palette(
      frame: .gray(150), body: .gray(90), notes: .gray(120), baseline: .gray(170), need: .gray(0))
  }

  /// Decoration, in paint order, from the page's top left corner.
  public private(set) var items: [DisplayItem] = []
  public private(set) var labels: [Label] = []
  private let palette: Palette

  public init(_ page: MadeUpPage, _ palette: Palette = .color) {
    self.palette = palette
    draw(page.frame)
    for (index, piece) in page.body.enumerated() { draw(piece, number: index + 1, in: page.frame) }
    for note in page.notes + page.feet { outline(note.rect, palette.notes, .pt(0.4)) }
    let foot = Point(x: page.frame.main.minX, y: page.frame.main.maxY + .pt(8))
    labels.append(Label(page.decisionText, at: foot))
    items = [.artifact(.layout, items)]
  }

  private mutating func draw(_ frame: PageFrame) {
    outline(frame.main, palette.frame, .pt(0.3), dashes: [.pt(3), .pt(2)])
    if let notes = frame.notes {
      outline(notes, palette.frame, .pt(0.3), dashes: [.pt(3), .pt(2)])
    }
    guard frame.bleed > .zero else { return }
    let trim = Rect(origin: .zero, size: frame.size)
    outline(trim, palette.frame, .pt(0.3))
  }

  private mutating func draw(_ piece: PlacedFragment, number: Int, in frame: PageFrame) {
    let rect = piece.rect
    outline(rect, palette.body, .pt(0.4))
    if piece.fragment.firstBaseline > .zero {
      let y = rect.minY + piece.fragment.firstBaseline
      line(Point(x: rect.minX, y: y), Point(x: rect.maxX, y: y), palette.baseline, .pt(0.25))
    }
    // A bracket in the left margin as long as what the piece asked for.
    let left = min(rect.minX, frame.main.minX) - .pt(4)
    if let need = piece.need, need > .zero {
      let foot = min(rect.minY + need, frame.main.maxY)
      line(Point(x: left, y: rect.minY), Point(x: left, y: foot), palette.need, .pt(0.6))
      line(Point(x: left, y: foot), Point(x: left + .pt(2), y: foot), palette.need, .pt(0.6))
      let text = "\(number) needs \(Decision.points(need))"
      labels.append(Label(text, at: Point(x: max(.pt(2), left - .pt(40)), y: rect.minY + .pt(4))))
    }
    guard piece.keepsWithNext else { return }
    let dot = Point(x: left, y: rect.maxY)
    items.append(.fill(.disc(center: dot, radius: .pt(1.4)), palette.need))
  }

  private mutating func outline(
    _ rect: Rect, _ color: Color, _ width: Length, dashes: [Length] = []
  ) {
    items.append(.stroke(.rect(rect), Stroke(width: width, color: color, dash: dashes)))
  }

  private mutating func line(_ start: Point, _ end: Point, _ color: Color, _ width: Length) {
    items.append(.stroke(.line(from: start, to: end), Stroke(width: width, color: color)))
  }
}
