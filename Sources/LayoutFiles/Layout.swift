import Geometry

/// A layout as read from its file and those it extends: everything about a page that a designer may
/// change, and what is said on it, in order.
public struct Layout: Hashable, Sendable {
  public var name: String
  /// What kind of document it makes: "Role report". Stands in running heads.
  public var title: String
  /// BCP 47.
  public var language: String
  /// At least one.
  public var papers: [PaperName: Paper]
  public var frame: Frame
  public var grid: Grid
  /// sRGB as 0xRRGGBB.
  public var colors: [ColorUse: UInt32]
  /// What stands for each colour where only black ink is printed: 0 black to 255 white.
  public var grays: [ColorUse: UInt8]
  /// Families, the first that has a character sets it.
  public var fonts: [FontUse: [String]]
  /// Every required name is there.
  public var styles: [StyleName: Style]
  public var flows: [FlowName: [FlowNode]]
  /// What pages carry beside their text, by the flow that makes them.
  public var furniture: [FlowName: Furniture]
  public var brand: Brand

  /// The paper of that name, else the first that the layout is made for.
  public func paper(_ name: PaperName) -> Paper {
    papers[name] ?? PaperName.allCases.lazy.compactMap { papers[$0] }.first
      ?? Paper(width: .mm(210), height: .mm(297), lines: 57)
  }

  /// A paper size and how many lines of the frame's leading its text block holds.
  public struct Paper: Hashable, Sendable {
    public var width: Length
    public var height: Length
    public var lines: Int
  }

  /// The page's columns, from the left edge; from the right on left pages of a duplex layout.
  public struct Frame: Hashable, Sendable {
    public var left: Length
    public var measure: Length
    public var gutter: Length
    public var notes: Length
    public var top: Length
    public var line: Length
    /// Baseline of the running head, from the top edge.
    public var head: Length
    /// Baseline of the folio, from the bottom edge.
    public var foot: Length
    /// Whether left pages mirror right ones.
    public var duplex: Bool
    /// What the margin is for.
    public var margin: Margin
  }

  /// What the outer margin holds.
  public enum Margin: String, Hashable, Sendable, CaseIterable {
    /// Sources and notes.
    case notes
    /// Lines for the reader to write on.
    case lines
  }

  /// The comparison grid in the measure.
  public struct Grid: Hashable, Sendable {
    public var label: Length
    public var column: Length
    public var gutter: Length
    /// Widths of *only A*, *both*, *only B* after the label.
    public var sharing: [Length]
  }

  public enum Alignment: String, Hashable, Sendable, CaseIterable {
    case ragged, justified, right, center
  }

  public struct Style: Hashable, Sendable {
    public var font: FontUse
    public var weight: Int
    public var italic: Bool
    public var size: Length
    public var leading: Length
    /// From the top of the line box; the leading less a quarter where the file does not say.
    public var baseline: Length
    public var tracking: Length
    public var color: ColorUse
    public var features: [String]
    public var alignment: Alignment
    public var hyphenates: Bool
  }

  /// Running heads and feet: what stands over the measure, and what over the notes.
  public struct Furniture: Hashable, Sendable {
    public var head: [TextTemplate] = []
    /// Set instead where the head is too wide.
    public var shortHead: [TextTemplate] = []
    /// Of the first page.
    public var firstHead: [TextTemplate] = []
    public var foot: [TextTemplate] = []
    /// What a brand adds behind the foot's first text.
    public var signature: TextTemplate?

    public init() {}
  }
}
