import Diagnostics
import Display
import Geometry

/// Makes pages of a galley: sets one item below the other, and moves on where the next item with
/// what must stay with it no longer fits. It only compares; every wish is a value on the items. Where
/// a little less white lets all that comes before the next break stand on the page, the page is
/// squeezed instead.
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
    let remainders = remainders(of: galley.items)
    for (index, item) in galley.items.enumerated() {
      work.take(item, need: needs[index], rest: remainders[index])
    }
    work.finishPage()
    work.finishNotes()
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
        let own = items[index].need ?? .zero
        needs[index] = items[index].keepsWithNext ? own + white + below : own
        (below, white) = (needs[index], .zero)
      }
    }
    return needs
  }

  /// For each item what there is from it on to the next break.
  private func remainders(of items: [FlowItem]) -> [Remainder] {
    var remainders = [Remainder](repeating: Remainder(), count: items.count)
    var below = Remainder()
    var white = Length.zero
    for index in items.indices.reversed() {
      switch items[index].content {
      case .space(let length, let collapses):
        white = collapses ? max(white, length) : white + length
      case .grid: break
      case .pageBreak: (below, white) = (Remainder(), .zero)
      case .solid, .breakable:
        if below.height > .zero {
          below.height += white
          below.shrink += PageWork.shrink(of: white)
        }
        white = .zero
        below.height += items[index].height ?? .zero
      }
      remainders[index] = below
    }
    return remainders
  }
}
