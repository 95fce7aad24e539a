import Diagnostics
import Geometry

/// One block of a flow as a layout file names it.
public struct FlowNode: Hashable, Sendable {
  public var block: BlockName
  /// By their names in the vocabulary; what the file leaves out is not there.
  public var properties: [String: PropertyValue]
  /// All must hold.
  public var conditions: [Condition]
  public var repetition: Repetition?
  public var place: SourceSpan

  public init(
    _ block: BlockName, _ properties: [String: PropertyValue] = [:],
    conditions: [Condition] = [], repetition: Repetition? = nil, place: SourceSpan
  ) {
    self.block = block
    self.properties = properties
    self.conditions = conditions
    self.repetition = repetition
    self.place = place
  }
}

/// A property's value as read: its type is that of the vocabulary.
public indirect enum PropertyValue: Hashable, Sendable {
  case text(TextTemplate)
  case texts([TextTemplate])
  case path(FieldPath)
  case paths([FieldPath])
  case length(Length)
  case lengths([Length])
  case number(Int)
  case flag(Bool)
  /// One of the words that the property allows.
  case word(String)
  case style(StyleName)
  case color(ColorUse)
  case flow([FlowNode])
  case records([[String: PropertyValue]])
}

extension [String: PropertyValue] {
  public func text(_ name: String) -> TextTemplate? {
    if case .text(let value)? = self[name] { value } else { nil }
  }

  public func texts(_ name: String) -> [TextTemplate] {
    if case .texts(let value)? = self[name] { value } else { [] }
  }

  public func path(_ name: String) -> FieldPath? {
    if case .path(let value)? = self[name] { value } else { nil }
  }

  public func paths(_ name: String) -> [FieldPath] {
    if case .paths(let value)? = self[name] { value } else { [] }
  }

  public func length(_ name: String) -> Length? {
    if case .length(let value)? = self[name] { value } else { nil }
  }

  public func lengths(_ name: String) -> [Length] {
    if case .lengths(let value)? = self[name] { value } else { [] }
  }

  public func number(_ name: String) -> Int? {
    if case .number(let value)? = self[name] { value } else { nil }
  }

  /// False where the file says nothing.
  public func flag(_ name: String) -> Bool {
    if case .flag(let value)? = self[name] { value } else { false }
  }

  public func word(_ name: String) -> String? {
    if case .word(let value)? = self[name] { value } else { nil }
  }

  public func style(_ name: String) -> StyleName? {
    if case .style(let value)? = self[name] { value } else { nil }
  }

  public func color(_ name: String) -> ColorUse? {
    if case .color(let value)? = self[name] { value } else { nil }
  }

  public func flow(_ name: String) -> [FlowNode] {
    if case .flow(let value)? = self[name] { value } else { [] }
  }

  public func records(_ name: String) -> [[String: PropertyValue]] {
    if case .records(let value)? = self[name] { value } else { [] }
  }
}
