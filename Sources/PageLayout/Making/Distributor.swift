import Diagnostics
import Display
import Geometry

/// Makes pages of a galley: sets one item below the other, and moves on where the next item with
/// what must stay with it no longer fits. It only compares; every wish is a value on the items. Where
/// a little less white lets all that comes before the next break stand on the page, the page is
/// squeezed instead.
///
/// It ends: each round places at least a part of an item or of a note, or moves to an empty page. From
/// an empty page it moves on only to a deeper one. What stays together moves back at most once, and
/// then starts its page.
public struct Distributor: Sendable {
  public var frames: PageFrames
  /// White between two notes in the margin.
  public var noteGap: Length
  /// The most white that may be added to a page that ends short because the next item moved on. It is
  /// shared out over white that collapses, and only where that makes the page full; zero adds none.
  public var fill = Length.zero

  public init(frames: PageFrames, noteGap: Length) {
    self.frames = frames
    self.noteGap = noteGap
  }

  /// All pages alike.
  public init(frame: PageFrame, noteGap: Length) {
    self.init(frames: PageFrames(frame), noteGap: noteGap)
  }

  /// Every item of the galley, in order, on as many pages as it takes; at least one.
  public func pages(of galley: Galley) -> Reported<[MadeUpPage]> {
    var work = PageWork(PageRun(frames: frames, noteGap: noteGap, fill: fill))
    _ = work.make(galley.items, Plan(galley.items))
    work.finish()
    return Reported(work.pages, work.diagnostics)
  }
}
