import Diagnostics

@testable import Roles

/// An article and, beside it, what a careful reader finds in it.
struct WildArticle: Sendable, CustomStringConvertible {
  /// The rule it stands for.
  var description: String
  var file: String
  var text: String
  /// The digest of its corpus, whole: what is not listed must not be there.
  var expected: String

  init(_ rule: String, file: String = "in.txt", _ text: String, reads expected: String) {
    description = rule
    self.file = file
    self.text = text
    self.expected = expected
  }

  /// What was read and not expected, and the other way round.
  func differences() throws -> [String] {
    let reported = try Importing.corpus(of: [ArticleFile(name: file, bytes: Array(text.utf8))])
    let read = Digest.lines(reported)
    let expected = expected.split(separator: "\n").map(String.init)
    return read.filter { !expected.contains($0) }.map { "read: " + $0 }
      + expected.filter { !read.contains($0) }.map { "not read: " + $0 }
      + (read.count == expected.count ? [] : ["\(read.count) lines, not \(expected.count)"])
  }
}

/// A corpus in a few lines that a reader of a test takes in, sorted.
enum Digest {
  static func lines(_ reported: Reported<Corpus>) -> [String] {
    let corpus = reported.value
    var lines: [String] = []
    for article in corpus.articles {
      let minutes = article.readMinutes.map { " (\($0) min)" } ?? ""
      lines.append(
        article.roles.joined(separator: " vs ") + " " + (article.edition ?? "undated") + minutes)
    }
    for role in corpus.roles {
      for section in Section.allCases where !role[section].isEmpty {
        let texts = role[section].map(\.text).joined(separator: " | ")
        lines.append("\(role.id) \(section.rawValue): \(texts)")
      }
      if !role.aliases.isEmpty {
        lines.append("\(role.id) aliases: \(role.aliases.joined(separator: ", "))")
      }
      if !role.toolNames.isEmpty {
        lines.append("\(role.id) uses: \(role.toolNames.map(\.name).joined(separator: ", "))")
      }
    }
    for tips in corpus.sharedTips {
      lines.append("shared: \(tips.items.map(\.text).joined(separator: " | "))")
    }
    lines += corpus.ads.map(ad)
    for diagnostic in reported.diagnostics
    where diagnostic.severity != .note && diagnostic.code != "import.missing-section" {
      lines.append("! \(diagnostic.code)")
    }
    return lines.sorted()
  }

  private static func ad(_ ad: Ad) -> String {
    var parts = ["ad: \(ad.title)"]
    if let employer = ad.employer { parts.append("@ \(employer)") }
    if let location = ad.location { parts.append("in \(location)") }
    if !ad.employmentTypes.isEmpty {
      parts.append("[\(ad.employmentTypes.map(\.rawValue).joined(separator: " "))]")
    }
    if let seniority = ad.seniority { parts.append(seniority.rawValue) }
    if let pay = ad.pay {
      let ends = "\(pay.min.map { "\($0)" } ?? "")…\(pay.max.map { "\($0)" } ?? "")"
      parts.append("\(pay.currency ?? "?") \(ends)/\(pay.period.rawValue)")
    }
    return parts.joined(separator: " ")
  }
}
