/// Numbers as SVG writes them: parted by white, commas or their own signs.
struct LogoNumbers {
  /// No coordinate of a logo is farther out.
  static let limit = 1_000_000.0

  private(set) var rest: Substring

  init(_ text: Substring) { rest = text }

  /// All numbers of a text; nil where it holds something else.
  static func list(_ text: Substring) -> [Double]? {
    var numbers = LogoNumbers(text)
    var found: [Double] = []
    while !numbers.isAtEnd {
      guard let number = numbers.next() else { return nil }
      found.append(number)
    }
    return found
  }

  var isAtEnd: Bool { rest.allSatisfy { $0.isWhitespace || $0 == "," } }

  /// The next number; nil where none stands here.
  mutating func next() -> Double? {
    skipGaps()
    var end = rest.startIndex
    var (hasPoint, hasExponent) = (false, false)
    var before: Character = "e"
    while end < rest.endIndex {
      let character = rest[end]
      switch character {
      case "0"..."9": break
      case "+", "-": if before != "e" { return number(to: end) }
      case "." where !hasPoint && !hasExponent: hasPoint = true
      case "e", "E":
        if hasExponent || end == rest.startIndex { return number(to: end) }
        hasExponent = true
      default: return number(to: end)
      }
      before = character == "E" ? "e" : character
      end = rest.index(after: end)
    }
    return number(to: end)
  }

  /// A flag of an arc, which may stand without a gap.
  mutating func flag() -> Bool? {
    skipGaps()
    guard let first = rest.first, first == "0" || first == "1" else { return nil }
    rest.removeFirst()
    return first == "1"
  }

  /// The letter of a command, if one stands here.
  mutating func letter() -> Character? {
    skipGaps()
    guard let first = rest.first, first.isASCII, first.isLetter else { return nil }
    rest.removeFirst()
    return first
  }

  private mutating func skipGaps() { rest = rest.drop { $0.isWhitespace || $0 == "," } }

  private mutating func number(to end: Substring.Index) -> Double? {
    let text = rest[..<end]
    let head = text.first == "+" ? text.dropFirst() : text
    guard let value = Double(head), value.isFinite, abs(value) <= Self.limit else { return nil }
    rest = rest[end...]
    return value
  }
}

/// Reads the `d` of a path: M L H V C S Q T A Z, absolute and relative.
struct LogoPathData {
  /// More than any logo needs.
  static let mostSteps = 20_000

  private var numbers: LogoNumbers
  private var outline = LogoOutline()
  private var point = LogoPoint(x: 0, y: 0)
  private var start = LogoPoint(x: 0, y: 0)
  /// The last control point of a cubic and of a quadratic curve, for those that go on smoothly.
  private var cubic: LogoPoint?
  private var quadratic: LogoPoint?

  private init(_ text: String) { numbers = LogoNumbers(text[...]) }

  /// The outline; nil where the text is no path or a too long one.
  static func outline(of text: String) -> LogoOutline? {
    var data = LogoPathData(text)
    return data.read() ? data.outline : nil
  }

  private mutating func read() -> Bool {
    var command: Character?
    while !numbers.isAtEnd {
      if let letter = numbers.letter() {
        command = letter
      } else if command == "Z" || command == "z" {
        return false
      }
      guard let letter = command, !outline.steps.isEmpty || letter == "M" || letter == "m",
        outline.steps.count < Self.mostSteps, set(letter)
      else { return false }
      // Further pairs behind a move are lines.
      if letter == "M" { command = "L" }
      if letter == "m" { command = "l" }
    }
    return true
  }

  private mutating func set(_ letter: Character) -> Bool {
    let origin = letter.isLowercase ? point : LogoPoint(x: 0, y: 0)
    let (lastCubic, lastQuadratic) = (cubic, quadratic)
    cubic = nil
    quadratic = nil
    switch letter.lowercased() {
    case "m":
      guard let to = next(origin) else { return false }
      outline.steps.append(.move(to))
      (point, start) = (to, to)
    case "l":
      guard let to = next(origin) else { return false }
      line(to)
    case "h":
      guard let x = numbers.next() else { return false }
      line(LogoPoint(x: origin.x + x, y: point.y))
    case "v":
      guard let y = numbers.next() else { return false }
      line(LogoPoint(x: point.x, y: origin.y + y))
    case "c":
      guard let p = next(origin) else { return false }
      return curve(p, origin)
    case "s":
      return curve(lastCubic.map(mirrored) ?? point, origin)
    case "q":
      guard let p = next(origin) else { return false }
      return quadratic(p, origin)
    case "t":
      return quadratic(lastQuadratic.map(mirrored) ?? point, origin)
    case "a": return arc(origin)
    case "z":
      outline.steps.append(.close)
      point = start
    default: return false
    }
    return true
  }

  private mutating func next(_ origin: LogoPoint) -> LogoPoint? {
    guard let x = numbers.next(), let y = numbers.next() else { return nil }
    return LogoPoint(x: origin.x + x, y: origin.y + y)
  }

  private func mirrored(_ control: LogoPoint) -> LogoPoint { point + (point - control) }

  private mutating func line(_ to: LogoPoint) {
    outline.steps.append(.line(to))
    point = to
  }

  private mutating func curve(_ first: LogoPoint, _ origin: LogoPoint) -> Bool {
    guard let second = next(origin), let to = next(origin) else { return false }
    outline.steps.append(.curve(first, second, to: to))
    cubic = second
    point = to
    return true
  }

  /// A quadratic curve as the cubic one that is the same.
  private mutating func quadratic(_ control: LogoPoint, _ origin: LogoPoint) -> Bool {
    guard let to = next(origin) else { return false }
    func near(_ end: LogoPoint) -> LogoPoint {
      LogoPoint(
        x: end.x + 2 / 3 * (control.x - end.x), y: end.y + 2 / 3 * (control.y - end.y))
    }
    outline.steps.append(.curve(near(point), near(to), to: to))
    quadratic = control
    point = to
    return true
  }

  private mutating func arc(_ origin: LogoPoint) -> Bool {
    guard let rx = numbers.next(), let ry = numbers.next(), let degrees = numbers.next(),
      let isLarge = numbers.flag(), let sweeps = numbers.flag(), let to = next(origin)
    else { return false }
    outline.arc(
      from: point, to: to,
      LogoArc(rx: rx, ry: ry, turn: degrees * .pi / 180, isLarge: isLarge, sweeps: sweeps))
    point = to
    return true
  }
}
