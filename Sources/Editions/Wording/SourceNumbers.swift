import Roles

/// The numbers by which a report cites its articles.
struct SourceNumbers: Hashable {
  /// Article ids; the first is number 1.
  let articles: [String]
  private let numbers: [String: Int]

  init(articles: [String]) {
    self.articles = articles
    numbers = Dictionary(
      articles.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  func number(of article: String) -> Int? { numbers[article] }

  /// The numbers of everyone who says it: ascending, runs of three and more contracted (`1–5`), set
  /// apart by `separator`, which does not break. Empty where no article of this report says it.
  func figures(_ sources: [Source], separator: String = "\u{202F}") -> String {
    var found: [Int] = []
    for source in sources {
      guard let number = number(of: source.article), !found.contains(number) else { continue }
      found.append(number)
    }
    guard found.count > 1 else { return found.first.map { "\($0)" } ?? "" }
    return Self.contracted(found.sorted()).joined(separator: separator)
  }

  static func contracted(_ numbers: [Int]) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound)–\(run.upperBound)"] : run.map(String.init)
    }
  }
}
