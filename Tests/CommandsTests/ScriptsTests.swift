import Display
import Testing

/// Reports in every script that the bundled fonts have.
@Suite("Scripts")
struct ScriptsTests {
  @Test("text in any script of the fonts makes a file that conforms", arguments: Ink.allCases)
  func conforms(ink: Ink) throws {
    let scratch = try ScratchDirectory()
    try scratch.write(
      """
      Data Analyst vs. Data Scientist

      Responsibilities

      Data Analyst
      - Ελληνικά и русский țară ąęłżź with Zürich
      - العربية and עברית and ไทย and हिन्दी mixed
      - Emoji 👀 🎉 and math ∑∫√ ≤ ≥ ℝ ⇒ and arrows → ↔

      Data Scientist
      - Office, affluent, “quotes” – dashes — ‰ € £ © ™ ½ ² ³
      - Marks ☐ ☑ ★ ✓ ✗ and letters é ñ ø å æ œ ß

      """, to: "article.txt")
    _ = try Trial(["import", "%/article.txt", "--into", "%/corpus/"], in: scratch)
    let made = try Trial(
      [
        "pdf", "--corpus", "%/corpus/", "--pair", "data-analyst,data-scientist", "-o", "%/x.pdf",
        "--ink", ink.rawValue,
      ], in: scratch)
    #expect(made.status == .done, "\(made.messages)")
    let trial = try Trial(["verify", "%/x.pdf"], in: scratch)
    #expect(trial.status == .done, "\(trial.output)")
  }
}
