import Geometry
import Typesetting

/// Which stated amounts get a dot, a count and an axis label: the peak, both ends, then the roundest,
/// as many as stand clear of each other and of the line.
struct CoveragePoints {
  struct Placed {
    var amount: Int
    var ads: Int
    /// Where the dot stands.
    var x: Length
    var y: Length
    /// How far the count is moved aside so that the line does not run through it.
    var shift: Length
    var label: String
    /// Half the width of the axis label.
    var half: Length
    /// 0 next to the axis, 1 below that on a longer tick.
    var line: Int
    /// What the count takes.
    var box: Rect
  }

  var steps: StepLine
  var text: ChartText
  var width: Length
  var unit: String?
  /// The least distance between two axis labels.
  var gap: Length
  var setter: any TextSetter

  /// In rising order of amount.
  func placed() -> [Placed] {
    var placed: [Placed] = []
    for step in candidates {
      guard let point = point(step), !crowds(point, placed) else { continue }
      guard let line = line(for: point, placed) else { continue }
      var chosen = point
      chosen.line = line
      placed.append(chosen)
    }
    return placed.sorted { $0.amount < $1.amount }
  }

  private var candidates: [Coverage.Step] {
    let all = steps.coverage.steps
    let peak = all.first { $0.ads == steps.coverage.most }
    let chosen = [peak, all.first, all.last].compactMap { $0 }
    let others = all.filter { !chosen.contains($0) }
    return (chosen + others.sorted { roundness($0.amount) > roundness($1.amount) })
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The largest of 1, 5 and 25 times a power of ten that divides the amount.
  private func roundness(_ amount: Int) -> Int {
    guard amount != 0 else { return .max }
    var power = 1
    while power < 1_000_000_000_000, amount % (power * 10) == 0 { power *= 10 }
    if amount % (power * 25) == 0 { return power * 25 }
    return amount % (power * 5) == 0 ? power * 5 : power
  }

  private func point(_ step: Coverage.Step) -> Placed? {
    let (x, y) = (steps.x(step.amount), steps.y(step.ads))
    let isFirst = step.amount == steps.coverage.steps.first?.amount
    let label = MoneyNotation.text(step.amount, currency: isFirst ? unit : nil)
    let half = setter.width(of: label, text.axis) / 2
    guard x - half >= .zero, x + half <= width else { return nil }
    let size = Size(
      width: setter.width(of: String(step.ads), text.head),
      height: setter.metrics(of: text.head).capHeight)
    for shift in [Length.zero, .pt(-2.4), .pt(2.4), .pt(-4), .pt(4)] {
      let left = x + shift - size.width / 2
      let box = Rect(
        x: left, y: y - .pt(3.6) - size.height, width: size.width, height: size.height)
      let beside = steps.highest(from: box.minX - .pt(1), to: box.maxX + .pt(1))
      guard steps.y(beside) > box.maxY + .pt(0.8), box.minX >= .zero, box.maxX <= width else {
        continue
      }
      return Placed(
        amount: step.amount, ads: step.ads, x: x, y: y, shift: shift, label: label, half: half,
        line: 0, box: box)
    }
    return nil
  }

  private func crowds(_ point: Placed, _ others: [Placed]) -> Bool {
    let dot = Length.pt(1.75)
    let room = Rect(
      x: point.box.minX - .pt(1.5), y: point.box.minY - .pt(1),
      width: point.box.size.width + .pt(3),
      height: point.box.size.height + .pt(2))
    func own(_ point: Placed) -> Rect {
      Rect(x: point.x - dot, y: point.y - dot, width: dot * 2, height: dot * 2)
    }
    return others.contains { other in
      room.overlaps(other.box) || room.overlaps(own(other)) || own(point).overlaps(other.box)
        || abs((point.x - other.x).scaled) < Length.pt(4.5).scaled
    }
  }

  /// The first line where the label touches no other and no longer tick runs through a label.
  private func line(for point: Placed, _ others: [Placed]) -> Int? {
    func near(_ other: Placed, _ reach: Length) -> Bool {
      abs((point.x - other.x).scaled) < (reach + gap).scaled
    }
    let first = others.allSatisfy { other in
      !near(other, other.line == 0 ? point.half + other.half : point.half)
    }
    if first { return 0 }
    let second = others.allSatisfy { other in
      !near(other, other.line == 1 ? point.half + other.half : other.half)
    }
    return second ? 1 : nil
  }
}
