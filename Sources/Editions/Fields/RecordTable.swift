import LayoutFiles

/// A subject's fields, by name.
struct Record: Sendable {
  private let field: @Sendable (String) -> FieldValue
  /// Of `Ad`, `Section` and the like, what a block draws that asks for more than fields.
  let subject: any Sendable

  init(subject: any Sendable, field: @escaping @Sendable (String) -> FieldValue) {
    self.subject = subject
    self.field = field
  }

  subscript(name: String) -> FieldValue { field(name) }
}

/// One field of a kind of subject: what layouts may name, and how it is had.
struct Field<Subject: Sendable>: Sendable {
  let entry: FieldCatalogue.Entry
  let value: @Sendable (Subject) -> FieldValue

  init(
    _ name: String, _ kind: FieldKind, _ summary: String,
    _ value: @escaping @Sendable (Subject) -> FieldValue
  ) {
    entry = FieldCatalogue.Entry(name, kind, summary)
    self.value = value
  }
}

/// All fields of a kind of subject: the catalogue that layouts are checked against and the values that
/// documents are composed from are this one table.
struct RecordTable<Subject: Sendable>: Sendable {
  let name: String
  let fields: [Field<Subject>]
  private let values: [String: @Sendable (Subject) -> FieldValue]

  init(_ name: String, _ fields: [Field<Subject>]) {
    self.name = name
    self.fields = fields
    values = Dictionary(
      fields.map { ($0.entry.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  var catalogue: FieldCatalogue.Record { FieldCatalogue.Record(name, fields.map(\.entry)) }

  func record(of subject: Subject) -> Record {
    Record(subject: subject) { [values] name in values[name]?(subject) ?? .nothing }
  }

  func value(of subject: Subject) -> FieldValue { .record(record(of: subject)) }

  func list(of subjects: [Subject]) -> FieldValue { .list(subjects.map { value(of: $0) }) }
}
