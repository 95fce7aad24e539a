import Geometry

/// A run of items in columns of equal width: of full depth on pages that they fill, balanced on the
/// last.
///
/// Columns obey what pages obey: needs, keeps, repeated heads where an item starts a column. A break
/// starts a column. Notes of its items stand at the foot of the page. An item spans one column.
///
/// It ends: where moving on does not help, the first column takes at least a part of an item.
public struct Columns: Block {
  public let count: Int
  /// White between two columns.
  public let gutter: Length
  /// Of all columns with the gutters.
  public let width: Length
  private let items: [FlowItem]
  private let plan: Plan
  /// The place of the first item that is still to be set.
  private let start: Int
  /// What is left of that item, where it has been divided.
  private let first: FlowItem?

  /// `count` is 1 or more.
  public init(_ items: [FlowItem], count: Int, gutter: Length, width: Length) {
    self.init(
      items, Plan(items), from: 0, first: nil, like: (max(count, 1), gutter, width))
  }

  private init(
    _ items: [FlowItem], _ plan: Plan, from start: Int, first: FlowItem?,
    like shape: (count: Int, gutter: Length, width: Length)
  ) {
    (self.items, self.plan, self.start, self.first) = (items, plan, start, first)
    (count, gutter, width) = shape
  }

  /// The measure that its items are set to.
  public static func measure(count: Int, gutter: Length, in width: Length) -> Length {
    let count = max(count, 1)
    return (width - gutter * (count - 1)) / count
  }

  private var measure: Length { Self.measure(count: count, gutter: gutter, in: width) }

  /// Deeper than any page.
  private static let bottomless = Length.pt(10_000_000)

  /// Of its balanced columns, where it is not split.
  public var height: Length {
    let region = Region(
      free: Size(width: width, height: Self.bottomless), roomAhead: Self.bottomless)
    return place(in: region).fragment?.size.height ?? .zero
  }

  /// Of the first item with what stays with it.
  public var need: Length {
    guard let (item, index) = opening, let block = item.block else { return .zero }
    return block.need + (item.keepsWithNext ? plan.entries[index].below.height : .zero)
  }

  public var startFootnotes: [Footnote] {
    guard let (item, _) = opening, let block = item.block else { return [] }
    return item.notes.map { Footnote([$0.fragment]) } + item.footnotes + block.startFootnotes
  }

  private var opening: (FlowItem, Int)? {
    if let first { return (first, start) }
    guard let index = items[start...].firstIndex(where: { $0.block != nil }) else { return nil }
    return (items[index], index)
  }

  public func place(in region: Region) -> Placement {
    let ahead = max(region.free.height, region.roomAhead)
    let full = made(depth: region.free.height, ahead: ahead)
    guard let left = full.left else { return .whole(fragment(balanced(full, ahead: ahead))) }
    guard full.pages.contains(where: { !$0.body.isEmpty }) else {
      return .nothing(Refusal(.tooTall, needed: need, offered: region.free.height))
    }
    let rest = Columns(
      items, plan, from: left.place, first: left.divided, like: (count, gutter, width))
    return .part(fragment(full), rest: rest)
  }

  /// The least depth at which everything still fits, to half a point.
  private func balanced(_ full: Made, ahead: Length) -> Made {
    var best = full
    let sum = full.pages.reduce(Length.zero) { $0 + $1.filled }
    // White at the head of a column goes, so an even share may be more than is needed.
    var (low, high) = (sum / (2 * count), full.filled)
    while count > 1, high - low > .pt(0.5) {
      let depth = low + (high - low) / 2
      let tried = made(depth: depth, ahead: ahead)
      if tried.left == nil, tried.filled <= depth {
        best = tried
        high = tried.filled
      } else {
        low = depth
      }
    }
    return best
  }

  // MARK: Columns at a depth

  private struct Made {
    var pages: [MadeUpPage]
    var footnotes: [Footnote]
    var sections: [SectionStart]
    /// Nil where all items are set.
    var left: (place: Int, divided: FlowItem?)?

    var filled: Length { pages.map(\.filled).max() ?? .zero }
  }

  private func made(depth: Length, ahead: Length) -> Made {
    let main = Rect(x: .zero, y: .zero, width: measure, height: depth)
    let frame = PageFrame(size: main.size, main: main, notes: nil)
    var run = PageRun(frames: PageFrames(frame))
    run.columns = PageRun.ColumnRun(limit: count, ahead: ahead)
    var work = PageWork(run)
    let place = work.make(items, plan, from: start, first: first)
    if !work.isFull { work.finish() }
    let isDone = place == items.count && work.divided == nil
    return Made(
      pages: work.pages, footnotes: work.state.footnotes, sections: work.state.sectionStarts,
      left: isDone ? nil : (place, work.divided))
  }

  private func fragment(_ made: Made) -> Fragment {
    var whole = Fragment(size: Size(width: width, height: made.filled))
    for (index, page) in made.pages.enumerated() {
      let origin = Point(x: (measure + gutter) * index, y: .zero)
      whole.items.append(.group(at: origin, page.items))
    }
    let top = made.pages.first?.body.first
    whole.firstBaseline = top?.fragment.firstBaseline ?? .zero
    whole.footnotes = made.footnotes
    let atTop = made.pages.first?.sectionsAtTop.path.count ?? 0
    whole.sections = made.sections.enumerated().map { index, section in
      SectionStart(section.name, level: section.level, leads: index < atTop)
    }
    return whole
  }
}
