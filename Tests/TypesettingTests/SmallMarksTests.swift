import Testing

@testable import Typesetting

@Suite struct SmallMarksTests {
  /// In the expectations `~` is a no-break space.
  @Test(
    "Small marks are put right, and a second time changes nothing",
    arguments: [
      // Ranges
      ("2020-2030", "2020–2030"), ("USD 100K - 130K", "USD~100K–130K"), ("100K-130K", "100K–130K"),
      ("$60,000-$80,000", "$60,000–$80,000"), ("3-5 years", "3–5~years"), ("5%-10%", "5%–10%"),
      ("1–5", "1–5"), ("2019-29", "2019–29"), ("pp. 3-7", "pp.~3–7"),
      // Not ranges
      ("2024-10-30", "2024-10-30"), ("2024-10", "2024-10"), ("ISO-9001-2", "ISO-9001-2"),
      ("555-0123", "555-0123"), ("T-SQL", "T-SQL"), ("GPT-4", "GPT-4"), ("-5", "-5"),
      ("3-month", "3-month"), ("1-2-3", "1-2-3"), ("v1-2", "v1-2"),
      // Dashes
      ("a role - or two", "a role – or two"), ("- item", "- item"), ("well-known", "well-known"),
      // Quotes
      ("the team's \"own\" words", "the team’s “own” words"), ("'90s music", "’90s music"),
      ("'quoted' twice", "‘quoted’ twice"), ("(\"inside\")", "(“inside”)"),
      ("engineers' tools", "engineers’ tools"), ("a 19\" rack", "a 19\" rack"),
      ("\"in 2020\" it was", "“in 2020” it was"), ("rock 'n' roll", "rock ’n’ roll"),
      ("She said: \"no.\"", "She said: “no.”"),
      // Ellipses
      ("and so on...", "and so on…"), ("....", "...."), ("..", ".."),
      // Held together
      ("10+ years", "10+~years"), ("22 %", "22~%"), ("USD 100K", "USD~100K"),
      ("EUR 60K+", "EUR~60K+"),
      ("100K USD", "100K~USD"), ("p. 12", "p.~12"), ("see p. 12.", "see p.~12."), ("§ 5", "§~5"),
      ("Dr. Gray", "Dr.~Gray"), ("a no. of them", "a no. of them"), ("in 5 years.", "in 5~years."),
      ("5 people", "5 people"), ("C++ and Ph.D.", "C++ and Ph.D."), ("", ""), ("plain", "plain"),
    ])
  func marks(plain: String, polished: String) {
    let expected = String(polished.map { $0 == "~" ? "\u{A0}" : $0 })
    #expect(SmallMarks.polish(plain) == expected)
    #expect(SmallMarks.polish(expected) == expected)
  }

  @Test("Polishing twice is polishing once, whatever the text")
  func idempotent() {
    let alphabet = Array("ab 0129-–'\"“”‘’.…,K+$ %()§p\u{A0}éU")
    var random = Lottery(seed: 7)
    for _ in 0..<20_000 {
      let text = String((0..<random.next(14)).map { _ in alphabet[random.next(alphabet.count)] })
      let once = SmallMarks.polish(text)
      if SmallMarks.polish(once) != once { Issue.record("polishing twice changes '\(text)'") }
    }
  }
}
