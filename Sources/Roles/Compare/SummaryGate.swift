/// Whether so few ads may be summed up: at least five of them, from at least five employers, none of
/// whom holds more than a quarter.
struct SummaryGate: Hashable, Sendable {
  static let fewestAds = 5
  static let fewestEmployers = 5

  let ads: Int
  /// Named employers, each once, whatever the case and spacing of the name.
  let employers: Int
  /// How many ads the employer with most of them has. Ads that name nobody may all be one
  /// employer's, and are counted so.
  let largest: Int

  init(_ employers: [String?]) {
    ads = employers.count
    var held: [String: Int] = [:]
    for employer in employers {
      held[
        (employer ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased(),
        default: 0] += 1
    }
    largest = held.values.max() ?? 0
    self.employers = held.keys.filter { !$0.isEmpty }.count
  }

  /// Why not, as a sentence without a full stop; nil where they may.
  var objection: String? {
    if ads < Self.fewestAds {
      return "A median needs at least \(Self.fewestAds) ads; there \(Self.areOnly(ads, "ad"))"
    }
    if employers < Self.fewestEmployers {
      return "A median needs ads of at least \(Self.fewestEmployers) employers; there "
        + Self.areOnly(employers, "employer")
    }
    // Divided, not multiplied: the same answer without overflow.
    if largest > ads / 4 {
      return "A median needs ads of which no employer holds more than a quarter; one holds "
        + "\(largest) of \(ads)"
    }
    return nil
  }

  private static func areOnly(_ count: Int, _ noun: String) -> String {
    switch count {
    case 0: "is none"
    case 1: "is only 1 \(noun)"
    default: "are only \(count) \(noun)s"
    }
  }
}
