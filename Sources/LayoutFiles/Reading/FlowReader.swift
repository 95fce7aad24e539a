import Diagnostics
import Geometry
import YAMLReading

/// Reads flows: each block by its name first, and then its properties by the block's row in the
/// vocabulary, so that a message is about what was written.
struct FlowReader {
  /// Deeper than any flow needs to nest; refused before the stack would end.
  static let deepest = 24

  var reader: NodeReader
  let styles: Set<StyleName>
  /// Reads the flow of another file, which then stands in the place of its `include`. The last
  /// argument is the files that led here.
  typealias Include =
    (Node, inout NodeReader, [String]) -> (nodes: Node, reader: NodeReader)?
  let include: Include
  /// The styles that blocks and texts have named.
  var used: Set<StyleName> = []
  private var chain: [String]
  private var depth = 0

  init(
    _ reader: NodeReader, styles: Set<StyleName>, include: @escaping Include
  ) {
    self.reader = reader
    chain = [reader.file]
    self.styles = styles
    self.include = include
  }

  mutating func flow(_ node: Node?, in scope: FieldScope) -> [FlowNode] {
    guard let node else { return [] }
    guard let sequence = node.sequence else {
      reader.complain(
        "list", node, "a flow is a list of blocks", hint: "each begins with '- ' on its line")
      return []
    }
    guard depth < Self.deepest else {
      reader.complain("deep", node, "blocks nest at most \(Self.deepest) deep")
      return []
    }
    depth += 1
    defer { depth -= 1 }
    return sequence.flatMap { entry -> [FlowNode] in
      guard !reader.isSpent else { return [] }
      if let mapping = entry.mapping, let file = mapping["include"] {
        return included(file, mapping, in: scope)
      }
      return block(entry, in: scope).map { [$0] } ?? []
    }
  }

  /// The blocks of another file; a condition of the `include` is one of each.
  private mutating func included(
    _ file: Node, _ mapping: Node.Mapping, in scope: FieldScope
  ) -> [FlowNode] {
    var conditions: [Condition] = []
    for (key, value) in mapping {
      switch key.scalar?.string ?? "" {
      case "include": continue
      case "when": conditions += self.conditions(value, negated: false, scope)
      case "unless": conditions += self.conditions(value, negated: true, scope)
      case let name:
        reader.complain(
          "include", key, "an include takes 'when' and 'unless'; found '\(name)'",
          hint: "put it in a section, which takes 'for each'")
      }
    }
    guard let other = include(file, &reader, chain) else { return [] }
    var inner = FlowReader(other.reader, styles: styles, include: include)
    inner.chain = chain + [other.reader.file]
    inner.depth = depth
    let nodes = inner.flow(other.nodes, in: scope)
    reader.report(inner.reader.diagnostics)
    used.formUnion(inner.used)
    return nodes.map { node in
      var node = node
      node.conditions = conditions + node.conditions
      return node
    }
  }

  private mutating func block(_ entry: Node, in scope: FieldScope) -> FlowNode? {
    if let name = entry.scalar?.string {
      guard let rule = rule(name, entry) else { return nil }
      let node = FlowNode(rule.name, place: reader.place(of: entry))
      return complete(node, rule, entry)
    }
    guard let mapping = entry.mapping else {
      reader.complain(
        "block", entry, "a block is a name, or a name with its properties",
        hint: "as in: - heading: What they have in common")
      return nil
    }
    let named = mapping.first { pair in
      let key = pair.key.scalar?.string ?? ""
      return !BlockVocabulary.common.contains { $0.name == key }
    }
    guard let named, let rule = rule(named.key.scalar?.string ?? "", named.key) else {
      if named == nil { reader.complain("block", entry, "a block begins with its name") }
      return nil
    }
    var node = FlowNode(rule.name, place: reader.place(of: named.key))
    var scope = scope
    node.repetition = mapping["for each"].flatMap { repetition($0, &scope) }
    // Lists come first: they name what the other properties speak of.
    let lists = rule.lists
    func isList(_ key: Node) -> Bool { lists.contains(key.scalar?.string ?? "") }
    for pair in mapping where isList(pair.key) {
      read(pair, into: &node, rule, (scope, bound(rule, node, scope)))
    }
    let inner = bound(rule, node, scope)
    for pair in mapping where pair.key.scalar?.string != "for each" && !isList(pair.key) {
      read(pair, into: &node, rule, (scope, inner))
    }
    return complete(node, rule, entry)
  }

  private mutating func rule(_ name: String, _ node: Node) -> BlockRule? {
    if let block = BlockName(rawValue: name), let rule = BlockVocabulary.rule(block) {
      return rule
    }
    let known = BlockName.allCases.map(\.rawValue) + ["include"]
    reader.complain(
      "unknown-block", node, "'\(name)' is not a block", hint: Nearest.hint(name, among: known))
    return nil
  }

  /// The node where all that is required is there.
  private mutating func complete(_ node: FlowNode, _ rule: BlockRule, _ entry: Node) -> FlowNode? {
    for found in IdleProperty.found(in: node) {
      guard let key = entry.mapping?.keys.first(where: { $0.scalar?.string == found.name }) else {
        continue
      }
      reader.warn("idle-property", key, found.summary, hint: found.hint)
    }
    let required = rule.all.filter(\.isRequired)
    // A mistake in a property has been told already; its absence is not another.
    let written = entry.mapping?.keys ?? []
    for property in required where node.properties[property.name] == nil {
      let key = property.name == rule.main?.name ? rule.name.rawValue : property.name
      guard !written.contains(where: { $0.scalar?.string == key }) else { continue }
      let text =
        property.name == rule.main?.name
        ? "behind '\(rule.name.rawValue)' stands \(property.summary)"
        : "'\(rule.name.rawValue)' needs '\(property.name)': \(property.summary)"
      reader.complain("missing-property", entry, text)
    }
    return node
  }

  /// Reads a property; those beside the block's list may speak of its variable too.
  private mutating func read(
    _ pair: (key: Node, value: Node), into node: inout FlowNode, _ rule: BlockRule,
    _ scopes: (outer: FieldScope, inner: FieldScope)
  ) {
    let (key, value) = pair
    let name = key.scalar?.string ?? ""
    switch name {
    case "when": node.conditions += conditions(value, negated: false, scopes.outer)
    case "unless": node.conditions += conditions(value, negated: true, scopes.outer)
    case rule.name.rawValue:
      guard var main = rule.main else {
        if value.scalar?.string.isEmpty != true {
          reader.complain("property", value, "nothing stands behind '\(name)'")
        }
        return
      }
      if value.scalar?.string.isEmpty == true, !main.isRequired { return }
      let property = main.name
      // Messages name it as the file does.
      main.name = name
      node.properties[property] = self.value(value, main, scopes.outer)
    default:
      guard let property = rule.properties.first(where: { $0.name == name }) else {
        let known = rule.properties.map(\.name) + BlockVocabulary.common.map(\.name)
        reader.complain(
          "unknown-property", key, "'\(name)' is not a property of '\(rule.name.rawValue)'",
          hint: Nearest.hint(name, among: known))
        return
      }
      node.properties[name] = self.value(value, property, scopes.inner)
    }
  }

  /// The scope with the variable that the block's list gives its other properties.
  private func bound(_ rule: BlockRule, _ node: FlowNode, _ scope: FieldScope) -> FieldScope {
    var bound = scope
    for property in rule.all {
      guard case .list(let variable) = property.type else { continue }
      if let path = node.properties.path(property.name),
        case .success(.list(let element)) = scope.kind(of: path)
      {
        bound = bound.naming(variable, element)
      }
    }
    return bound
  }

  private mutating func repetition(_ node: Node, _ scope: inout FieldScope) -> Repetition? {
    let text = reader.text(node, "for each")
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count == 3, words[1] == "in", let path = path(node, words[2], scope) else {
      if words.count != 3 || words[1] != "in" {
        reader.complain(
          "for-each", node, "'for each' names a variable and a list; found '\(text)'",
          hint: "as in: for each: row in duties.rows")
      }
      return nil
    }
    guard case .success(.list(let element)) = scope.kind(of: path) else {
      reader.complain(
        "not-a-list", node, "'\(path)' is no list, so there is nothing to go through",
        part: TextPart(words[2]))
      return nil
    }
    if scope.knows(String(words[0])) {
      reader.warn(
        "shadow", node,
        "a variable has a name of its own; '\(words[0])' is a field here, now out of reach",
        hint: "name the variable otherwise", part: TextPart(words[0]))
    }
    scope = scope.naming(String(words[0]), element)
    return Repetition(String(words[0]), path)
  }
}
