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

  /// Of pieces one below the other.
  static func height(of pieces: some Collection<Fragment>) -> Length {
    pieces.reduce(.zero) { $0 + $1.size.height }
  }

  /// Pieces one below the other, as one.
  public static func stack(_ pieces: some Collection<Fragment>) -> Fragment {
    var whole = Fragment(size: .zero, firstBaseline: pieces.first?.firstBaseline ?? .zero)
    for piece in pieces {
      whole.items.append(.group(at: Point(x: .zero, y: whole.size.height), piece.items))
      whole.footnotes += piece.footnotes
      for var section in piece.sections {
        section.leads = section.leads && whole.size.height == .zero
        whole.sections.append(section)
      }
      whole.size.height += piece.size.height
      whole.size.width = max(whole.size.width, piece.size.width)
    }
    return whole
  }
}
