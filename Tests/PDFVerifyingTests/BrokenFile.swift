import Testing

/// A file with one fault, and the conditions that must fail for it, no others.
struct BrokenFile: CustomTestStringConvertible, Sendable {
  var name: String
  var conditions: Set<String>
  var pdf: SmallPDF

  init(
    _ conditions: String..., named name: String, _ fault: (inout SmallPDF) -> Void
  ) {
    self.name = name
    self.conditions = Set(conditions)
    pdf = .good
    fault(&pdf)
  }

  var testDescription: String { name }

  static let all =
    content + document + structure + annotations + fonts + simpleFonts + archive + graphics
}
