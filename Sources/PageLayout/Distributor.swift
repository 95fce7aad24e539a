import Diagnostics
import Display
import Geometry

/// Makes pages of a galley: sets one item below the other, and moves on where the next item with
/// what must stay with it no longer fits. It only compares; every wish is a value on the items.
///
/// It ends: each round either places at least a part of an item or moves to an empty page, and never
/// moves on from an empty page.
public struct Distributor: Sendable {
  public var frame: PageFrame
  /// White between two notes in the margin.
  public var noteGap: Length

  public init(frame: PageFrame, noteGap: Length) {
    self.frame = frame
    self.noteGap = noteGap
  }

  /// Every item of the galley, in order, on as many pages as it takes; at least one.
  public func pages(of galley: Galley) -> Reported<[MadeUpPage]> {
    var work = PageWork(frame: frame, noteGap: noteGap)
    let needs = needs(of: galley.items)
    for (index, item) in galley.items.enumerated() {
      work.take(item, need: needs[index])
    }
    work.finishPage()
    return Reported(work.pages, work.diagnostics)
  }

  /// For each item the height it wants free: its own, and that of what must stand with it.
  private func needs(of items: [FlowItem]) -> [Length] {
    var needs = [Length](repeating: .zero, count: items.count)
    var below = Length.zero
    var white = Length.zero
    for index in items.indices.reversed() {
      switch items[index].content {
      case .space(let length, let collapses):
        white = collapses ? max(white, length) : white + length
      case .grid(let step): white += step
      case .pageBreak: (below, white) = (.zero, .zero)
      case .solid, .breakable:
        let own = items[index].height ?? .zero
        needs[index] = items[index].keepsWithNext ? own + white + below : own
        (below, white) = (needs[index], .zero)
      }
    }
    return needs
  }
}
