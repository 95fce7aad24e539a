import Diagnostics
import PDFVerifying
import Roles

/// What `verify` prints.
struct VerificationText {
  /// Leaves out the list for people.
  var isQuiet: Bool

  func report(on files: [VerifiedFile]) -> String {
    var lines: [String] = []
    for file in files {
      guard let verification = file.verification else { continue }
      if !lines.isEmpty { lines.append("") }
      lines += self.lines(on: verification, path: file.path)
    }
    if !isQuiet, !lines.isEmpty { lines += [""] + VerificationText.checklist }
    return lines.joined(separator: "\n")
  }

  private func lines(on verification: Verification, path: String) -> [String] {
    let counts = verification.counts
    var lines = [
      "\(path): \(verdict(verification))",
      "  claims \(verification.claims.isEmpty ? "no standard" : verification.claims.joined(separator: ", "));"
        + " \(counted(counts.pages, "page")), \(counted(counts.fonts, "font")),"
        + " \(counted(counts.elements, "structure element"));"
        + " \(counts.conditions) conditions checked",
    ]
    for finding in verification.findings {
      let place = finding.place.isEmpty ? "" : "\(finding.place): "
      lines.append("  \(finding.severity.rawValue): \(place)\(finding.message)")
      lines.append("    \(finding.clause)")
      if let hint = finding.hint { lines.append("    hint: \(hint)") }
    }
    return lines
  }

  private func verdict(_ verification: Verification) -> String {
    let errors = verification.findings.count { $0.severity == .error }
    let warnings = verification.findings.count { $0.severity == .warning }
    let found = [
      errors > 0 ? counted(errors, "error") : nil,
      warnings > 0 ? counted(warnings, "warning") : nil,
    ].compactMap(\.self)
    return found.isEmpty ? "nothing wrong" : found.joined(separator: ", ")
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static let checklist = [
    "To be judged by a person:",
    "  - Is the reading order the one a reader would follow?",
    "  - Do alternative texts say what each figure tells, and are only decorations left out?",
    "  - Is each heading a heading, and each heading of the right level?",
    "  - Are header cells those that their rows and columns need?",
    "  - Does each link say where it leads?",
    "  - Is nothing told by colour alone, and is contrast sufficient?",
    "  - Is each text in the language that it is marked with?",
    "  - Does the title say what the document is?",
  ]

  /// Every condition, a line each.
  static var conditions: String {
    let lines = Condition.all.map { condition in
      let (mark, note) =
        switch condition.coverage {
        case .checked: ("checked", "")
        case .partly(let what): ("partly ", " (\(what))")
        case .unchecked(let why): ("not    ", " (\(why))")
        }
      return "\(mark)  \(condition.id)  \(condition.clause): \(condition.text)\(note)"
    }
    let matterhorn = Matterhorn.conditions
    let checked = matterhorn.count(where: \.isChecked)
    return
      (lines + [
        "Matterhorn Protocol 1.1: \(checked) of \(matterhorn.count) machine conditions checked"
      ])
      .joined(separator: "\n")
  }

  static func json(_ files: [VerifiedFile]) -> String {
    JSONValue.object([
      ("schema", .string("rolereport.verify/1")),
      ("files", .array(files.map(json))),
      ("conforms", .bool(files.allSatisfy { $0.verification?.conforms == true })),
    ]).rendered
  }

  private static func json(_ file: VerifiedFile) -> JSONValue {
    let verification = file.verification
    let counts = verification?.counts ?? Verification.Counts()
    return .object([
      ("file", .string(file.path)),
      ("readable", .bool(verification != nil)),
      ("conforms", .bool(verification?.conforms == true)),
      ("claims", .array((verification?.claims ?? []).map(JSONValue.string))),
      (
        "counts",
        .object([
          ("pages", .int(counts.pages)), ("fonts", .int(counts.fonts)),
          ("structureElements", .int(counts.elements)), ("conditions", .int(counts.conditions)),
        ])
      ),
      ("findings", .array((verification?.findings ?? []).map(json))),
    ])
  }

  private static func json(_ finding: Finding) -> JSONValue {
    .object([
      ("condition", .string(finding.condition.id)), ("clause", .string(finding.clause)),
      ("severity", .string(finding.severity.rawValue)),
      ("page", finding.page.map(JSONValue.int) ?? .null),
      ("object", finding.object.map(JSONValue.int) ?? .null),
      ("message", .string(finding.message)),
      ("hint", finding.hint.map(JSONValue.string) ?? .null),
    ])
  }
}
