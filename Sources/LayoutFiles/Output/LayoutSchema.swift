/// The JSON Schema (draft 2020-12) of layout files and of the parts that they include, made of the
/// vocabulary: editors complete and underline by it.
public struct LayoutSchema {
  let catalogue: FieldCatalogue

  public init(catalogue: FieldCatalogue) { self.catalogue = catalogue }

  /// The schema, with a line end.
  public var text: String { root.rendered() + "\n" }

  private var root: JSONText {
    .object(
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("rolereport layout")),
      ("description", .string("A layout, or a part of one: a list of blocks to include")),
      ("type", .strings(["object", "array"])),
      ("if", .object(("type", .string("array")))),
      ("then", reference("flow")),
      ("else", reference("layout")),
      ("$defs", .object(definitions)))
  }

  private var definitions: [JSONText.Member] {
    let plain: [JSONText.Member] = [
      .init(name: "layout", value: layout),
      .init(name: "paper", value: object(LayoutVocabulary.paper)),
      .init(name: "frame", value: object(LayoutVocabulary.frame)),
      .init(name: "grid", value: object(LayoutVocabulary.grid)),
      .init(name: "style", value: object(LayoutVocabulary.style)),
      .init(name: "furniture", value: object(LayoutVocabulary.furniture)),
      .init(name: "flow", value: flow),
      .init(name: "include", value: include),
    ]
    let blocks = BlockVocabulary.rules.map { rule in
      JSONText.Member(name: "block \(rule.name.rawValue)", value: block(rule))
    }
    return plain + blocks + values
  }

  /// What plain values look like.
  private var values: [JSONText.Member] {
    [
      .init(
        name: "text",
        value: .object(
          ("type", .strings(["string", "number", "boolean"])),
          ("description", .string("a text; fields stand in braces: {left.name|capital}")))),
      .init(
        name: "texts",
        value: .object(
          ("anyOf", .array([reference("text"), list(of: reference("text"))])))),
      .init(
        name: "length",
        value: .object(
          ("type", .string("string")),
          ("pattern", .string("^[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)(pt|mm|cm|in)$")),
          ("description", .string("a length with its unit: 12pt, 18mm, 1.5cm, 8.5in")))),
      .init(
        name: "color",
        value: .object(
          ("type", .string("string")), ("pattern", .string("^#[0-9A-Fa-f]{6}$")),
          ("description", .string("'#' and six hexadecimal digits, in quotes")))),
      .init(
        name: "style name",
        value: open(StyleName.required.map(\.rawValue), "a style of the layout")),
      .init(name: "path", value: open(paths, "a field: left.name")),
      .init(name: "condition", value: condition),
    ]
  }

  private var condition: JSONText {
    let one = JSONText.object(
      (
        "anyOf", .array([.object(("enum", .strings(paths))), .object(("type", .string("string")))])
      ),
      (
        "description",
        .string("a field that is there; or compared: 'pay.ads > 2', 'kind is not x', 'not mono'")
      ))
    return .object(("anyOf", .array([one, list(of: one)])))
  }

  private var layout: JSONText {
    let uses = ColorUse.allCases.map(\.rawValue)
    let gray = JSONText.object(
      ("type", .string("integer")), ("minimum", .number(0)), ("maximum", .number(255)))
    let chain = JSONText.object(
      (
        "anyOf",
        .array([
          .object(("type", .string("string"))), list(of: .object(("type", .string("string")))),
        ])
      ))
    let special: [String: JSONText] = [
      "papers": map(PaperName.allCases.map(\.rawValue), of: reference("paper")),
      "frame": reference("frame"), "grid": reference("grid"),
      "scale": schema(of: .number(50...300)),
      "colors": map(uses, of: reference("color")), "grays": map(uses, of: gray),
      "fonts": map(FontUse.allCases.map(\.rawValue), of: chain),
      "styles": .object(
        ("type", .string("object")),
        (
          "properties",
          .object(StyleName.required.map { .init(name: $0.rawValue, value: reference("style")) })
        ), ("additionalProperties", reference("style"))),
    ]
    let members = LayoutVocabulary.top.map { key -> JSONText.Member in
      var value = special[key.name] ?? .object(("type", .string("string")))
      for flow in FlowName.allCases {
        if key.name == flow.rawValue { value = reference("flow") }
        if key.name == flow.rawValue + " furniture" { value = reference("furniture") }
      }
      return .init(name: key.name, value: described(value, key.summary))
    }
    return .object(
      ("type", .string("object")), ("properties", .object(members)),
      ("additionalProperties", .flag(false)))
  }

  private var flow: JSONText {
    let bare = BlockVocabulary.rules.filter { $0.all.allSatisfy { !$0.isRequired } }
    let names = JSONText.object(("enum", .strings(bare.map(\.name.rawValue))))
    let blocks = BlockVocabulary.rules.map { reference("block \($0.name.rawValue)") }
    return list(
      of: .object(
        ("if", .object(("type", .string("string")))), ("then", names),
        (
          "else",
          .object(
            ("type", .string("object")), ("anyOf", .array(blocks + [reference("include")])))
        )))
  }

  private var include: JSONText {
    .object(
      ("type", .string("object")),
      ("description", .string("the blocks of another file, in the place of this")),
      (
        "properties",
        .object(
          ("include", .object(("type", .string("string")))), ("when", reference("condition")),
          ("unless", reference("condition")))
      ), ("required", .strings(["include"])), ("additionalProperties", .flag(false)))
  }

  private func block(_ rule: BlockRule) -> JSONText {
    let key = rule.name.rawValue
    var members: [JSONText.Member] = []
    if let main = rule.main {
      var value = schema(of: main.type)
      if !main.isRequired {
        value = .object(("anyOf", .array([value, .object(("type", .string("null")))])))
      }
      members.append(.init(name: key, value: described(value, "\(rule.summary): \(main.summary)")))
    } else {
      let nothing = JSONText.object(("type", .string("null")))
      members.append(.init(name: key, value: described(nothing, rule.summary)))
    }
    members += (rule.properties + BlockVocabulary.common).map(member)
    let required = [key] + rule.properties.filter(\.isRequired).map(\.name)
    return .object(
      ("type", .string("object")), ("title", .string(key)), ("description", .string(rule.summary)),
      ("properties", .object(members)), ("required", .strings(required)),
      ("additionalProperties", .flag(false)))
  }

  private func member(_ rule: PropertyRule) -> JSONText.Member {
    var value = schema(of: rule.type)
    if rule.name == "when" || rule.name == "unless" { value = reference("condition") }
    if rule.name == "for each" {
      value = .object(("type", .string("string")), ("pattern", .string("^\\S+ in .+$")))
    }
    return .init(name: rule.name, value: described(value, rule.summary))
  }

  private func object(_ rules: [PropertyRule]) -> JSONText {
    let required = rules.filter(\.isRequired).map(\.name)
    var members: [JSONText.Member] = [
      .init(name: "type", value: .string("object")),
      .init(name: "properties", value: .object(rules.map(member))),
      .init(name: "additionalProperties", value: .flag(false)),
    ]
    if !required.isEmpty { members.append(.init(name: "required", value: .strings(required))) }
    return .object(members)
  }

  private func schema(of type: PropertyType) -> JSONText {
    switch type {
    case .text: reference("text")
    case .texts: reference("texts")
    case .list, .path: reference("path")
    case .paths: .object(("anyOf", .array([reference("path"), list(of: reference("path"))])))
    case .length: reference("length")
    case .lengths: .object(("anyOf", .array([reference("length"), list(of: reference("length"))])))
    case .number(let range):
      .object(
        ("type", .string("integer")), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)))
    case .flag: .object(("type", .string("boolean")))
    case .word(let words): .object(("enum", .strings(words)))
    case .style: reference("style name")
    case .color: .object(("enum", .strings(ColorUse.allCases.map(\.rawValue))))
    case .flow: reference("flow")
    case .records(let rules): list(of: object(rules))
    }
  }

  private func reference(_ name: String) -> JSONText {
    .object(("$ref", .string("#/$defs/" + name.replacing(" ", with: "%20"))))
  }

  private func list(of element: JSONText) -> JSONText {
    .object(("type", .string("array")), ("items", element))
  }

  private func map(_ keys: [String], of value: JSONText) -> JSONText {
    .object(
      ("type", .string("object")),
      ("properties", .object(keys.map { .init(name: $0, value: value) })),
      ("additionalProperties", .flag(false)))
  }

  /// Known words for editors to offer, and any other.
  private func open(_ known: [String], _ summary: String) -> JSONText {
    .object(
      (
        "anyOf",
        .array([.object(("enum", .strings(known))), .object(("type", .string("string")))])
      ), ("description", .string(summary)))
  }

  private func described(_ value: JSONText, _ summary: String) -> JSONText {
    guard case .object(let members) = value else { return value }
    let others = members.filter { $0.name != "description" }
    return .object([.init(name: "description", value: .string(summary))] + others)
  }

  /// Every path that leads somewhere without going through a list, three names long at most.
  var paths: [String] {
    let roots = [catalogue.common] + FlowName.allCases.compactMap { catalogue.roots[$0] }
    let found = roots.flatMap { paths(of: $0, depth: 3) }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private func paths(of record: String, depth: Int) -> [String] {
    guard depth > 0 else { return [] }
    return (catalogue.record(record)?.entries ?? []).flatMap { entry -> [String] in
      guard case .record(let inner) = entry.kind else { return [entry.name] }
      return [entry.name] + paths(of: inner, depth: depth - 1).map { "\(entry.name).\($0)" }
    }
  }
}
