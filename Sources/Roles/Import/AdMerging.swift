import Diagnostics

/// Collects ads: the same ad in several articles is one.
struct AdMerging {
  private var ads: [[String]: Ad] = [:]
  private(set) var printed = 0
  private(set) var diagnostics: [Diagnostic] = []

  /// What makes two ads the same: everything but spacing and case.
  static func key(_ ad: Ad) -> [String] {
    let pay = ad.pay.map { pay in
      "\(pay.currency ?? "?") \(pay.min ?? -1) \(pay.max ?? -1) \(pay.period.rawValue)"
    }
    return placeKey(ad) + [pay ?? ""]
  }

  /// The same without pay.
  static func placeKey(_ ad: Ad) -> [String] {
    func even(_ text: String?) -> String {
      (text ?? "").lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }
    return [
      even(ad.title), even(ad.employer), even(ad.location),
      ad.employmentTypes.map(\.rawValue).sorted().joined(separator: " "),
      ad.seniority?.rawValue ?? even(ad.seniorityLabel),
    ]
  }

  mutating func add(_ article: IdentifiedArticle) {
    for (ad, line) in article.draft.ads {
      printed += 1
      let source = Source(article: article.source.id, line: line)
      let key = Self.key(ad)
      guard var known = ads[key] else {
        noteChangedPay(ad, article.draft.file, line)
        var new = ad
        new.sources = [source]
        ads[key] = new
        continue
      }
      if !known.sources.contains(where: { $0.article == source.article }) {
        known.sources.append(source)
        ads[key] = known
      }
    }
  }

  private mutating func noteChangedPay(_ ad: Ad, _ file: String, _ line: Int) {
    let place = Self.placeKey(ad)
    guard ads.keys.contains(where: { Array($0.dropLast()) == place }) else { return }
    diagnostics.append(Self.changedPay(of: ad, at: SourceSpan(file: file, line: line)))
  }

  static func changedPay(of ad: Ad, at place: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "import.changed-pay", at: place,
      "the same ad offers the same pay: '\(ad.title)' stands elsewhere with another figure",
      hint: "both are kept")
  }

  /// The ads by first appearance in these articles.
  func inOrder(of articles: [IdentifiedArticle]) -> [Ad] {
    var seen: Set<[String]> = []
    var ordered: [Ad] = []
    for article in articles {
      for (ad, _) in article.draft.ads {
        let key = Self.key(ad)
        if seen.insert(key).inserted, let merged = ads[key] { ordered.append(merged) }
      }
    }
    return ordered
  }
}

/// The tools a role's sources name.
enum NamedTools {
  /// Each product once, by its first mention in tools and then skills.
  static func list(_ role: Role, _ table: ToolTable) -> [NamedTool] {
    var named: [NamedTool] = []
    for section in [Section.tools, .skills] {
      for item in role[section] {
        for name in ToolReader.names(in: item.text, section: section, table) {
          if let index = named.firstIndex(where: { $0.name == name }) {
            for source in item.sources where !named[index].sources.contains(source) {
              named[index].sources.append(source)
            }
          } else {
            named.append(NamedTool(name: name, sources: item.sources))
          }
        }
      }
    }
    return named
  }
}
