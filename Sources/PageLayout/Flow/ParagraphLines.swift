import Geometry

/// The lines of a paragraph, that no page break leaves too few of on either side.
public struct ParagraphLines: Block {
  /// From the top; a line may carry footnotes, which stand on its page.
  public let lines: ArraySlice<Fragment>
  /// The fewest lines that may stand at a page's foot before the rest moves on.
  public let orphans: Int
  /// The fewest lines that may be left for the next page.
  public let widows: Int
  public let height: Length

  /// `orphans` and `widows` are 1 or more. A paragraph shorter than both together stays whole.
  public init(_ lines: [Fragment], orphans: Int = 2, widows: Int = 2) {
    self.init(lines[...], orphans: max(orphans, 1), widows: max(widows, 1))
  }

  private init(_ lines: ArraySlice<Fragment>, orphans: Int, widows: Int) {
    self.lines = lines
    self.orphans = orphans
    self.widows = widows
    height = Fragment.height(of: lines)
  }

  /// So many lines stand where it starts, at the least.
  private var leading: Int {
    let (sum, overflow) = orphans.addingReportingOverflow(widows)
    return overflow || sum > lines.count ? lines.count : orphans
  }

  public var need: Length { Fragment.height(of: lines.prefix(leading)) }

  public var startFootnotes: [Footnote] { lines.prefix(leading).flatMap(\.footnotes) }

  /// In a region where moving on does not help, widows give way first, then orphans, and at least one
  /// line is set.
  public func place(in region: Region) -> Placement {
    var used = Length.zero
    let fitting = lines.prefix { line in
      used += line.size.height
      return used <= region.free.height
    }
    if fitting.count == lines.count { return .whole(.stack(lines)) }
    let split = min(fitting.count, lines.count - min(widows, lines.count))
    if leading < lines.count, split >= leading { return part(split) }
    guard region.movingOnHelps else {
      let forced = split >= orphans ? split : max(fitting.count, 1)
      return forced < lines.count ? part(forced) : .whole(.stack(lines))
    }
    let reason: Refusal.Reason = fitting.isEmpty ? .tooTall : .splitLeavesOrphan
    return .nothing(Refusal(reason, needed: need, offered: region.free.height))
  }

  private func part(_ count: Int) -> Placement {
    .part(
      .stack(lines.prefix(count)),
      rest: ParagraphLines(lines.dropFirst(count), orphans: orphans, widows: widows))
  }
}
