import Display
import Geometry

/// A callout, a quotation: a block with padding, on a ground, within borders.
///
/// Where it is split, each piece has its own ground and borders, and the sides at the break are open:
/// they keep the padding and have no border.
public struct Box: Block {
  /// A line along each side, drawn inside the box; nil leaves the side open. They take no room of
  /// their own: padding counts from the box's edge.
  public struct Borders: Hashable, Sendable {
    public var top: Stroke?
    public var left: Stroke?
    public var bottom: Stroke?
    public var right: Stroke?

    public init(
      top: Stroke? = nil, left: Stroke? = nil, bottom: Stroke? = nil, right: Stroke? = nil
    ) {
      self.top = top
      self.left = left
      self.bottom = bottom
      self.right = right
    }

    /// The same line on all four sides.
    public init(all stroke: Stroke) {
      self.init(top: stroke, left: stroke, bottom: stroke, right: stroke)
    }
  }

  /// What a box looks like.
  public struct Look: Hashable, Sendable {
    public var padding: Insets
    public var fill: Color?
    public var borders: Borders
    /// The box is not begun where less than this is left, unless it is lower itself.
    public var least: Length

    public init(
      padding: Insets, fill: Color? = nil, borders: Borders = Borders(), least: Length = .zero
    ) {
      self.padding = padding
      self.fill = fill
      self.borders = borders
      self.least = least
    }
  }

  public var width: Length
  public var look: Look
  /// Set to `width` less the padding at the sides.
  public var content: any Block
  private var isContinued = false

  public init(_ content: any Block, width: Length, look: Look) {
    self.content = content
    self.width = width
    self.look = look
  }

  private var upright: Length { look.padding.top + look.padding.bottom }

  public var height: Length { content.height + upright }

  public var need: Length {
    let need = content.need + upright
    return need < look.least ? max(need, min(look.least, height)) : need
  }

  public func place(in region: Region) -> Placement {
    let free = region.free
    if free.height < look.least, region.movingOnHelps, height > free.height {
      return .nothing(
        Refusal(.tooTall, needed: min(look.least, height), offered: free.height))
    }
    let inner = Region(
      free: Size(
        width: free.width - look.padding.left - look.padding.right,
        height: free.height - upright),
      roomAhead: region.roomAhead - upright)
    switch content.place(in: inner) {
    case .whole(let fragment): return .whole(boxed(fragment, isOpenBelow: false))
    case .part(let fragment, let remaining):
      var rest = self
      rest.content = remaining
      rest.isContinued = true
      return .part(boxed(fragment, isOpenBelow: true), rest: rest)
    case .nothing(let refusal):
      return .nothing(
        Refusal(
          refusal.reason, needed: refusal.needed + upright, offered: free.height))
    }
  }

  private func boxed(_ piece: Fragment, isOpenBelow: Bool) -> Fragment {
    let size = Size(width: width, height: piece.size.height + upright)
    var items: [DisplayItem] = []
    if let fill = look.fill {
      items.append(.artifact(.layout, [.fill(.rect(Rect(origin: .zero, size: size)), fill)]))
    }
    let place = Point(x: look.padding.left, y: look.padding.top)
    items.append(.group(at: place, piece.items))
    var borders = look.borders
    if isContinued { borders.top = nil }
    if isOpenBelow { borders.bottom = nil }
    let lines = borders.lines(around: size)
    if !lines.isEmpty { items.append(.artifact(.layout, lines)) }
    var box = Fragment(
      size: size, items: items, firstBaseline: look.padding.top + piece.firstBaseline)
    box.adopt(from: piece, atTop: true)
    return box
  }
}

extension Box.Borders {
  /// The lines, each half its width inside the edge.
  func lines(around size: Size) -> [DisplayItem] {
    let (w, h) = (size.width, size.height)
    func half(_ stroke: Stroke) -> Length { stroke.width / 2 }
    func line(_ stroke: Stroke, _ x0: Length, _ y0: Length, _ x1: Length, _ y1: Length)
      -> DisplayItem
    {
      .stroke(.line(from: Point(x: x0, y: y0), to: Point(x: x1, y: y1)), stroke)
    }
    return [
      top.map { line($0, .zero, half($0), w, half($0)) },
      left.map { line($0, half($0), .zero, half($0), h) },
      bottom.map { line($0, .zero, h - half($0), w, h - half($0)) },
      right.map { line($0, w - half($0), .zero, w - half($0), h) },
    ].compactMap { $0 }
  }
}
