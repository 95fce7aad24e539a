import Display
import Geometry

/// A laid-out piece that no later pass changes: a size, and items relative to its top left corner.
public struct Fragment: Hashable, Sendable {
  public var size: Size
  public var items: [DisplayItem]
  /// From the top to the first line's baseline: what a note beside it aligns with.
  public var firstBaseline: Length
  /// Footnotes whose marks stand in it.
  public var footnotes: [Footnote] = []
  /// Sections that open in it, in reading order.
  public var sections: [SectionStart] = []

  public init(size: Size, items: [DisplayItem] = [], firstBaseline: Length = .zero) {
    self.size = size
    self.items = items
    self.firstBaseline = firstBaseline
  }

  /// Takes over what a piece that was put into this one brings along: footnotes, and sections that
  /// open in it.
  mutating func adopt(from piece: Fragment, atTop: Bool) {
    footnotes += piece.footnotes
    for var section in piece.sections {
      section.leads = section.leads && atTop
      sections.append(section)
    }
  }

  /// Of pieces one below the other.
  static func height(of pieces: some Collection<Fragment>) -> Length {
    pieces.reduce(.zero) { $0 + $1.size.height }
  }

  /// Pieces one below the other, as one.
  public static func stack(_ pieces: some Collection<Fragment>) -> Fragment {
    var whole = Fragment(size: .zero, firstBaseline: pieces.first?.firstBaseline ?? .zero)
    for piece in pieces {
      whole.items.append(.group(at: Point(x: .zero, y: whole.size.height), piece.items))
      whole.adopt(from: piece, atTop: whole.size.height == .zero)
      whole.size.height += piece.size.height
      whole.size.width = max(whole.size.width, piece.size.width)
    }
    return whole
  }
}
