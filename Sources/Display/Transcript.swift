import Geometry

extension Page {
  /// What is on the page as text, one line an item, in points with two decimals from the page's top
  /// left corner: the form of golden files and of `rolereport transcript`. Offsets of groups are
  /// resolved; what stands inside content or an artifact is indented.
  ///
  ///     page "7" 595.28 x 841.89
  ///     content 12
  ///       text 72.00 90.50 10.50 font 3 #1b4f93 "Duties"
  public func transcript() -> String {
    var transcript = Transcript()
    transcript.line("page \(quoted(label)) \(pt(size.width)) x \(pt(size.height))")
    transcript.add(items, at: .zero)
    return transcript.text
  }
}

/// A transcript being written.
private struct Transcript {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }

  mutating func add(_ items: [DisplayItem], at offset: Point) {
    for item in items { add(item, at: offset) }
  }

  private mutating func add(_ item: DisplayItem, at offset: Point) {
    switch item {
    case .fill(let path, let color): line("fill \(described(path, at: offset)) \(color.name)")
    case .stroke(let path, let stroke):
      line("stroke \(described(path, at: offset)) \(described(stroke))")
    case .hatch(let path, let width, let pitch, let color):
      line("hatch \(described(path, at: offset)) \(pt(width)) every \(pt(pitch)) \(color.name)")
    case .glyphs(let run, let point):
      let direction = run.rightToLeft ? " rtl" : ""
      line(
        "text \(described(offset + point)) \(pt(run.size)) font \(run.font.index)"
          + " \(run.color.name)\(direction) \(quoted(run.text))")
    case .content(let id, let inner): nest("content \(id.index)", inner, at: offset)
    case .artifact(let kind, let inner): nest("artifact \(kind.rawValue)", inner, at: offset)
    case .group(let point, let inner): add(inner, at: offset + point)
    case .link(let target, let rect, let id):
      line("link \(id.index) \(described(rect.moved(by: offset))) \(described(target))")
    case .destination(let name, let point):
      line("destination \(described(offset + point)) \(quoted(name))")
    }
  }

  private mutating func nest(_ title: String, _ items: [DisplayItem], at offset: Point) {
    line(title)
    depth += 1
    add(items, at: offset)
    depth -= 1
  }
}

private func described(_ point: Point) -> String { "\(pt(point.x)) \(pt(point.y))" }

private func described(_ rect: Rect) -> String {
  "\(described(rect.origin)) \(pt(rect.size.width)) x \(pt(rect.size.height))"
}

private func described(_ target: LinkTarget) -> String {
  switch target {
  case .destination(let name): "to \(quoted(name))"
  case .address(let address): "to address \(quoted(address))"
  }
}

private func described(_ stroke: Stroke) -> String {
  var words = "\(pt(stroke.width)) \(stroke.color.name)"
  if !stroke.dash.isEmpty {
    words += " dash " + stroke.dash.map { pt($0) }.joined(separator: " ")
  }
  return stroke.roundCap ? words + " round" : words
}

/// `rect x y w x h` where the path is one, else its elements in the letters of SVG.
private func described(_ path: Path, at offset: Point) -> String {
  if let rect = rectangle(path) { return "rect \(described(rect.moved(by: offset)))" }
  let words = path.elements.map { element in
    switch element {
    case .move(let point): "M \(described(offset + point))"
    case .line(let point): "L \(described(offset + point))"
    case .curve(let first, let second, let end):
      "C \(described(offset + first)) \(described(offset + second)) \(described(offset + end))"
    case .close: "Z"
    }
  }
  return "path " + words.joined(separator: " ")
}

private func rectangle(_ path: Path) -> Rect? {
  guard path.elements.count == 5, case .move(let start) = path.elements[0],
    case .line(let far) = path.elements[2]
  else { return nil }
  let rect = Rect(
    x: start.x, y: start.y, width: far.x - start.x, height: far.y - start.y)
  return path == .rect(rect) ? rect : nil
}

/// Two decimals, halves away from zero; never "-0.00".
private func pt(_ length: Length) -> String {
  let whole = length.scaled.magnitude >> 16
  let hundredths = ((length.scaled.magnitude & 0xFFFF) * 100 + 0x8000) >> 16
  let (units, cents) = (whole + hundredths / 100, hundredths % 100)
  let sign = length < .zero && (units, cents) != (0, 0) ? "-" : ""
  return "\(sign)\(units).\(cents < 10 ? "0" : "")\(cents)"
}

/// Between quotation marks, with what one could not see or would misread written as `\u{AD}`.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    default:
      let properties = scalar.properties
      let visible = scalar == " " || !(properties.isWhitespace || isUnseen(properties))
      result +=
        visible ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }
  return result + "\""
}

private func isUnseen(_ properties: Unicode.Scalar.Properties) -> Bool {
  switch properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
    .surrogate:
    true
  default: false
  }
}
