/// Hyphenation tables by language. Empty: nothing is hyphenated.
public struct Hyphenation: Sendable {
  public init() {}
}

extension Typesetter {
  /// Where a word of a paragraph may be divided.
  func hyphenPoints(of index: Int, _ elements: [Element], _ text: ParagraphText) -> [HyphenPoint] {
    []
  }
}
