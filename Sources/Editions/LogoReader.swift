import Diagnostics
import Geometry

/// Reads a logo out of an SVG file: filled paths and shapes, groups, transforms. What else a file may hold
/// is refused, so that a logo is printed as it was drawn or not at all.
struct LogoReader {
  static let largestFile = 256 * 1024

  private let file: String
  private var shapes: [Logo.Shape] = []
  private var steps = 0
  private var diagnostics: [Diagnostic] = []

  private init(file: String) { self.file = file }

  /// What holds for an element and those in it.
  private struct Context {
    var transform = LogoTransform()
    var fill: Logo.Fill? = .color(0)
  }

  static func read(_ text: String, file: String) -> Reported<Logo?> {
    guard text.utf8.count <= largestFile else {
      let large = Diagnostic(
        .error, "logo.too-large", at: SourceSpan(file: file, line: 0),
        "a logo's file has at most \(largestFile / 1024) KB")
      return Reported(nil, [large])
    }
    var markup = LogoMarkup(text, file: file)
    guard let root = markup.root() else {
      return Reported(nil, markup.mistake.map { [$0.quoting(text)] } ?? [])
    }
    var reader = LogoReader(file: file)
    let logo = reader.logo(root)
    return Reported(
      reader.diagnostics.isEmpty ? logo : nil,
      reader.diagnostics.prefix(50).map { $0.quoting(text) })
  }

  private mutating func logo(_ root: LogoElement) -> Logo? {
    guard root.name == "svg" else {
      fail("element", root, "a logo's outermost element is svg; found '\(root.name)'")
      return nil
    }
    guard let box = box(of: root), box.count == 4, box[2] > 0, box[3] > 0 else {
      fail(
        "view-box", root, "a logo says its size: viewBox=\"left top width height\"",
        hint: "as in viewBox=\"0 0 24 24\"")
      return nil
    }
    guard box[2] / box[3] < 50, box[3] / box[2] < 50 else {
      fail("view-box", root, "a logo is less than fifty times as wide as high, or as high as wide")
      return nil
    }
    var context = Context()
    context.transform = LogoTransform(e: -box[0], f: -box[1])
    children(of: root, context)
    if diagnostics.isEmpty, shapes.isEmpty {
      fail("empty", root, "a logo has something to draw; this one is empty")
    }
    let reach = 4 * max(box[2], box[3])
    if shapes.contains(where: { !$0.outline.stays(within: reach) }) {
      fail("far-out", root, "what a logo draws stands in its viewBox")
    }
    return Logo(width: box[2], height: box[3], shapes: shapes)
  }

  private func box(of root: LogoElement) -> [Double]? {
    if let text = root.attributes["viewBox"] { return LogoNumbers.list(text[...]) }
    let sides = ["width", "height"].compactMap { name in
      root.attributes[name].flatMap { Double($0.hasSuffix("px") ? $0.dropLast(2) : $0[...]) }
    }
    return sides.count == 2 ? [0, 0] + sides : nil
  }

  private mutating func children(of element: LogoElement, _ context: Context) {
    guard let context = self.context(of: element, in: context) else { return }
    for child in element.children { draw(child, context) }
  }

  private mutating func draw(_ element: LogoElement, _ context: Context) {
    switch element.name {
    case "g": children(of: element, context)
    case "title", "desc", "metadata": return
    case "defs" where element.children.isEmpty: return
    default:
      guard let context = self.context(of: element, in: context),
        let outline = outline(of: element)
      else { return }
      guard let fill = context.fill else { return }
      steps += outline.steps.count
      guard steps <= LogoPathData.mostSteps else {
        fail("too-large", element, "a logo has at most \(LogoPathData.mostSteps) lines and curves")
        return
      }
      shapes.append(Logo.Shape(outline: outline.mapped(context.transform), fill: fill))
    }
  }

  // MARK: Shapes

  private mutating func outline(of element: LogoElement) -> LogoOutline? {
    let found: LogoOutline?
    switch element.name {
    case "path": found = element.attributes["d"].flatMap(LogoPathData.outline)
    case "rect":
      found = numbers(element, ["width", "height"]).flatMap { size in
        numbers(element, ["x", "y"], default: 0).flatMap { origin in
          radii(element).map { radii in
            .rect(LogoPoint(x: origin[0], y: origin[1]), size[0], size[1], radii[0], radii[1])
          }
        }
      }
    case "circle":
      found = center(element).flatMap { center in
        numbers(element, ["r"]).map { .ellipse(center, $0[0], $0[0]) }
      }
    case "ellipse":
      found = center(element).flatMap { center in
        numbers(element, ["rx", "ry"]).map { .ellipse(center, $0[0], $0[1]) }
      }
    case "polygon", "polyline": found = polygon(element)
    default:
      fail(
        "element", element, "a logo has no '\(element.name)'",
        hint: "draw it as paths; text becomes outlines in the drawing program")
      return nil
    }
    if found == nil {
      fail("shape", element, "a \(element.name) says its place and size in plain numbers")
    }
    return found
  }

  /// Nil where one is no number, is negative, or is missing without a default.
  private func numbers(
    _ element: LogoElement, _ names: [String], default value: Double? = nil
  ) -> [Double]? {
    let found = names.compactMap { name -> Double? in
      guard let text = element.attributes[name] else { return value }
      guard let number = LogoNumbers.list(text[...]), number.count == 1 else { return nil }
      return value == nil && number[0] < 0 ? nil : number[0]
    }
    return found.count == names.count ? found : nil
  }

  private func center(_ element: LogoElement) -> LogoPoint? {
    numbers(element, ["cx", "cy"], default: 0).map { LogoPoint(x: $0[0], y: $0[1]) }
  }

  /// One that is not said is the other.
  private func radii(_ element: LogoElement) -> [Double]? {
    let rx = element.attributes["rx"] == nil ? "ry" : "rx"
    let ry = element.attributes["ry"] == nil ? "rx" : "ry"
    return numbers(element, [rx, ry], default: 0)
  }

  private func polygon(_ element: LogoElement) -> LogoOutline? {
    guard let text = element.attributes["points"], let numbers = LogoNumbers.list(text[...]),
      numbers.count >= 4, numbers.count % 2 == 0
    else { return nil }
    let points = stride(from: 0, to: numbers.count, by: 2).map {
      LogoPoint(x: numbers[$0], y: numbers[$0 + 1])
    }
    return LogoOutline(
      steps: [.move(points[0])] + points.dropFirst().map { .line($0) } + [.close])
  }

  // MARK: Attributes

  /// Nil with a complaint where the element says something that cannot be printed.
  private mutating func context(of element: LogoElement, in outer: Context) -> Context? {
    var context = outer
    let before = diagnostics.count
    for (name, value) in Self.styled(element).sorted(by: { $0.key < $1.key }) {
      let value = String(value.trimmingSpaces)
      switch name {
      case "transform":
        if let transform = LogoTransform(value) {
          context.transform = outer.transform.after(transform)
        } else {
          fail(
            "transform", element,
            "a transform is made of translate, scale and matrix; found '\(value)'")
        }
      case "fill":
        guard let fill = fill(value) else {
          fail(
            "fill", element,
            "a fill is #rgb, #rrggbb, black, white, currentColor or none; found '\(value)'")
          continue
        }
        context.fill = fill
      case "href", "xlink:href", "src":
        fail("reference", element, "a logo refers to nothing outside; found '\(name)'")
      case let name
      where Self.unprintable.contains(name) && !["none", "1", "nonzero", "inherit"].contains(value):
        fail(
          "attribute", element, "a logo has no '\(name)'", hint: "draw what it does as filled paths"
        )
      case let name where name.hasPrefix("on"):
        fail("attribute", element, "a logo has no '\(name)'")
      default: break
      }
    }
    return diagnostics.count == before ? context : nil
  }

  /// Attributes that would change what is seen.
  private static let unprintable: Set<String> = [
    "stroke", "opacity", "fill-opacity", "fill-rule", "clip-path", "mask", "filter", "display",
    "visibility", "class",
  ]

  /// The attributes, with those that stand in `style`.
  private static func styled(_ element: LogoElement) -> [String: String] {
    var attributes = element.attributes
    for entry in (attributes["style"] ?? "").split(separator: ";") {
      let parts = entry.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      attributes[String(parts[0].trimmingSpaces)] = String(parts[1])
    }
    return attributes
  }

  /// Nil within nil is no colour at all.
  private func fill(_ text: String) -> Logo.Fill?? {
    switch text {
    case "none", "transparent": return .some(nil)
    case "currentColor": return .current
    case "black": return .color(0)
    case "white": return .color(0xFFFFFF)
    default:
      guard text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16) else { return nil }
      switch text.utf8.count {
      case 7: return .color(value)
      case 4:
        let digits = [value >> 8 & 0xF, value >> 4 & 0xF, value & 0xF]
        return .color(digits.reduce(0) { $0 << 8 | $1 * 17 })
      default: return nil
      }
    }
  }

  private mutating func fail(
    _ code: String, _ element: LogoElement, _ summary: String, hint: String? = nil
  ) {
    var place = element.place
    place.length = element.name.unicodeScalars.count + 1
    diagnostics.append(Diagnostic(.error, "logo.\(code)", at: place, summary, hint: hint))
  }
}

extension LogoOutline {
  /// Whether every point is that near to the box's corner, and a number at all.
  fileprivate func stays(within reach: Double) -> Bool {
    func isNear(_ point: LogoPoint) -> Bool { abs(point.x) <= reach && abs(point.y) <= reach }
    return steps.allSatisfy { step in
      switch step {
      case .move(let p), .line(let p): isNear(p)
      case .curve(let p, let q, let r): isNear(p) && isNear(q) && isNear(r)
      case .close: true
      }
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: Substring { self[...].trimmingSpaces }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
    return start[...end]
  }
}

extension Diagnostic {
  /// With the line it speaks of; columns of markup count scalars, which an excerpt takes as characters.
  fileprivate func quoting(_ text: String) -> Diagnostic {
    guard let line = span?.line, line > 0 else { return self }
    var quoting = self
    let lines = text.utf8.split(
      separator: UInt8(ascii: "\n"), maxSplits: line, omittingEmptySubsequences: false)
    if lines.indices.contains(line - 1) { quoting.excerpt = String(Substring(lines[line - 1])) }
    return quoting
  }
}

extension Logo {
  /// The logo of an SVG file's text, or nil where the file holds an error.
  public static func read(_ text: String, file: String) -> Reported<Logo?> {
    LogoReader.read(text, file: file)
  }
}
