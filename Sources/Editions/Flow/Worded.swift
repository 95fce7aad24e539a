import Charts
import LayoutFiles
import Roles
import Typesetting

/// A field's value on its way to words: what filters have made of it so far.
struct Worded {
  enum Mode { case plain, names, sentences }

  var value: FieldValue
  var style: StyleName
  var color: ColorUse?
  var mode = Mode.plain

  init(_ segment: TextTemplate.Segment, _ style: StyleName, in scope: Scope) {
    self.style = style
    switch segment.source {
    case .literal(let text): value = .text(text)
    case .field(let path): value = scope.value(path)
    }
    for filter in segment.filters { apply(filter) }
  }

  private mutating func apply(_ filter: TextTemplate.Filter) {
    switch filter.name {
    case .capital: value = value.mapped(Wording.capitalized)
    case .lower: value = value.mapped { $0.lowercased() }
    case .inner: value = value.mapped { Wording.running(["", $0])[1] }
    case .list: value = .text(Wording.list(value.facts.map(\.text)))
    case .alternatives: value = .text(Wording.list(value.facts.map(\.text), "or"))
    case .names: mode = .names
    case .sentences: mode = .sentences
    case .plain: value = .texts(value.facts.map(\.text))
    case .first:
      let limit = Int(filter.argument) ?? .max
      value = value.mapped { Wording.firstSentence($0, above: limit) }
    case .count: if let number = value.count { value = .text(counted(number, filter.argument)) }
    case .word: if let number = value.count { value = .text(Wording.number(number)) }
    case .date: value = value.mapped { Wording.date($0) }
    case .years: value = .text(Wording.years(value.facts.map(\.text)))
    case .money: if let number = value.count { value = .text(MoneyNotation.text(number)) }
    case .whole: value = value.mapped(\.replacingSpaces)
    case .page: if let name = value.plain { value = .place(name) }
    case .to: if let text = value.plain { value = .place(filter.argument, text: text) }
    case .color: color = ColorUse(rawValue: filter.argument)
    case .style: style = StyleName(rawValue: filter.argument)
    case .or:
      guard !value.isThere else { return }
      value = .text(filter.argument)
      color = .soft
    }
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    let words = noun.split(separator: ",", maxSplits: 1).map {
      String($0.drop { $0 == " " })
    }
    return Wording.count(number, words.first ?? "", words.count > 1 ? words[1] : nil)
  }
}

extension FieldValue {
  /// Its texts made into others, sources kept.
  fileprivate func mapped(_ change: (String) -> String) -> FieldValue {
    switch self {
    case .text(let text): .text(change(text))
    case .fact(let fact): .fact(Fact(change(fact.text), fact.sources))
    case .list(let elements): .list(elements.map { $0.mapped(change) })
    default: self
    }
  }

  /// A number, or how many elements a list has.
  fileprivate var count: Int? {
    switch self {
    case .number(let number): number
    case .list(let elements): elements.count
    default: nil
    }
  }
}
