import Foundation
import Testing

/// The codes of diagnostics: those that the sources emit, and those that `explain` knows.
enum ExplainedCodes {
  /// Every code, in the order of `explain --json`.
  static func explained() throws -> [String] { try texts()["code"] ?? [] }

  /// What `explain --json` says under each key, in its order.
  static func texts() throws -> [String: [String]] {
    let output = try Trial(["explain", "--json"]).output
    let entries = try JSONDecoder().decode([[String: String]].self, from: Data(output.utf8))
    return Dictionary(grouping: entries.flatMap(\.self), by: \.key).mapValues { $0.map(\.value) }
  }

  /// What the Swift files of the package may emit, but for the explanations themselves.
  static let emitted: Set<String> = {
    let sources = Trial.checkout + "/Sources"
    let paths = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") && !$0.contains("/Explanations/") }.reduce(into: []
    ) {
      let text = try? String(contentsOfFile: "\(sources)/\($1)", encoding: .utf8)
      $0.formUnion(found(in: text ?? "", of: $1))
    }
  }()

  /// What opens files of several kinds is told the kind by its callers.
  private static let kinds = ["layout", "brand", "logo"]

  /// Codes stand whole in the code, or are put together: readers of layouts and of logos say the rule
  /// alone, and what opens files says the kind of file apart.
  static func found(in text: String, of path: String) -> Set<String> {
    let lines = text.split(separator: "\n").map(withoutComment)
    var codes: Set<String> = []
    for line in lines where line.utf8.contains(UInt8(ascii: "\"")) {
      for part in line.split(separator: "\"", omittingEmptySubsequences: false).dropFirst()
        .dropLast()
      {
        if isCode(part) { codes.insert(String(part)) }
        if part.hasPrefix("\\(what).") {
          codes.formUnion(kinds.map { $0 + part.dropFirst(7) })
        }
      }
    }
    let area = path.hasPrefix("LayoutFiles/") ? "layout" : "logo"
    guard area == "layout" || path.hasPrefix("Editions/Logo") else { return codes }
    let code = lines.joined(separator: "\n")
    for call in code.matches(of: /(?:complain|warn|fail)\(/) {
      codes.formUnion(rules(of: code[call.range.upperBound...]).map { "\(area).\($0)" })
    }
    return codes
  }

  /// Whether it is `area.rule`, and no abbreviation or name of a file.
  private static func isCode(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && !["yaml", "json", "csv"].contains(parts[1])
      && parts.allSatisfy { part in
        part.count > 1 && part.first != "-" && part.allSatisfy { "a"..."z" ~= $0 || $0 == "-" }
      }
  }

  /// The first text among a call's arguments, or the first two where it is one of two; empty where it
  /// is a sentence.
  private static func rules(of arguments: Substring) -> [Substring] {
    var depth = 1
    let end = arguments.firstIndex { character in
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      return depth == 0 || character == "\""
    }
    guard let end, depth > 0 else { return [] }
    if let two = arguments[end...].prefixMatch(of: /"([a-z-]+)" : "([a-z-]+)"/) {
      return [two.1, two.2]
    }
    return arguments[end...].prefixMatch(of: /"([a-z-]+)"/).map { [$0.1] } ?? []
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
  }
}
