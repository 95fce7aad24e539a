import Display

/// One finished picture of a chart.
public struct ChartPage: Hashable, Sendable {
  /// As large as the canvas. What it says in words is its `alternative`.
  public var drawing: ChartDrawing
  /// What it is drawn for; not painted, so that whoever writes the picture may leave it out.
  public var ground: Color
  /// From 1.
  public var number: Int
  public var count: Int

  /// `1 of 2`; empty where there is only one.
  public var label: String { count > 1 ? "\(number) of \(count)" : "" }

  public var alternative: String { drawing.alternative }
}
