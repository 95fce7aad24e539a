import Geometry

/// A note in the margin beside the item that carries it.
public struct MarginNote: Hashable, Sendable {
  public var fragment: Fragment

  public init(_ fragment: Fragment) { self.fragment = fragment }
}

/// A prepared piece of the flow. Every wish for the page break is a number or a mark here; the
/// distributor only compares.
public struct FlowItem: Sendable {
  public enum Content: Sendable {
    /// White between items. Of two that meet, the larger of the higher weakness class stays:
    /// weakness 0 adds up, weakness 1 collapses. Dropped at the top of a page.
    case space(Length, collapses: Bool)
    /// White up to the next line of the page's grid.
    case grid(step: Length)
    case solid(Fragment)
    case breakable(any Block)
    /// The next item starts a page, or a column where the flow runs in columns.
    case pageBreak(PageBreak = .next)
  }

  /// How wide an item stands.
  public enum Span: Hashable, Sendable {
    /// In the main measure, with notes beside it.
    case main
    /// Over the main measure and the note column, below the notes.
    case full
  }

  public var content: Content
  /// Stands on the same page as the start of the next item.
  public var keepsWithNext: Bool
  public var span: Span
  /// Notes beside it; where the page has no note column they stand at its foot.
  public var notes: [MarginNote]
  /// Notes at the foot of the page it starts on.
  public var footnotes: [Footnote] = []
  /// Set again above this item where it starts a page: heads of what it continues. They give way where
  /// the item would not fit below them.
  public var continuation: [Fragment]
  /// The section it opens, for running heads.
  public var section: String?
  /// The level of that section; 1 is the outermost.
  public var sectionLevel = 1

  public init(
    _ content: Content, keepsWithNext: Bool = false, span: Span = .main,
    notes: [MarginNote] = [], continuation: [Fragment] = [], section: String? = nil
  ) {
    self.content = content
    self.keepsWithNext = keepsWithNext
    self.span = span
    self.notes = notes
    self.continuation = continuation
    self.section = section
  }

  /// The least room it starts in; nil for white and breaks.
  var need: Length? {
    if case .breakable(let block) = content { return block.need }
    return height
  }

  /// The height of what it sets; nil for white and breaks.
  var height: Length? {
    switch content {
    case .solid(let fragment): fragment.size.height
    case .breakable(let block): block.height
    case .space, .grid, .pageBreak: nil
    }
  }

  /// The rest of it, after a part has been set.
  func continued(with rest: any Block) -> FlowItem {
    FlowItem(
      .breakable(rest), keepsWithNext: keepsWithNext, span: span, continuation: continuation)
  }
}
