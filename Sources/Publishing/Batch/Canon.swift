import Roles

/// Values as bytes that are the same for the same values and differ for others: each text with its
/// length before it.
struct Canon {
  private(set) var bytes: [UInt8] = []

  /// What the values are known by.
  var checksum: String { Checksum.sha256(bytes) ?? "" }

  mutating func put(_ text: String) {
    bytes += Array("\(text.utf8.count):".utf8)
    bytes += Array(text.utf8)
  }

  mutating func put(_ text: String?) {
    guard let text else { return put(none: ()) }
    put(text)
  }

  mutating func put(_ number: Int?) { put(number.map { String($0) }) }

  mutating func put(_ data: [UInt8]) {
    bytes += Array("\(data.count):".utf8)
    bytes += data
  }

  mutating func put<Element>(
    all elements: [Element], _ putElement: (inout Canon, Element) -> Void
  ) {
    bytes += Array("\(elements.count)[".utf8)
    for element in elements { putElement(&self, element) }
  }

  private mutating func put(none: Void) { bytes.append(UInt8(ascii: "-")) }
}

extension Canon {
  /// All that is kept of a role.
  mutating func put(_ role: Role) {
    put(role.id)
    put(role.name)
    put(role.shortName)
    put(all: role.aliases) { $0.put($1) }
    put(all: [role.gist, role.focus]) { canon, item in
      canon.put(all: item.map { [$0] } ?? []) { $0.put($1) }
    }
    put(all: Section.allCases) { canon, section in
      canon.put(all: role[section]) { $0.put($1) }
    }
    put(all: role.toolNames) { canon, tool in
      canon.put(tool.name)
      canon.put(tool.sources)
    }
    put(all: role.disagreements) { canon, disagreement in
      canon.put(disagreement.subject)
      canon.put(all: disagreement.claims) { $0.put($1) }
    }
  }

  /// All that a document may say of an article; not where it lay when it was read.
  mutating func put(_ article: SourceArticle) {
    put(article.id)
    put(article.title)
    put(all: article.roles) { $0.put($1) }
    put(article.edition)
    put(article.readMinutes)
    put(article.repairs.count)
  }

  mutating func put(_ ad: Ad) {
    put(ad.title)
    put(ad.employer)
    put(ad.location)
    put(all: ad.employmentTypes.map(\.rawValue)) { $0.put($1) }
    put(ad.seniority?.rawValue)
    put(ad.seniorityLabel)
    put(ad.sources)
    put(all: ad.pay.map { [$0] } ?? []) { canon, pay in
      canon.put(pay.currency)
      canon.put(pay.min)
      canon.put(pay.max)
      canon.put("\(pay.period.rawValue) \(pay.periodAssumed)")
      canon.put(pay.text)
    }
  }

  private mutating func put(_ item: Item) {
    put(item.text)
    put(item.sources)
    put(item.theme)
    put(all: item.projections) { canon, projection in
      canon.put(projection.percent)
      canon.put(projection.from)
      canon.put(projection.to)
      canon.put(projection.occupation)
      canon.put(projection.authority)
    }
  }

  private mutating func put(_ sources: [Source]) {
    put(all: sources) { canon, source in
      canon.put(source.article)
      canon.put(source.line)
    }
  }
}
