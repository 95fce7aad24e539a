import Geometry

/// A layout as one file that draws on no other: what holds after all that it extends and includes. It
/// reads as the layout it was made of.
public struct LayoutText {
  let layout: Layout

  public init(_ layout: Layout) { self.layout = layout }

  /// YAML, with a line end.
  public var text: String {
    var text = ["name", "title", "language"].map { key in
      let value = ["name": layout.name, "title": layout.title][key] ?? layout.language
      return "\(key): \(Self.scalar(value))\n"
    }.joined()
    text += papers + frame + grid + colors + fonts + styles
    for flow in FlowName.allCases {
      if let nodes = layout.flows[flow] {
        text += "\n\(flow.rawValue):\n" + FlowText.lines(nodes, indent: "  ").joined()
      }
      if let furniture = layout.furniture[flow] { text += self.furniture(furniture, flow) }
    }
    return text
  }

  private var papers: String {
    let lines = PaperName.allCases.compactMap { name in
      layout.papers[name].map { paper in
        "  \(name.rawValue): { width: \(Self.length(paper.width)), "
          + "height: \(Self.length(paper.height)), lines: \(paper.lines) }\n"
      }
    }
    return "\npapers:\n" + lines.joined()
  }

  private var frame: String {
    let frame = layout.frame
    let lengths: [(String, Length)] = [
      ("left", frame.left), ("measure", frame.measure), ("gutter", frame.gutter),
      ("notes", frame.notes), ("top", frame.top), ("line", frame.line), ("head", frame.head),
      ("foot", frame.foot),
    ]
    return "\nframe:\n" + lengths.map { "  \($0): \(Self.length($1))\n" }.joined()
      + "  duplex: \(frame.duplex)\n  margin: \(frame.margin.rawValue)\n"
  }

  private var grid: String {
    let grid = layout.grid
    return """

      grid:
        label: \(Self.length(grid.label))
        column: \(Self.length(grid.column))
        gutter: \(Self.length(grid.gutter))
        sharing: [\(grid.sharing.map(Self.length).joined(separator: ", "))]

      """
  }

  private var colors: String {
    let colors = ColorUse.allCases.compactMap { use in
      layout.colors[use].map { "  \(use.rawValue): \"\(Self.hex($0))\"\n" }
    }
    let grays = ColorUse.allCases.compactMap { use in
      layout.grays[use].map { "  \(use.rawValue): \($0)\n" }
    }
    return "\ncolors:\n" + colors.joined() + "\ngrays:\n" + grays.joined()
  }

  private static func hex(_ color: UInt32) -> String {
    let digits = String(color, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  private var fonts: String {
    "\nfonts:\n"
      + FontUse.allCases.compactMap { use in
        layout.fonts[use].map { chain in
          "  \(use.rawValue):\n" + chain.map { "    - \(Self.scalar($0))\n" }.joined()
        }
      }.joined()
  }

  private var styles: String {
    let required = StyleName.required.filter { layout.styles[$0] != nil }
    let others = layout.styles.keys.filter { !required.contains($0) }
      .sorted { $0.rawValue < $1.rawValue }
    return "\nstyles:\n"
      + (required + others).compactMap { name in
        layout.styles[name].map { "  \(Self.scalar(name.rawValue)): { \(Self.style($0)) }\n" }
      }.joined()
  }

  private static func style(_ style: Layout.Style) -> String {
    var words = [
      "font: \(style.font.rawValue)", "weight: \(style.weight)", "size: \(length(style.size))",
      "leading: \(length(style.leading))", "baseline: \(length(style.baseline))",
    ]
    if style.italic { words.append("italic: true") }
    if style.tracking != .zero { words.append("tracking: \(length(style.tracking))") }
    words.append("color: \(style.color.rawValue)")
    if !style.features.isEmpty {
      words.append("features: [\(style.features.map(scalar).joined(separator: ", "))]")
    }
    words.append("alignment: \(style.alignment.rawValue)")
    if style.hyphenates { words.append("hyphenates: true") }
    return words.joined(separator: ", ")
  }

  private func furniture(_ furniture: Layout.Furniture, _ flow: FlowName) -> String {
    let parts = [
      ("head", furniture.head), ("short head", furniture.shortHead),
      ("first head", furniture.firstHead), ("foot", furniture.foot),
    ].filter { !$0.1.isEmpty }
    guard !parts.isEmpty else { return "" }
    return "\n\(flow.rawValue) furniture:\n"
      + parts.map { name, texts in
        "  \(name): [\(texts.map { Self.scalar($0.source) }.joined(separator: ", "))]\n"
      }.joined()
  }

  /// With the unit in which it is shortest to write; exact.
  static func length(_ length: Length) -> String {
    let units: [(String, Double)] = [("pt", 1), ("mm", 72 / 25.4), ("in", 72)]
    let written = units.map { unit, points -> String in
      for places in [1.0, 10, 100, 1_000] {
        let value = (length.points / points * places).rounded() / places
        let read: Length = unit == "mm" ? .mm(value) : .pt(value * points)
        if read == length { return number(value) + unit }
      }
      return "\(length.points)pt"
    }
    return written.min { $0.count < $1.count } ?? "\(length.points)pt"
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? "\(Int(value))" : "\(value)"
  }

  /// A text as a YAML scalar: plain where nothing in it means anything to YAML, else in quotes.
  static func scalar(_ text: String) -> String {
    let plain = text.allSatisfy { $0.isLetter || $0.isNumber || " -./".contains($0) }
    let isWord = ["true", "false", "yes", "no", "null", "on", "off"].contains(text.lowercased())
    if plain, !isWord, let first = text.first, first.isLetter, text.last != " " { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _
      where scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value)
        || (0x2000...0x206F).contains(scalar.value) && !(0x2010...0x2027).contains(scalar.value)
        || scalar.value == 0xFEFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
