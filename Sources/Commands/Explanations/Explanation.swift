/// What stands behind the code of a diagnostic, for whoever meets it.
struct Explanation: Hashable, Sendable {
  /// `area.rule`, as messages end in it.
  let code: String
  /// What holds where nothing is wrong, in a line; no full stop.
  let rule: String
  /// What was found instead, and why the rule is there.
  let why: String
  /// What to do.
  let remedy: String
  /// What is right, as it is written in a file or on a command line; empty where it would not help.
  let example: String

  init(_ code: String, _ rule: String, why: String, remedy: String, example: String = "") {
    self.code = code
    self.rule = rule
    self.why = why
    self.remedy = remedy
    self.example = example
  }

  /// The part of the code before the full stop.
  var area: String { String(code.prefix { $0 != "." }) }

  /// All of them, in the order of areas.
  static let all =
    usage + corpus + imports + layoutFiles + layoutLooks + layoutFlows + typesetting + making

  /// The explanation of a code as messages end in it, with its brackets or without.
  static func of(_ code: String) -> Explanation? {
    let bare = code.filter { !"[]".contains($0) }
    return all.first { $0.code == bare }
  }

  /// The codes that somebody may have meant: those of the same rule in other areas, else the nearest.
  static func near(_ code: String) -> [String] {
    let rule = "." + (code.split(separator: ".").last ?? "")
    let same = all.map(\.code).filter { $0.hasSuffix(rule) }
    guard same.isEmpty else { return Array(same.prefix(3)) }
    let reach = max(1, code.count / 3)
    let close = all.map { (code: $0.code, distance: EditDistance.between(code, $0.code)) }
      .filter { $0.distance <= reach }
      .sorted { ($0.distance, $0.code) < ($1.distance, $1.code) }
    return close.prefix { $0.distance == close.first?.distance }.prefix(3).map(\.code)
  }
}
