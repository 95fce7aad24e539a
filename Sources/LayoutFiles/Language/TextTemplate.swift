/// A text with fields in it: `They share {tools.both|count tool}.`
public struct TextTemplate: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    case literal(String)
    case field(FieldPath)
  }

  /// A value and what is done to it, in order.
  public struct Segment: Hashable, Sendable {
    public var source: Source
    public var filters: [Filter]

    public init(_ source: Source, _ filters: [Filter] = []) {
      self.source = source
      self.filters = filters
    }
  }

  public struct Filter: Hashable, Sendable {
    public var name: FilterName
    /// Empty where the filter takes none.
    public var argument: String

    public init(_ name: FilterName, _ argument: String = "") {
      self.name = name
      self.argument = argument
    }
  }

  public var segments: [Segment]

  public init(_ segments: [Segment]) { self.segments = segments }

  /// A text without fields.
  public init(_ literal: String) { segments = [Segment(.literal(literal))] }

  /// The path of a text that is a field alone and unfiltered; nil of any other.
  public var path: FieldPath? {
    guard segments.count == 1, case .field(let path) = segments[0].source,
      segments[0].filters.isEmpty
    else { return nil }
    return path
  }
}

/// What can be done to a field's value in a text. The one list that reading, schema and reference go
/// by.
public enum FilterName: String, Hashable, Sendable, CaseIterable {
  case capital, lower, inner, list, alternatives, names, sentences, plain, first, count, word, date,
    years, money, whole, page, to, color, style, or

  /// What stands after its name; nil where nothing may.
  public var argument: String? {
    switch self {
    case .count: "the noun, and its plural where that is not made with s"
    case .to: "the place that it leads to"
    case .color: "a colour of the layout"
    case .style: "a style of the layout"
    case .or: "the text to set where there is nothing"
    case .first: "how many characters may stand without being cut"
    default: nil
    }
  }

  public var summary: String {
    switch self {
    case .capital: "with a capital at its head"
    case .lower: "in lower case"
    case .inner: "as in the middle of a sentence: names and abbreviations keep their capitals"
    case .list: "a, b and c"
    case .alternatives: "a, b or c"
    case .names: "facts in a row; source figures once where neighbours share them"
    case .sentences: "facts one after the other, each closed by a full stop"
    case .plain: "without source figures"
    case .first: "the first sentence where the text is longer than the argument says"
    case .count: "a number with its noun: 4 articles"
    case .word: "a number up to twelve as a word"
    case .date: "30 Oct. 2024"
    case .years: "the years of dates: 2023 and 2024"
    case .money: "100K"
    case .whole: "never broken at its spaces"
    case .page: "the page of the place that the text names"
    case .to: "leads to a place"
    case .color: "in another colour"
    case .style: "in another style"
    case .or: "another text, soft, where there is nothing to say"
    }
  }
}
