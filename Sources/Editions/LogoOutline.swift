import Glibc

/// A point of a logo, in the units of its file.
struct LogoPoint: Hashable {
  var x: Double
  var y: Double

  static func + (a: LogoPoint, b: LogoPoint) -> LogoPoint { LogoPoint(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: LogoPoint, b: LogoPoint) -> LogoPoint { LogoPoint(x: a.x - b.x, y: a.y - b.y) }
}

/// A map of the plane: x' = a x + c y + e, y' = b x + d y + f.
struct LogoTransform: Hashable {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  func applied(to point: LogoPoint) -> LogoPoint {
    LogoPoint(x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f)
  }

  /// This after the other.
  func after(_ other: LogoTransform) -> LogoTransform {
    LogoTransform(
      a: a * other.a + c * other.b, b: b * other.a + d * other.b,
      c: a * other.c + c * other.d, d: b * other.c + d * other.d,
      e: a * other.e + c * other.f + e, f: b * other.e + d * other.f + f)
  }

  init(a: Double = 1, b: Double = 0, c: Double = 0, d: Double = 1, e: Double = 0, f: Double = 0) {
    (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
  }

  /// Nil where a text is no list of translate, scale and matrix.
  init?(_ text: String) {
    self.init()
    var rest = text[...]
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "," }
      guard !rest.isEmpty else { return }
      guard let open = rest.firstIndex(of: "("), let close = rest.firstIndex(of: ")"), open < close,
        let numbers = LogoNumbers.list(rest[rest.index(after: open)..<close])
      else { return nil }
      let name = String(rest[..<open].filter { !$0.isWhitespace })
      guard let step = LogoTransform(name, numbers) else { return nil }
      self = after(step)
      rest = rest[close...].dropFirst()
    }
  }

  private init?(_ name: String, _ n: [Double]) {
    switch (name, n.count) {
    case ("translate", 1): self.init(e: n[0])
    case ("translate", 2): self.init(e: n[0], f: n[1])
    case ("scale", 1): self.init(a: n[0], d: n[0])
    case ("scale", 2): self.init(a: n[0], d: n[1])
    case ("matrix", 6): self.init(a: n[0], b: n[1], c: n[2], d: n[3], e: n[4], f: n[5])
    default: return nil
    }
  }
}

/// An outline as it is drawn: lines, curves.
struct LogoOutline: Hashable {
  enum Step: Hashable {
    case move(LogoPoint)
    case line(LogoPoint)
    case curve(LogoPoint, LogoPoint, to: LogoPoint)
    case close
  }

  var steps: [Step] = []

  func mapped(_ transform: LogoTransform) -> LogoOutline {
    LogoOutline(
      steps: steps.map { step in
        switch step {
        case .move(let p): .move(transform.applied(to: p))
        case .line(let p): .line(transform.applied(to: p))
        case .curve(let p, let q, let r):
          .curve(transform.applied(to: p), transform.applied(to: q), to: transform.applied(to: r))
        case .close: .close
        }
      })
  }

  /// Four quarters of an ellipse.
  static func ellipse(_ center: LogoPoint, _ rx: Double, _ ry: Double) -> LogoOutline {
    let right = LogoPoint(x: center.x + rx, y: center.y)
    let left = LogoPoint(x: center.x - rx, y: center.y)
    var outline = LogoOutline(steps: [.move(right)])
    for (from, to) in [(right, left), (left, right)] {
      outline.arc(
        from: from, to: to, LogoArc(rx: rx, ry: ry, turn: 0, isLarge: false, sweeps: true))
    }
    outline.steps.append(.close)
    return outline
  }

  /// A rectangle with corners that may be rounded.
  static func rect(_ origin: LogoPoint, _ w: Double, _ h: Double, _ rx: Double, _ ry: Double)
    -> LogoOutline
  {
    func at(_ x: Double, _ y: Double) -> LogoPoint { LogoPoint(x: origin.x + x, y: origin.y + y) }
    guard rx > 0, ry > 0 else {
      return LogoOutline(
        steps: [.move(at(0, 0)), .line(at(w, 0)), .line(at(w, h)), .line(at(0, h)), .close])
    }
    let (rx, ry) = (min(rx, w / 2), min(ry, h / 2))
    let corner = LogoArc(rx: rx, ry: ry, turn: 0, isLarge: false, sweeps: true)
    var outline = LogoOutline(steps: [.move(at(rx, 0))])
    let sides = [
      (at(w - rx, 0), at(w, ry)), (at(w, h - ry), at(w - rx, h)), (at(rx, h), at(0, h - ry)),
      (at(0, ry), at(rx, 0)),
    ]
    for (from, to) in sides {
      outline.steps.append(.line(from))
      outline.arc(from: from, to: to, corner)
    }
    outline.steps.append(.close)
    return outline
  }

  /// An elliptical arc as curves of a quarter at most: from end points to the centre, after the notes on
  /// implementation of SVG 1.1 (F.6.5, F.6.6).
  mutating func arc(from start: LogoPoint, to end: LogoPoint, _ arc: LogoArc) {
    guard start != end else { return }
    var (rx, ry) = (abs(arc.rx), abs(arc.ry))
    guard rx > 0, ry > 0 else {
      steps.append(.line(end))
      return
    }
    let (sine, cosine) = (sin(arc.turn), cos(arc.turn))
    let half = LogoPoint(x: (start.x - end.x) / 2, y: (start.y - end.y) / 2)
    let p = LogoPoint(x: cosine * half.x + sine * half.y, y: cosine * half.y - sine * half.x)
    let reach = p.x * p.x / (rx * rx) + p.y * p.y / (ry * ry)
    if reach > 1 { (rx, ry) = (rx * reach.squareRoot(), ry * reach.squareRoot()) }
    let under = rx * rx * p.y * p.y + ry * ry * p.x * p.x
    let factor =
      (under > 0 ? max(0, (rx * rx * ry * ry - under) / under).squareRoot() : 0)
      * (arc.isLarge == arc.sweeps ? -1 : 1)
    let c = LogoPoint(x: factor * rx * p.y / ry, y: -factor * ry * p.x / rx)
    let center = LogoPoint(
      x: cosine * c.x - sine * c.y + (start.x + end.x) / 2,
      y: sine * c.x + cosine * c.y + (start.y + end.y) / 2)
    let first = atan2((p.y - c.y) / ry, (p.x - c.x) / rx)
    var swept = atan2((-p.y - c.y) / ry, (-p.x - c.x) / rx) - first
    if arc.sweeps, swept < 0 { swept += 2 * .pi }
    if !arc.sweeps, swept > 0 { swept -= 2 * .pi }
    let map = LogoTransform(
      a: rx * cosine, b: rx * sine, c: -ry * sine, d: ry * cosine, e: center.x, f: center.y)
    let pieces = max(1, Int((abs(swept) / (.pi / 2) - 1e-9).rounded(.up)))
    quarters(from: first, by: swept / Double(pieces), pieces, map)
  }

  private mutating func quarters(
    from first: Double, by step: Double, _ count: Int, _ map: LogoTransform
  ) {
    let k = 4 / 3 * tan(step / 4)
    for index in 0..<count {
      let (a, b) = (first + step * Double(index), first + step * Double(index + 1))
      let p = LogoPoint(x: cos(a) - k * sin(a), y: sin(a) + k * cos(a))
      let q = LogoPoint(x: cos(b) + k * sin(b), y: sin(b) - k * cos(b))
      steps.append(
        .curve(
          map.applied(to: p), map.applied(to: q),
          to: map.applied(to: LogoPoint(x: cos(b), y: sin(b)))))
    }
  }
}

/// The shape of an elliptical arc. The turn is in radians.
struct LogoArc: Hashable {
  var rx: Double
  var ry: Double
  var turn: Double
  var isLarge: Bool
  var sweeps: Bool
}
