import Display
import Geometry
import Typesetting

/// A line of set text in a column, `height` tall with its baseline where the style wants it.
public struct SetLine: Hashable, Sendable {
  public var line: TextLine
  public var height: Length
  public var baseline: Length

  public init(_ line: TextLine, height: Length, baseline: Length) {
    self.line = line
    self.height = height
    self.baseline = baseline
  }

  /// White between paragraphs.
  public static func white(_ height: Length) -> SetLine {
    SetLine(TextLine(items: [], width: .zero), height: height, baseline: height)
  }
}

/// Lines one below the other: a cell, a note, a paragraph.
public struct SetText: Hashable, Sendable {
  public var lines: [SetLine]

  public init(_ lines: [SetLine] = []) { self.lines = lines }

  public init(_ lines: [TextLine], _ style: ParagraphStyle) {
    self.lines = lines.map { SetLine($0, height: style.leading, baseline: style.baseline) }
  }

  public var height: Length { lines.reduce(.zero) { $0 + $1.height } }
  public var width: Length { lines.map(\.line.width).max() ?? .zero }
  public var firstBaseline: Length { lines.first?.baseline ?? .zero }

  public mutating func append(_ other: SetText, gap: Length = .zero) {
    if gap > .zero, !lines.isEmpty { lines.append(.white(gap)) }
    lines += other.lines
  }

  /// The lines as items, from the top left corner of the text.
  public func items(at origin: Point = .zero) -> [DisplayItem] { lines.items(at: origin) }

  /// As one piece of stated width.
  public func fragment(width: Length) -> Fragment {
    Fragment(
      size: Size(width: width, height: height), items: items(), firstBaseline: firstBaseline)
  }
}
