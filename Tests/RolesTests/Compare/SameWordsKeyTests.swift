import Testing

@testable import Roles

@Suite("What two printings of a sentence have in common")
struct SameWordsKeyTests {
  @Test(
    "leaves out case, spacing, the shape of apostrophes and a final full stop",
    arguments: [
      ("Builds  Models.", "builds models"), (" \tMends\nnets", "mends nets"), ("", ""), ("...", ""),
      ("The team’s ‘best’ ʼn", "the team's 'best' 'n"), ("Ends .", "ends "), ("A.B.", "a.b"),
      ("ÉCLAIR – Œuvre", "éclair – œuvre"), ("a\u{00A0}b", "a b"), ("a\u{0001}b", "a\u{0001}b"),
    ])
  func key(text: String, key: String) {
    #expect(text.sameWordsKey == key)
  }

  @Test(
    "is the same for a text whether or not other letters follow",
    arguments: ["Builds  Models", "\tThe team’s ‘best’", "A.B. C", "ʼTis", "x  "])
  func agreement(text: String) {
    #expect((text + "É").sameWordsKey == (text + "x").sameWordsKey.dropLast() + "é")
  }
}
