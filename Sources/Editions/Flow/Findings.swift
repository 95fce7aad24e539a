import LayoutFiles

/// What paths of a subject were found to lead to. A flow asks for the same field in conditions, loops and
/// texts, and to work some of them out takes longer than to set them.
final class Findings {
  private let subject: SubjectFindings
  private var known: [FieldPath: FieldValue] = [:]

  init(_ root: Record) { subject = SubjectFindings(root) }

  /// Of the same subject in another document: a page's head and the next page's.
  init(like other: Findings) { subject = other.subject }

  /// A field of the subject itself.
  func field(_ name: String) -> FieldValue { subject[name] }

  func value(_ path: FieldPath, found: () -> FieldValue) -> FieldValue {
    if let value = known[path] { return value }
    let value = found()
    known[path] = value
    return value
  }
}

/// The fields of a subject that were asked for, and what they hold.
private final class SubjectFindings {
  private let root: Record
  private var fields: [String: FieldValue] = [:]

  init(_ root: Record) { self.root = root }

  subscript(name: String) -> FieldValue {
    if let value = fields[name] { return value }
    let value = root[name]
    fields[name] = value
    return value
  }
}
