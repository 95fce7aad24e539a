/// Flows as YAML.
enum FlowText {
  static func lines(_ nodes: [FlowNode], indent: String) -> [String] {
    nodes.flatMap { lines($0, indent) }
  }

  private static func lines(_ node: FlowNode, _ indent: String) -> [String] {
    guard let rule = BlockVocabulary.rule(node.block) else { return [] }
    var lines: [String] = []
    let inner = indent + "  "
    if let main = rule.main, let value = node.properties[main.name] {
      lines += property(node.block.rawValue, value, main, inner)
    } else {
      lines.append("\(inner)\(node.block.rawValue):\n")
    }
    if let repetition = node.repetition {
      lines.append("\(inner)for each: \(repetition.variable) in \(repetition.path)\n")
    }
    let conditions = node.conditions.map(\.source)
    if conditions.count == 1 {
      lines.append("\(inner)when: \(LayoutText.scalar(conditions[0]))\n")
    } else if !conditions.isEmpty {
      lines.append("\(inner)when: [\(conditions.map(LayoutText.scalar).joined(separator: ", "))]\n")
    }
    for property in rule.properties {
      guard let value = node.properties[property.name] else { continue }
      lines += self.property(property.name, value, property, inner)
    }
    return bulleted(lines, indent)
  }

  /// The first line behind a bullet instead of its indent.
  private static func bulleted(_ lines: [String], _ indent: String) -> [String] {
    guard let first = lines.first else { return [] }
    return ["\(indent)- " + first.dropFirst(indent.count + 2)] + lines.dropFirst()
  }

  private static func property(
    _ key: String, _ value: PropertyValue, _ rule: PropertyRule, _ indent: String
  ) -> [String] {
    switch value {
    case .flow(let nodes):
      let lines = lines(nodes, indent: indent + "  ")
      return lines.isEmpty ? ["\(indent)\(key): []\n"] : ["\(indent)\(key):\n"] + lines
    case .records(let records):
      guard case .records(let rules) = rule.type, !records.isEmpty else {
        return ["\(indent)\(key): []\n"]
      }
      return ["\(indent)\(key):\n"]
        + records.flatMap { record -> [String] in
          let lines = rules.flatMap { rule in
            record[rule.name].map { property(rule.name, $0, rule, indent + "    ") } ?? []
          }
          return lines.isEmpty ? ["\(indent)  - {}\n"] : bulleted(lines, indent + "  ")
        }
    default: return ["\(indent)\(key): \(plain(value))\n"]
    }
  }

  private static func plain(_ value: PropertyValue) -> String {
    func list<T>(_ values: [T], _ text: (T) -> String) -> String {
      values.count == 1
        ? text(values[0]) : "[" + values.map(text).joined(separator: ", ") + "]"
    }
    return switch value {
    case .text(let text): LayoutText.scalar(text.source)
    case .texts(let texts): list(texts) { LayoutText.scalar($0.source) }
    case .path(let path): path.description
    case .paths(let paths): list(paths, \.description)
    case .length(let length): LayoutText.length(length)
    case .lengths(let lengths): list(lengths, LayoutText.length)
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "true" : "false"
    case .word(let word): LayoutText.scalar(word)
    case .style(let style): LayoutText.scalar(style.rawValue)
    case .color(let color): color.rawValue
    case .flow, .records: ""
    }
  }
}

extension TextTemplate {
  /// As a layout file writes it.
  var source: String {
    segments.map { segment in
      let filters = segment.filters.map { "|" + $0.source }.joined()
      switch segment.source {
      case .field(let path): return "{\(path)\(filters)}"
      case .literal(let text):
        guard filters.isEmpty else { return "{'\(text)'\(filters)}" }
        return text.replacing("{", with: "{{").replacing("}", with: "}}")
      }
    }.joined()
  }
}

extension TextTemplate.Filter {
  fileprivate var source: String {
    guard !argument.isEmpty else { return name.rawValue }
    let isPlain = !argument.contains { "|{}'".contains($0) } && argument.first != " "
    return name.rawValue + " " + (isPlain ? argument : "'\(argument)'")
  }
}

extension Condition {
  /// As a layout file writes it, behind `when`.
  var source: String {
    var text = isNegated ? "not \(path)" : "\(path)"
    if comparison != .isThere { text += " \(comparison.rawValue) \(operand)" }
    return text
  }
}
