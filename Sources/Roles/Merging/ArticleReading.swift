/// What an import found in an article. A later import tells by it what the article has changed since
/// from what somebody has edited by hand.
public struct ArticleReading: Hashable, Sendable {
  /// A fact by its place and a digest of section, role and wording.
  public struct Mark: Hashable, Sendable {
    public var line: Int
    public var digest: String
  }

  /// By line.
  public var facts: [Mark]
  /// Digests of the ads and links printed beside the text, which differ from one crawl to the next.
  public var beside: Set<String>

  public init(facts: [Mark] = [], beside: Set<String> = []) {
    self.facts = facts
    self.beside = beside
  }

  var digests: Set<String> { Set(facts.map(\.digest)) }
}

extension ArticleReading {
  /// The readings of all articles of a corpus that was just imported, by id.
  static func all(of corpus: Corpus) -> [String: ArticleReading] {
    var readings = Dictionary(
      corpus.articles.map { ($0.id, ArticleReading()) }, uniquingKeysWith: { first, _ in first })
    for role in corpus.roles {
      for (section, items) in role.sections {
        for item in items {
          let digest = digest(of: item, section, role.id)
          for source in item.sources {
            readings[source.article]?.facts.append(Mark(line: source.line, digest: digest))
          }
        }
      }
    }
    for tips in corpus.sharedTips {
      for item in tips.items {
        let mark = Mark(line: item.sources.first?.line ?? 0, digest: digest(of: item, .tips, "-"))
        readings[tips.article]?.facts.append(mark)
      }
    }
    for ad in corpus.ads {
      for source in ad.sources { readings[source.article]?.beside.insert(digest(of: ad)) }
    }
    for insight in corpus.salaryInsights {
      readings[insight.article]?.beside.insert(digest(of: insight))
    }
    return readings.mapValues(\.inOrder)
  }

  /// By line, each mark once.
  private var inOrder: ArticleReading {
    let sorted = Set(facts).sorted { ($0.line, $0.digest) < ($1.line, $1.digest) }
    return ArticleReading(facts: sorted, beside: beside)
  }

  /// `role` is an id, or `-` for nobody in particular.
  static func digest(of item: Item, _ section: Section, _ role: String) -> String {
    digest("\(section.rawValue) \(role) \(ItemMerging.key(item.text))")
  }

  static func digest(of ad: Ad) -> String { digest(AdMerging.key(ad).joined(separator: "\u{1F}")) }

  static func digest(of insight: SalaryInsight) -> String {
    digest("\(insight.name)\u{1F}\(insight.scope ?? "")")
  }

  /// Eight hexadecimal digits: FNV-1a of 64 bits (Fowler, Noll, Vo), its halves folded together.
  private static func digest(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
