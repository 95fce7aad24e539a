@testable import Charts

/// Ads of every kind there can be: closed, open, single, silent, in several currencies.
func randomRanges(_ count: Int, using random: inout SeededGenerator) -> [PayRange] {
  let currencies: [String?] = ["USD", "EUR", "GBP", "INR", "JPY", nil]
  let words = ["Data", "Engineer", "Lead", "of", "Machine-Learning", "Ö", "Applied", "(m/f/d)"]
  let used = Int.random(in: 1...6, using: &random)
  return (0..<count).map { place in
    let size = [1000, 100, 1, 10_000].randomElement(using: &random) ?? 1000
    let low = Int.random(in: 1...300, using: &random) * size
    let high = low + Int.random(in: 0...200, using: &random) * size
    let length = Int.random(in: 1...14, using: &random)
    let title = (0..<length).compactMap { _ in words.randomElement(using: &random) }
    let open = Int.random(in: 0...9, using: &random)
    return PayRange(
      title: "\(place) " + title.joined(separator: " "),
      employer: Int.random(in: 0...5, using: &random) == 0 ? nil : "Employer \(place)",
      currency: currencies.prefix(used).randomElement(using: &random) ?? nil,
      min: open == 0 || open == 1 ? nil : low, max: open == 0 || open == 2 ? nil : high,
      level: SeniorityLevel.allCases.randomElement(using: &random) ?? .mid)
  }
}
