import LayoutFiles

/// What paths of a subject were found to lead to. A flow asks for the same field in conditions, loops and
/// texts, and to work some of them out takes longer than to set them.
final class Findings {
  private var known: [FieldPath: FieldValue] = [:]

  func value(_ path: FieldPath, found: () -> FieldValue) -> FieldValue {
    if let value = known[path] { return value }
    let value = found()
    known[path] = value
    return value
  }
}
