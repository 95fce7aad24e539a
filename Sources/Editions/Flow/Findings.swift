import LayoutFiles

/// What paths of a subject were found to lead to. A flow asks for the same field in conditions, loops and
/// texts, and to work some of them out takes longer than to set them.
final class Findings {
  private let root: Record
  private var fields: [String: FieldValue] = [:]
  private var known: [FieldPath: FieldValue] = [:]

  init(_ root: Record) { self.root = root }

  var askedFields: Set<String> { Set(fields.keys) }

  /// A field of the subject itself.
  func field(_ name: String) -> FieldValue {
    if let value = fields[name] { return value }
    let value = root[name]
    fields[name] = value
    return value
  }

  func value(_ path: FieldPath, found: () -> FieldValue) -> FieldValue {
    if let value = known[path] { return value }
    let value = found()
    known[path] = value
    return value
  }
}
