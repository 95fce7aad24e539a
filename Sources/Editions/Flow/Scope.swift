import LayoutFiles

/// The values that a flow's paths lead to: the document's own fields, its subject's, and what loops
/// have named.
struct Scope {
  var document: Record
  let root: Record
  private var variables: [String: FieldValue]
  private let findings: Findings

  init(_ edition: EditionSubject, root: Record, _ variables: [String: FieldValue] = [:]) {
    self.variables = variables
    document = EditionFields.table.record(of: edition)
    self.root = root
    findings = Findings(root)
  }

  func naming(_ variable: String, _ value: FieldValue) -> Scope {
    var scope = self
    scope.variables[variable] = value
    return scope
  }

  /// The same with another page in heads and feet.
  func on(_ edition: EditionSubject) -> Scope {
    Scope(edition, root: root, variables)
  }

  /// Nothing where the path leads nowhere, which a checked layout's does not.
  func value(_ path: FieldPath) -> FieldValue {
    guard let first = path.names.first else { return .nothing }
    if let variable = variables[first] { return value(path, from: variable) }
    return findings.value(path) { value(path, from: findings.field(first)) }
  }

  /// What a path leads to from the value of its first name; that may also be one of the document's.
  private func value(_ path: FieldPath, from first: FieldValue) -> FieldValue {
    var value = first
    if case .nothing = value, let name = path.names.first { value = document[name] }
    for name in path.names.dropFirst() {
      guard case .record(let record) = value else { return .nothing }
      value = record[name]
    }
    return value
  }

  /// The fields of the subject that were asked for, here and in scopes that name more.
  var askedFields: Set<String> { findings.askedFields }

  func holds(_ conditions: [Condition]) -> Bool { conditions.allSatisfy(holds) }

  func holds(_ condition: Condition) -> Bool {
    isTrue(condition) != condition.isNegated
  }

  private func isTrue(_ condition: Condition) -> Bool {
    let value = value(condition.path)
    switch condition.comparison {
    case .isThere: return value.isThere
    case .equal: return value.plain == condition.operand
    case .unequal: return value.plain != condition.operand
    case .less, .atMost, .more, .atLeast:
      guard let limit = Int(condition.operand), let number = number(value) else { return false }
      switch condition.comparison {
      case .less: return number < limit
      case .atMost: return number <= limit
      case .more: return number > limit
      default: return number >= limit
      }
    }
  }

  /// A list counts its elements.
  private func number(_ value: FieldValue) -> Int? {
    switch value {
    case .number(let number): number
    case .list(let elements): elements.count
    case .text(let text): Int(text)
    case .nothing: 0
    default: nil
    }
  }
}
