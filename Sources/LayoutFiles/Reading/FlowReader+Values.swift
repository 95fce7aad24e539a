import Geometry
import YAMLReading

extension FlowReader {
  /// A property's value as its row says; nil where it is wrong.
  mutating func value(_ node: Node, _ rule: PropertyRule, _ scope: FieldScope) -> PropertyValue? {
    let before = reader.complaints
    let value = read(node, rule, scope)
    return reader.complaints == before ? value : nil
  }

  private mutating func read(
    _ node: Node, _ rule: PropertyRule, _ scope: FieldScope
  ) -> PropertyValue? {
    switch rule.type {
    case .text: return .text(template(node, rule.name, scope))
    case .texts:
      let nodes = node.sequence.map { Array($0) } ?? [node]
      return .texts(nodes.map { template($0, rule.name, scope) })
    case .path: return path(node, Substring(reader.text(node, rule.name)), scope).map { .path($0) }
    case .paths:
      let nodes = node.sequence.map { Array($0) } ?? [node]
      return .paths(nodes.compactMap { path($0, Substring(reader.text($0, rule.name)), scope) })
    case .list: return list(node, rule.name, scope)
    case .length: return .length(length(node, rule.name))
    case .lengths:
      let nodes = node.sequence.map { Array($0) } ?? [node]
      return .lengths(nodes.map { reader.length($0, rule.name) })
    case .number(let range):
      return .number(reader.integer(node, rule.name, in: range, default: range.lowerBound))
    case .flag: return .flag(reader.flag(node, rule.name))
    case .word(let words): return word(node, rule.name, words)
    case .style: return style(node)
    case .color: return .color(reader.word(node, "a colour", default: ColorUse.ink))
    case .flow: return .flow(flow(node, in: scope))
    case .records(let rules): return records(node, rule.name, rules, scope)
    }
  }

  private mutating func length(_ node: Node, _ name: String) -> Length {
    let before = reader.complaints
    let length = reader.length(node, name)
    guard reader.complaints == before, let range = Self.ranges[name], !range.contains(length)
    else { return length }
    reader.complain(
      "length", node,
      "\(name) is from \(LayoutText.length(range.lowerBound)) to "
        + "\(LayoutText.length(range.upperBound)); found '\(LayoutText.length(length))'",
      hint: length < .zero && range.lowerBound == .zero ? "take the minus away" : nil)
    return length
  }

  /// What lengths of blocks may be that could otherwise leave the page.
  private static let ranges: [String: ClosedRange<Length>] = [
    "space": .pt(-72) ... .pt(2_000), "padding": .zero ... .pt(2_000),
    "border": .zero ... .pt(2_000),
  ]

  private mutating func word(_ node: Node, _ name: String, _ words: [String]) -> PropertyValue? {
    let text = reader.text(node, name)
    guard !words.contains(text) else { return .word(text) }
    reader.complain(
      "unknown-word", node, "\(name) is one of \(words.joined(separator: ", ")); found '\(text)'",
      hint: Nearest.word(to: text, among: words).map { "did you mean '\($0)'?" })
    return nil
  }

  private mutating func style(_ node: Node) -> PropertyValue? {
    let name = StyleName(rawValue: reader.text(node, "a style"))
    used.insert(name)
    guard !styles.contains(name) else { return .style(name) }
    reader.complain(
      "unknown-style", node, "'\(name.rawValue)' is not a style of this layout",
      hint: Nearest.hint(name.rawValue, among: styles.map(\.rawValue).sorted()))
    return nil
  }

  private mutating func records(
    _ node: Node, _ name: String, _ rules: [PropertyRule], _ scope: FieldScope
  ) -> PropertyValue? {
    guard let sequence = node.sequence else {
      reader.complain("list", node, "\(name) is a list of entries")
      return nil
    }
    let known = rules.map(\.name)
    let required = rules.filter(\.isRequired).map(\.name)
    let records = sequence.map { entry -> [String: PropertyValue] in
      guard !reader.isSpent else { return [:] }
      let fields = reader.fields(
        entry, of: "an entry of \(name)", known: known, required: required)
      var record: [String: PropertyValue] = [:]
      for rule in rules {
        guard let node = fields[rule.name] else { continue }
        record[rule.name] = value(node, rule, scope)
      }
      return record
    }
    return .records(records)
  }

  private mutating func list(_ node: Node, _ name: String, _ scope: FieldScope) -> PropertyValue? {
    guard let path = path(node, Substring(reader.text(node, name)), scope) else { return nil }
    if case .success(.list) = scope.kind(of: path) { return .path(path) }
    reader.complain("not-a-list", node, "'\(path)' is no list, so there is nothing to go through")
    return nil
  }

  mutating func template(_ node: Node, _ what: String, _ scope: FieldScope) -> TextTemplate {
    let text = reader.text(node, what)
    var templates = TemplateReader(scope: scope)
    let template = templates.template(text)
    for mistake in templates.mistakes {
      reader.complain(mistake.code, node, mistake.summary, hint: mistake.hint, part: mistake.part)
    }
    for filter in template.segments.flatMap(\.filters) { check(filter, text, node) }
    return template
  }

  private mutating func check(_ filter: TextTemplate.Filter, _ text: String, _ node: Node) {
    let what: String
    let known: [String]
    switch filter.name {
    case .color:
      guard ColorUse(rawValue: filter.argument) == nil else { return }
      what = "colour"
      known = ColorUse.allCases.map(\.rawValue)
    case .style:
      let style = StyleName(rawValue: filter.argument)
      used.insert(style)
      guard !styles.contains(style) else { return }
      what = "style"
      known = styles.map(\.rawValue).sorted()
    case .first:
      guard Int(filter.argument) == nil else { return }
      reader.complain(
        "number", node, "behind 'first' stands a whole number; found '\(filter.argument)'",
        part: Self.part(of: filter, in: text))
      return
    default: return
    }
    reader.complain(
      "unknown-word", node, "'\(filter.argument)' is not a \(what) of this layout",
      hint: Nearest.hint(filter.argument, among: known), part: Self.part(of: filter, in: text))
  }

  private static func part(of filter: TextTemplate.Filter, in text: String) -> TextPart? {
    text.firstRange(of: "\(filter.name.rawValue) \(filter.argument)").map { TextPart(text[$0]) }
  }

  mutating func path(_ node: Node, _ text: Substring, _ scope: FieldScope) -> FieldPath? {
    var templates = TemplateReader(scope: scope)
    let path = templates.path(text.trimmingSpaces)
    for mistake in templates.mistakes {
      reader.complain(mistake.code, node, mistake.summary, hint: mistake.hint, part: mistake.part)
    }
    return path
  }

  /// One condition or a list of them, all of which must hold.
  mutating func conditions(
    _ node: Node, negated: Bool, _ scope: FieldScope
  ) -> [Condition] {
    let nodes = node.sequence.map { Array($0) } ?? [node]
    return nodes.compactMap { node in
      let text = reader.text(node, "a condition")
      let words = text[...].words
      let isNot = words.first == "not"
      let rest = words.dropFirst(isNot ? 1 : 0)
      let start = rest.firstIndex { $0 == "is" || ["<", "<=", ">", ">="].contains($0) }
      let named = rest[..<(start ?? rest.endIndex)]
      let name = named.first.map { text[$0.startIndex..<(named.last ?? $0).endIndex] }
      guard let path = path(node, name ?? text[...], scope) else { return nil }
      var condition = Condition(path, isNegated: isNot != negated)
      guard let start else { return condition }
      var operand = rest[start...].dropFirst()
      if rest[start] == "is", operand.first == "not" {
        operand = operand.dropFirst()
        condition.comparison = .unequal
      } else {
        condition.comparison = Condition.Comparison(rawValue: String(rest[start])) ?? .equal
      }
      condition.operand = operand.joined(separator: " ")
      if [.less, .atMost, .more, .atLeast].contains(condition.comparison),
        Int(condition.operand) == nil
      {
        reader.complain(
          "condition", node,
          "behind '\(condition.comparison.rawValue)' stands a whole number; "
            + "found '\(condition.operand)'", hint: "as in: when: pay.ads > 2")
      }
      return condition
    }
  }
}
