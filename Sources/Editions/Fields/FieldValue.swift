import Charts
import Roles

/// A text and who says it.
struct Fact: Hashable, Sendable {
  var text: String
  var sources: [Source]

  init(_ text: String, _ sources: [Source] = []) {
    self.text = text
    self.sources = sources
  }

  init(_ item: Item) { self.init(item.text, item.sources) }
}

/// What a field holds.
enum FieldValue: Sendable {
  case nothing
  case flag(Bool)
  case number(Int)
  case text(String)
  case fact(Fact)
  /// The mark itself, or with the role's letter in it.
  case mark(RoleMark, lettered: Bool)
  /// The name of a place in the document, printed as its page; with a text, that leads there.
  case place(String, text: String? = nil)
  case list([FieldValue])
  case record(Record)

  static func facts(_ facts: [Fact]) -> FieldValue { .list(facts.map { .fact($0) }) }

  static func items(_ items: [Item]) -> FieldValue { .facts(items.map(Fact.init)) }

  static func texts(_ texts: [String]) -> FieldValue { .list(texts.map { .text($0) }) }

  static func optional(_ text: String?) -> FieldValue { text.map { .text($0) } ?? .nothing }

  static func optional(_ item: Item?) -> FieldValue { item.map { .fact(Fact($0)) } ?? .nothing }

  /// Whether there is something to say: what a condition asks.
  var isThere: Bool {
    switch self {
    case .nothing: false
    case .flag(let flag): flag
    case .number(let number): number != 0
    case .text(let text): !text.isEmpty
    case .fact(let fact): !fact.text.isEmpty
    case .list(let elements): !elements.isEmpty
    case .mark, .place, .record: true
    }
  }

  var elements: [FieldValue] { if case .list(let elements) = self { elements } else { [] } }

  /// As a condition compares it; nil of what has no plain value.
  var plain: String? {
    switch self {
    case .nothing: ""
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): "\(number)"
    case .text(let text): text
    case .fact(let fact): fact.text
    case .mark(let mark, _): mark.rawValue
    case .place(let name, let text): text ?? name
    case .list, .record: nil
    }
  }

  /// The facts in it; a text is one without a source.
  var facts: [Fact] {
    switch self {
    case .fact(let fact): [fact]
    case .text(let text): text.isEmpty ? [] : [Fact(text)]
    case .list(let elements): elements.flatMap(\.facts)
    default: []
    }
  }
}
