import Diagnostics
import Testing

@testable import Roles

@Suite("Repair")
struct RepairTests {
  /// Sentences as they are written in their languages.
  static let samples = [
    "The team’s “first” plan – in short… costs €5 · ok 👀",
    "  • Naïve café résumés — déjà vu",
    "Η ομάδα γράφει κώδικα κάθε μέρα. «Ναι» – λένε όλοι.",
    "Команда пишет код каждый день. «Да» — её ответ…",
    "Команда пише код щодня; Ви й він — її друзі",
    "ทีมงานเขียนโปรแกรมทุกวัน รถ และ",
    "Zespół pisze kod; źdźbło, żółw, WSPÓŁPRACA, CZĘŚĆ „tak”",
    "Takım her gün kod yazıyor; şiir, güneş, İZMİR, çalışkan",
    "Nhóm viết mã mỗi ngày và kiểm tra chất lượng",
    "L’équipe «été» écrit du code à Noël; cœur, ça",
    "Größe, Übung, Ärzte – „Straße“",
    "¿Qué hará mañana? ¡Señor!",
    "«irmã» IRMÃ NÃO ação",
    "« BLÅ » «BLÅ» å ö",
    "Příliš žluťoučký kůň",
    "הצוות כותב קוד",
    "الفريق يكتب البرامج",
    "5 min read · Dec. 6, 2023",
    "•",
    "Β· Γ· Α· η λίστα",
    "её моё всё",
  ]

  private func repaired(_ text: String) -> RepairedText {
    var notes: [Diagnostic] = []
    return RepairedText(text, repairing: true, notes: &notes)
  }

  /// The text as a program shows it that takes its bytes for the page's; nil where it defines no
  /// character for one.
  private func damaged(_ text: String, _ page: CodePage, lenient: Bool = false) -> String? {
    var scalars: [Unicode.Scalar] = []
    for byte in text.utf8 {
      if byte < 0x80 {
        scalars.append(Unicode.Scalar(byte))
      } else if let value = page.character(of: byte) ?? (lenient ? UInt32(byte) : nil),
        let scalar = Unicode.Scalar(value)
      {
        scalars.append(scalar)
      } else {
        return nil
      }
    }
    return String(scalars)
  }

  @Test("leaves clean text alone", arguments: samples)
  func fixedPoint(_ text: String) {
    let result = repaired(text)
    #expect(result.lines == [text])
    #expect(result.repairs.isEmpty)
  }

  @Test(
    "undoes what a code page did, and then finds nothing more", arguments: CodePage.all.map(\.name))
  func roundTrip(_ name: String) throws {
    let page = try #require(CodePage.all.first { $0.name == name })
    var tried = 0
    for text in Self.samples.prefix(19) {
      guard let damage = damaged(text, page, lenient: true), damage != text else { continue }
      // Two pages show Arabic letters that only a reader of Arabic tells apart.
      if name == "iso-8859-10", text.hasPrefix("ا") { continue }
      tried += 1
      let once = repaired(damage)
      #expect(once.lines == [text], "\(name): \(damage)")
      #expect(repaired(once.lines.joined()).repairs.isEmpty)
    }
    #expect(tried > 8)
  }

  @Test(
    "undoes what a page did twice",
    arguments: ["windows-1252", "windows-1253", "windows-874", "windows-1251", "koi8-r", "cp437"])
  func twice(_ name: String) throws {
    let page = try #require(CodePage.all.first { $0.name == name })
    for text in Self.samples.prefix(2) {
      let once = try #require(damaged(text, page, lenient: true))
      let damage = try #require(damaged(once, page, lenient: true))
      #expect(repaired(damage).lines == [text])
    }
  }

  @Test("says where, what and by which page")
  func report() {
    let result = repaired("first\n4 min read Β· May 2\n πŸ‘€ and ’ and πŸ‘€")
    #expect(result.lines == ["first", "4 min read · May 2", " 👀 and ’ and 👀"])
    #expect(
      result.repairs == [
        Repair(line: 2, column: 12, before: "Β·", after: "·", codePage: "windows-1253"),
        Repair(line: 3, column: 2, before: "πŸ‘€", after: "👀", codePage: "windows-1253"),
        Repair(line: 3, column: 17, before: "πŸ‘€", after: "👀", codePage: "windows-1253"),
      ])
  }

  @Test(
    "decides by the place where bytes were lost",
    arguments: [
      ("the teamâ€™s â€œfirstâ€ plan", "the team’s “first” plan"),
      ("the teamâ€™s â€œfirstâ€\u{FFFD} plan", "the team’s “first” plan"),
      ("ok π‘€ π\u{FFFD}‘€ ok", "ok 👀 👀 ok"),
    ])
  func lost(_ damage: String, _ text: String) {
    #expect(repaired(damage).lines == [text])
  }

  @Test("leaves damage that nothing explains, and says so")
  func unexplained() {
    var notes: [Diagnostic] = []
    let result = RepairedText("a \u{FFFD}\u{FFFD} b", repairing: true, notes: &notes)
    #expect(result.lines == ["a \u{FFFD}\u{FFFD} b"])
    #expect(notes.map(\.code) == ["import.damage-left"])
    #expect(notes.first?.span?.column == 3)
  }

  @Test("leaves damage inside a real word alone, and says so")
  func doubtful() {
    var notes: [Diagnostic] = []
    let result = RepairedText("the Żâ€™ł case", repairing: true, notes: &notes)
    #expect(result.lines == ["the Żâ€™ł case"])
    #expect(notes.map(\.code) == ["import.doubtful-damage"])
  }

  @Test("changes nothing where it is switched off")
  func off() throws {
    var importer = ArticleImporter(tables: try Importing.tables())
    importer.repairs = false
    let text = "Data Clerk vs. Pilot\n4 min read Β· May 2, 2023\n\nSkills\n\nPilot\n\n• πŸ‘€\n"
    let corpus = importer.corpus(of: [ArticleFile(name: "a", bytes: Array(text.utf8))]).value
    #expect(corpus.articles.first?.repairs == [])
    #expect(corpus.articles.first?.edition == "2023-05-02")
    #expect(Importing.texts(corpus, "pilot", .skills) == ["πŸ‘€"])
  }

  @Test("makes the same roles of an article, whichever page damaged it")
  func sameRoles() throws {
    let text = """
      Data Clerk vs. Pilot

      4 min read · May 2, 2023

      Skills

      Data Clerk

      • Master’s touch
      • Calm – always

      Pilot

      • “Wings”

      Featured Job 👀
      Clerk
      @ Acme | Zürich
      Full Time €45K–€60K
      """
    let clean = try Importing.corpus(text).value
    for page in CodePage.all {
      guard let damage = damaged(text, page, lenient: true) else { continue }
      let corpus = try Importing.corpus(damage).value
      #expect(corpus.roles == clean.roles, "\(page.name)")
      #expect(corpus.ads == clean.ads, "\(page.name)")
    }
  }
}
