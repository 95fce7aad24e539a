import CYAML

/// Reads any YAML 1.1 through libyaml, except for what only a stream of several documents needs.
struct GeneralYAML {
  private var parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private var event = yaml_event_t()
  private var anchors: [String: Node] = [:]
  private var depth = 0

  /// Deeper than any file of ours, and not so deep that reading could exhaust the stack.
  private static let deepest = 200

  /// The text's only document, nil where it is empty.
  static func node(of text: String) throws(YAMLMistake) -> Node? {
    var text = text
    let result = text.withUTF8 { bytes -> Result<Node?, YAMLMistake> in
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      defer { parser.deallocate() }
      guard yaml_parser_initialize(parser) == 1 else {
        return .failure(YAMLMistake(.other, "no memory for a parser", nil))
      }
      defer { yaml_parser_delete(parser) }
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      var reader = GeneralYAML(parser, bytes)
      defer { yaml_event_delete(&reader.event) }
      do throws(YAMLMistake) { return .success(try reader.document()) } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private init(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.parser = parser
    self.bytes = bytes
  }

  private mutating func advance() throws(YAMLMistake) {
    yaml_event_delete(&event)
    guard yaml_parser_parse(parser, &event) == 1 else { throw mistake }
  }

  private var mistake: YAMLMistake {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it cannot be read"
    switch parser.pointee.error {
    case YAML_READER_ERROR:
      var mistake = YAMLMistake(.characters, problem, nil)
      let read = UnsafeBufferPointer(rebasing: bytes.prefix(parser.pointee.problem_offset))
      mistake.offset = String(decoding: read, as: UTF8.self).count
      mistake.code = Int(parser.pointee.problem_value)
      return mistake
    case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
      return YAMLMistake(.syntax, problem, Node.Mark(parser.pointee.problem_mark))
    default: return YAMLMistake(.other, problem, nil)
    }
  }

  private mutating func document() throws(YAMLMistake) -> Node? {
    try advance()  // the stream's start
    try advance()
    guard event.type != YAML_STREAM_END_EVENT else { return nil }
    try advance()
    let node = try node()
    try advance()  // the document's end
    try advance()
    guard event.type == YAML_STREAM_END_EVENT else {
      throw YAMLMistake(
        .syntax, "but found another document", Node.Mark(event.start_mark))
    }
    return node
  }

  /// The node that the current event begins; the current event is its last then.
  private mutating func node() throws(YAMLMistake) -> Node {
    let mark = Node.Mark(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let data = event.data.scalar
      let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
      let scalar = Node.Scalar(
        string: String(decoding: bytes, as: UTF8.self),
        style: Node.Scalar.Style(data.style))
      return named(Node(.scalar(scalar), mark: mark), data.anchor)
    case YAML_SEQUENCE_START_EVENT:
      let anchor = name(event.data.sequence_start.anchor)
      let node = Node(.sequence(try nodes(until: YAML_SEQUENCE_END_EVENT, mark)), mark: mark)
      if let anchor { anchors[anchor] = node }
      return node
    case YAML_MAPPING_START_EVENT:
      let anchor = name(event.data.mapping_start.anchor)
      let node = try mapping(mark)
      if let anchor { anchors[anchor] = node }
      return node
    case YAML_ALIAS_EVENT:
      guard let name = name(event.data.alias.anchor), let node = anchors[name] else {
        throw YAMLMistake(.syntax, "found undefined alias", mark)
      }
      return node
    default: throw YAMLMistake(.other, "it cannot be read", mark)
    }
  }

  private mutating func nodes(
    until end: yaml_event_type_t, _ mark: Node.Mark
  ) throws(YAMLMistake) -> [Node] {
    depth += 1
    guard depth <= GeneralYAML.deepest else {
      throw YAMLMistake(.tooDeep, "values lie inside each other too deep", mark)
    }
    var nodes: [Node] = []
    try advance()
    while event.type != end {
      nodes.append(try node())
      try advance()
    }
    depth -= 1
    return nodes
  }

  private mutating func mapping(_ mark: Node.Mark) throws(YAMLMistake) -> Node {
    let nodes = try nodes(until: YAML_MAPPING_END_EVENT, mark)
    var pairs = Node.Mapping()
    var places: [Node.Content: Node.Mark?] = [:]
    for index in stride(from: 0, to: nodes.count - 1, by: 2) {
      let key = nodes[index]
      if let first = places.updateValue(key.mark, forKey: key.content.unmarked) {
        throw YAMLMistake(.repeatedKey, key.string ?? "", first)
      }
      pairs.append(key, nodes[index + 1])
    }
    return Node(.mapping(pairs), mark: mark)
  }

  private mutating func named(_ node: Node, _ anchor: UnsafeMutablePointer<UInt8>?) -> Node {
    if let name = name(anchor) { anchors[name] = node }
    return node
  }

  private func name(_ anchor: UnsafeMutablePointer<UInt8>?) -> String? {
    anchor.map { String(cString: $0) }
  }
}

extension YAMLMistake {
  fileprivate init(_ kind: Kind, _ problem: String, _ mark: Node.Mark?) {
    self.init(kind: kind, problem: problem, mark: mark)
  }
}

extension Node.Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

extension Node.Content {
  /// Without places and quotes, by which equal keys are told.
  fileprivate var unmarked: Node.Content {
    switch self {
    case .scalar(let scalar): .scalar(Node.Scalar(string: scalar.string, style: .plain))
    case .sequence(let nodes): .sequence(nodes.map { Node($0.content.unmarked, mark: nil) })
    case .mapping(let pairs):
      .mapping(
        pairs.reduce(into: Node.Mapping()) { plain, pair in
          plain.append(
            Node(pair.key.content.unmarked, mark: nil),
            Node(pair.value.content.unmarked, mark: nil))
        })
    }
  }
}

extension Node.Scalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
