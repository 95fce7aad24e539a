import Display
import Geometry

/// Labels and what they stand for, in columns whose rows are level, a hairline between two rows.
///
/// It splits between rows; a row splits as a `LevelRow` does.
public struct KeyFacts: Block {
  /// A label and its value, set as wide as `Look` says.
  public struct Fact: Hashable, Sendable {
    public var label: SetText
    public var value: SetText

    public init(label: SetText, value: SetText) {
      self.label = label
      self.value = value
    }
  }

  /// Where a label stands to its value.
  public enum LabelPlace: Hashable, Sendable {
    /// On the value's first baseline; the label's column is so wide.
    case beside(width: Length)
    case above(gap: Length)
  }

  /// Columns, white and rules.
  public struct Look: Hashable, Sendable {
    /// From 1.
    public var columns: Int
    public var gutter: Length
    public var labels: LabelPlace
    /// White in a row above and below its text.
    public var above: Length
    public var below: Length
    /// Between two rows, as wide as each column.
    public var rule: Stroke?

    public init(
      columns: Int, gutter: Length, labels: LabelPlace, rule: Stroke? = nil
    ) {
      self.columns = max(1, columns)
      self.gutter = gutter
      self.labels = labels
      self.rule = rule
      above = .pt(2)
      below = .pt(2)
    }

    /// The width of a column where all of them are so wide.
    public func columnWidth(in width: Length) -> Length {
      max(.zero, (width - gutter * (columns - 1)) / columns)
    }

    /// What a label is set to.
    public func labelWidth(in width: Length) -> Length {
      if case .beside(let label) = labels { return label }
      return columnWidth(in: width)
    }

    /// What a value is set to.
    public func valueWidth(in width: Length) -> Length {
      guard case .beside(let label) = labels else { return columnWidth(in: width) }
      return max(.zero, columnWidth(in: width) - label)
    }
  }

  private let rows: Stack

  /// Facts from left to right, row by row.
  public init(_ facts: [Fact], width: Length, look: Look) {
    let starts = stride(from: 0, to: facts.count, by: look.columns)
    rows = Stack(
      starts.map { start in
        let end = min(start + look.columns, facts.count)
        let below = min(look.columns, facts.count - end)
        return Self.row(facts[start..<end], width: width, look, rules: below)
      })
  }

  /// A row, with a rule under as many columns as there are facts below it.
  private static func row(
    _ facts: ArraySlice<Fact>, width: Length, _ look: Look, rules: Int
  ) -> LevelRow {
    let column = look.columnWidth(in: width)
    let step = column + look.gutter
    var cells: [LevelRow.Cell] = []
    for (index, fact) in facts.enumerated() {
      switch look.labels {
      case .beside(let label):
        cells.append(LevelRow.Cell(x: step * index, text: fact.label))
        cells.append(LevelRow.Cell(x: step * index + label, text: fact.value))
      case .above(let gap):
        cells.append(LevelRow.Cell(x: step * index, text: fact.label.joined(fact.value, gap)))
      }
    }
    var row = LevelRow(
      width: width, cells: cells, padding: (look.above, look.below),
      rule: rules > 0 ? look.rule : nil)
    row.ruleParts = (0..<rules).map { step * $0...step * $0 + column }
    return row
  }

  public var height: Length { rows.height }
  public var need: Length { rows.need }

  public func place(in region: Region) -> Placement { rows.place(in: region) }
}

extension SetText {
  /// Another text below, the white between as part of the last line: no place to break.
  func joined(_ other: SetText, _ gap: Length) -> SetText {
    var lines = lines
    if !lines.isEmpty { lines[lines.count - 1].height += gap }
    return SetText(lines + other.lines)
  }
}
