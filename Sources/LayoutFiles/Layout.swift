import Geometry

/// A layout file as read: everything about a page that a designer may change, and the order of what
/// is said on it.
public struct Layout: Hashable, Sendable {
  public var name: String
  /// What kind of document it makes: "Role report". Stands in running heads.
  public var title: String
  /// BCP 47.
  public var language: String
  /// Every name is there.
  public var papers: [PaperName: Paper]
  public var frame: Frame
  public var grid: Grid
  /// sRGB as 0xRRGGBB.
  public var colors: [ColorUse: UInt32]
  /// What stands for each colour where only black ink is printed: 0 black to 255 white.
  public var grays: [ColorUse: UInt8]
  /// Families, the first that has a character sets it.
  public var fonts: [FontUse: [String]]
  /// Every name is there.
  public var styles: [StyleName: Style]
  /// Of a report on a pair.
  public var flow: [Part]
  /// Of a report on one role.
  public var profile: [ProfilePart]

  public func paper(_ name: PaperName) -> Paper {
    papers[name] ?? Paper(width: .mm(210), height: .mm(297), lines: 57)
  }

  /// A paper size and how many lines of the frame's leading its text block holds.
  public struct Paper: Hashable, Sendable {
    public var width: Length
    public var height: Length
    public var lines: Int
  }

  /// The page's columns, from the left edge.
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
}
