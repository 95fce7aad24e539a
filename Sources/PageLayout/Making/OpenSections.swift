/// The sections that are open at some place, by level: chapter, section. What running heads name.
public struct OpenSections: Hashable, Sendable {
  private var names: [Int: String] = [:]

  public init() {}

  /// The open section of that level, 1 the outermost; nil where none is.
  public subscript(level: Int) -> String? { names[level] }

  /// The deepest that is open.
  public var innermost: String? { names.max { $0.key < $1.key }?.value }

  /// From the outermost inwards.
  public var path: [String] { names.sorted { $0.key < $1.key }.map(\.value) }

  mutating func open(_ start: SectionStart) {
    names = names.filter { $0.key < start.level }
    names[start.level] = start.name
  }
}
