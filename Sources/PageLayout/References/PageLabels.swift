/// The names of a document's pages: i, ii … for what comes first, then 1, 2 …
public struct PageLabels: Hashable, Sendable {
  /// How the numbers of a range are written.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// 1, 2, 3
    case arabic
    /// i, ii, iii; beyond 3,999 arabic.
    case roman
    /// I, II, III; beyond 3,999 arabic.
    case upperRoman
    /// Not numbered: covers.
    case none
  }

  /// Pages that are counted together, up to the next range.
  public struct Range: Hashable, Sendable {
    /// The number in the document of the first page it names, from 1.
    public var firstPage: Int
    public var style: Style
    /// What that page is called.
    public var start: Int
    /// Stands before each number: "A-".
    public var prefix: String

    public init(from firstPage: Int, _ style: Style, start: Int = 1, prefix: String = "") {
      self.firstPage = firstPage
      self.style = style
      self.start = start
      self.prefix = prefix
    }
  }

  /// In the order of their first pages.
  public private(set) var ranges: [Range]

  /// Ranges in any order. Of two that start on the same page the later counts. Pages before the first
  /// are arabic from 1.
  public init(_ ranges: [Range] = []) {
    var byPage: [Int: Range] = [1: Range(from: 1, .arabic)]
    for range in ranges { byPage[range.firstPage] = range }
    self.ranges = byPage.values.sorted { $0.firstPage < $1.firstPage }
  }

  /// What the page of that number in the document is called.
  public func label(page number: Int) -> String {
    guard let range = range(of: number) else { return "\(number)" }
    let (sum, overflow) = range.start.addingReportingOverflow(number - range.firstPage)
    return range.prefix + range.style.text(overflow ? number : sum)
  }

  /// What stands at its foot: "3 of 12" where `total` is the number of the document's last page, by
  /// the last label of the page's own range; a page of one that is alone, and one that is not
  /// numbered, has none.
  public func folio(page number: Int, of total: Int) -> String? {
    let next = ranges.first { $0.firstPage > number }.map { $0.firstPage - 1 } ?? total
    let last = max(number, min(next, total))
    guard total > 1, let range = range(of: number), range.style != .none else { return nil }
    return "\(label(page: number)) of \(label(page: last))"
  }

  private func range(of number: Int) -> Range? { ranges.last { $0.firstPage <= number } }
}

extension PageLabels.Style {
  /// A number in this style. Romans have none below 1.
  public func text(_ number: Int) -> String {
    switch self {
    case .arabic: "\(number)"
    case .roman: Self.roman(number) ?? "\(number)"
    case .upperRoman: Self.roman(number)?.uppercased() ?? "\(number)"
    case .none: ""
    }
  }

  private static let numerals: [(value: Int, text: String)] = [
    (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  private static func roman(_ number: Int) -> String? {
    guard (1...3_999).contains(number) else { return nil }
    var rest = number
    var text = ""
    for numeral in numerals {
      while rest >= numeral.value {
        text += numeral.text
        rest -= numeral.value
      }
    }
    return text
  }
}
