import Display
import Geometry
import LayoutFiles
import PageLayout

/// What an edition is printed on and with, and what it says of its making.
public struct Imprint: Hashable, Sendable {
  public var paper: PaperName
  public var ink: Ink
  /// ISO 8601 in UTC; what the file is dated with.
  public var date: String
  /// The program and its version.
  public var creator: String
  /// Whether what layout decided is drawn over the pages.
  public var explainsLayout = false
  /// Whether pages carry what layout decided as text.
  public var remarksOnLayout = false
  /// Of the brand; nil where it has none.
  public var logo: Logo?

  public init(paper: PaperName, ink: Ink, date: String, creator: String, logo: Logo? = nil) {
    self.logo = logo
    self.paper = paper
    self.ink = ink
    self.date = date
    self.creator = creator
  }
}

extension Layout {
  /// The frames of all pages on that paper, from a page number on.
  func frames(_ name: PaperName, from first: Int = 1) -> PageFrames {
    let right = pageFrame(name)
    return frame.duplex
      ? .duplex(right, firstNumber: first)
      : PageFrames(left: right, right: right, firstNumber: first)
  }

  /// Where on that paper text and notes stand, on a right page.
  func pageFrame(_ name: PaperName) -> PageFrame {
    let sheet = paper(name)
    let depth = frame.line * sheet.lines
    let main = Rect(x: frame.left, y: frame.top, width: frame.measure, height: depth)
    let notes = Rect(
      x: main.maxX + frame.gutter, y: frame.top, width: frame.notes, height: depth)
    var page = PageFrame(
      size: Size(width: sheet.width, height: sheet.height), main: main,
      notes: frame.notes > .zero ? notes : nil)
    // A margin that is the reader's takes no footnotes.
    if frame.margin == .lines { page.feet = FootArea(above: frame.line, gap: .pt(2)) }
    return page
  }
}
