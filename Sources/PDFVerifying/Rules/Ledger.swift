import Diagnostics

/// Takes down what is found. The same condition is written out a few times; after that it is counted.
final class Ledger {
  private static let written = 12

  /// The part of PDF/A that the file claims, and its level; nil where it claims none.
  var archival: (part: Int, level: String)?
  private(set) var findings: [Finding] = []
  private var counts: [String: Int] = [:]

  /// The claim as it is written: `PDF/A-2a`.
  var archivalName: String? { archival.map { "PDF/A-\($0.part)\($0.level.lowercased())" } }

  func fail(
    _ id: String, _ found: String, page: Int? = nil, object: Int? = nil,
    severity: Severity = .error
  ) {
    guard let condition = Condition.byID[id], applies(condition) else { return }
    counts[id, default: 0] += 1
    guard counts[id, default: 0] <= Ledger.written else { return }
    findings.append(
      Finding(
        condition: condition, clause: clause(of: condition), severity: severity, page: page,
        object: object, message: "\(condition.text); \(found)",
        hint: condition.hint.isEmpty ? nil : condition.hint))
  }

  /// PDF/A's own clauses hold for files that claim PDF/A.
  func applies(_ condition: Condition) -> Bool {
    !condition.id.hasPrefix("A-") || archival != nil
  }

  private func clause(of condition: Condition) -> String {
    var clause = condition.clause
    if let archival, condition.id.hasPrefix("A-") {
      return "PDF/A-\(archival.part) \(condition.archival)"
    }
    if condition.id.first?.isNumber == true { clause += ", Matterhorn \(condition.id)" }
    if let archival, !condition.archival.isEmpty {
      clause += ", PDF/A-\(archival.part) \(condition.archival)"
    }
    return clause
  }

  /// What was found, and how much of each more there is.
  var summary: [Finding] {
    let more = counts.filter { $0.value > Ledger.written }.sorted { $0.key < $1.key }
    return findings
      + more.compactMap { id, count in
        guard let condition = Condition.byID[id] else { return nil }
        return Finding(
          condition: condition, clause: clause(of: condition), severity: .note, page: nil,
          object: nil, message: "\(condition.text); \(count - Ledger.written) more places",
          hint: nil)
      }
  }
}
