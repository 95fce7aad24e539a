import Testing

@testable import Roles

/// Each text is an article in one of the forms that sites use; the expectation stands beside it.
@Suite("Structure")
struct ImportStructureTests {
  static let title = "Data Clerk vs. Data Broker\n\n"

  private func texts(_ article: String, _ section: Section) throws -> [[String]] {
    let corpus = try Importing.corpus(Self.title + article).value
    return ["data-clerk", "data-broker"].map { Importing.texts(corpus, $0, section) }
  }

  struct Form: Sendable, CustomStringConvertible {
    var description: String
    var article: String

    init(_ description: String, _ article: String) {
      self.description = description
      self.article = article
    }
  }

  /// All of them say the same.
  static let forms: [Form] = [
    Form(
      "bare sub-heads",
      "Responsibilities\n\nData Clerk\n\n• File\n• Sort\n\nData Broker\n\n• Sell\n"),
    Form("no blank lines", "Responsibilities\nData Clerk\n• File\n• Sort\nData Broker\n• Sell\n"),
    Form(
      "sub-heads in another order than the title",
      "Responsibilities\n\nData Broker\n\n- Sell\n\nData Clerk\n\n- File\n- Sort\n"),
    Form(
      "lead-ins",
      "Responsibilities\n\nThe Data Clerk is responsible for the following:\n\n* File\n* Sort\n\n"
        + "The Data Broker is responsible for the following:\n\n* Sell\n"),
    Form(
      "lead-ins in other words",
      "Duties:\n\nA Data Clerk's responsibilities include:\n1. File\n2. Sort\n\n"
        + "However, some of the common responsibilities of a Data Broker include:\n1. Sell\n"),
    Form(
      "plural lead-ins",
      "What They Do\n\nData Clerks are responsible for:\n– File\n– Sort\n\n"
        + "Data Brokers are responsible for:\n– Sell\n"),
    Form(
      "sub-heads of role and section",
      "Data Clerk Responsibilities:\n\n◦ File\n◦ Sort\n\nResponsibilities of a Data Broker\n\n◦ Sell\n"
    ),
    Form(
      "an introduction to drop",
      "Key Responsibilities\n\nData Clerks and Data Brokers differ a lot. Here is how:\n\n"
        + "Data Clerk\n\n▪ File\n▪ Sort\n\nData Broker\n\n▪ Sell\n"),
    Form(
      "Markdown",
      "## **Responsibilities**\n\n### Data Clerk\n\n- **File**\n- _Sort_\n\n### Data Broker\n\n- `Sell`\n"
    ),
    Form(
      "entities and no-break spaces",
      "Responsibilities&nbsp;\n\nData&nbsp;Clerk\n\n&bull; File\n&bull;\u{A0}Sort\n\n"
        + "Data\u{A0}Broker:\n\n&#8226; Sell\n"),
    Form(
      "lower case",
      "responsibilities\n\ndata clerk\n\n‣ File\n‣ Sort\n\ndata brokers\n\n‣ Sell\n"),
    Form(
      "capitals", "RESPONSIBILITIES\n\nDATA CLERK\n\n● File\n● Sort\n\nDATA BROKER\n\n● Sell\n"),
    Form(
      "numbers that run on, with headings among them",
      "Responsibilities\n\n1. Data Clerk:\n2. File\n3. Sort\n\n4. Data Broker:\n\n5. Sell\n"),
    Form(
      "blank lines between items",
      "Responsibilities\n\nData Clerk\n\n• File\n\n• Sort\n\nData Broker\n\n• Sell\n"),
    Form(
      "chapters",
      "Data Clerk\n\nDefinition\n\nA clerk.\n\nResponsibilities\n\n• File\n• Sort\n\n"
        + "Data Broker\n\nDefinition\n\nA broker.\n\nResponsibilities\n\n• Sell\n"),
    Form(
      "chapters in Markdown",
      "## Data Clerk\n\n### Responsibilities\n\n• File\n• Sort\n\n### Skills\n\n• Care\n\n"
        + "## Data Broker\n\n### Responsibilities\n\n• Sell\n\n### Skills\n\n• Charm\n"),
    Form(
      "numbered headings",
      "1. Definitions\n\nData Clerk: files.\n\n2. Responsibilities\n\nData Clerk\n• File\n• Sort\n"
        + "Data Broker\n• Sell\n\n3. Required Skills\n\nData Clerk\n• Care\n"),
    Form(
      "a list of contents",
      "Table of contents\nDefinitions\nResponsibilities\n\nDefinitions\n\nData Clerk: files.\n\n"
        + "Responsibilities\n\nData Clerk\n• File\n• Sort\nData Broker\n• Sell\n"),
    Form(
      "bullets that damage left unreadable",
      "Responsibilities\n\nData Clerk\n\n\u{FFFD} File\n\u{FFFD} Sort\n\nData Broker\n\n?? Sell\n"),
    Form(
      "HTML",
      "<h2>Responsibilities</h2>\n<h3>Data Clerk</h3>\n<ul>\n<li>File</li>\n<li><b>Sort</b></li>\n</ul>\n"
        + "<h3>Data Broker</h3>\n<ul><li>Sell</li></ul>\n"),
    Form(
      "roles as labels",
      "Responsibilities\n\n• Data Clerk: File\n• Data Clerk: Sort\n• Data Broker: Sell\n"),
    Form(
      "a closing remark",
      "Responsibilities\n\nData Clerk\n\n• File\n• Sort\n\nData Broker\n\n• Sell\n\nConclusion\n\n"
        + "Data Clerks and Data Brokers both matter.\n"),
    Form(
      "carriage returns",
      "Responsibilities\r\rData Clerk\r\r• File\r• Sort\r\rData Broker\r\r• Sell"),
    Form(
      "a label over part of a list",
      "Responsibilities\n\nData Clerk\n\nOffice work\n\n• File\n\nHandwork\n\n• Sort\n\n"
        + "Data Broker\n\n• Sell\n"),
  ]

  @Test("does not change what an article says", arguments: forms)
  func sameFacts(_ form: Form) throws {
    #expect(try texts(form.article, .responsibilities) == [["File", "Sort"], ["Sell"]])
  }

  @Test("joins wrapped items, and keeps nested ones apart")
  func lists() throws {
    let article = """
      Responsibilities

      Data Clerk

      • Keep the long register
        of all that comes in
      • Sort:
         ◦ letters
         ◦ parcels
      • Care: never lose a
        thing

      """
    #expect(
      try texts(article, .responsibilities)[0] == [
        "Keep the long register of all that comes in", "letters", "parcels",
        "Care: never lose a thing",
      ])
  }

  @Test("leaves an item its own numeral")
  func numerals() throws {
    let article = "Skills\n\nData Clerk\n\n1. 10+ years of filing\n2. 3.5 shelves a day\n• 2 eyes\n"
    #expect(
      try texts(article, .skills)[0] == ["10+ years of filing", "3.5 shelves a day", "2 eyes"])
  }

  @Test("splits a paragraph where its subject becomes the other role")
  func prose() throws {
    let article = """
      Definitions

      A Data Clerk keeps records. They are careful. On the other hand, a Data Broker trades them. \
      The role pays well.

      Responsibilities

      Data clerks file all day. A Data Broker, on the other hand, works with Data Clerks on demand.

      Education

      Unlike a Data Clerk, a Data Broker needs a licence.

      """
    #expect(
      try texts(article, .definition) == [
        ["A Data Clerk keeps records. They are careful."],
        ["On the other hand, a Data Broker trades them. The role pays well."],
      ])
    #expect(
      try texts(article, .responsibilities) == [
        ["Data clerks file all day."],
        ["A Data Broker, on the other hand, works with Data Clerks on demand."],
      ])
    #expect(
      try texts(article, .education) == [
        [], ["Unlike a Data Clerk, a Data Broker needs a licence."],
      ])
  }

  @Test("cuts a sentence that lists the tools of two roles between them")
  func toolsOfTwo() throws {
    let article =
      "Tools\n\nBoth use SQL. Data Clerks rely on Excel, whereas Data Brokers prefer R.\n"
    #expect(
      try texts(article, .tools) == [
        ["Both use SQL.", "Data Clerks rely on Excel"],
        ["Both use SQL.", "whereas Data Brokers prefer R."],
      ])
    let corpus = try Importing.corpus(Self.title + article).value
    #expect(corpus.roles.map { $0.toolNames.map(\.name) } == [["SQL", "Excel"], ["SQL", "R"]])
  }

  @Test("gives both roles a paragraph that cannot be split")
  func inseparable() throws {
    let sentence = "While a Data Clerk files, a Data Broker sells."
    #expect(try texts("Outlook\n\n\(sentence)\n", .outlook) == [[sentence], [sentence]])
  }

  @Test("drops the role before a definition")
  func labels() throws {
    let article = "Definitions\n\nData Clerk: Files things.\n\n**Data Broker:** Sells things.\n"
    #expect(try texts(article, .definition) == [["Files things."], ["Sells things."]])
  }

  @Test("keeps a role's facts from the other where one has none")
  func silence() throws {
    let article =
      "Tools\n\nData Clerk\n\nData Broker\n\n• Excel\n\nIndustries\n\nData Clerk\n\n• Ports\n"
    #expect(try texts(article, .tools) == [[], ["Excel"]])
    #expect(try texts(article, .industries) == [["Ports"], []])
  }

  @Test("leaves the list of a third role to nobody, and says so")
  func thirdRole() throws {
    let article = "Skills\n\nData Clerk\n\n• Care\n\nSenior Data Sailor\n\n• Sail\n"
    let reported = try Importing.corpus(Self.title + article)
    #expect(Importing.texts(reported.value, "data-clerk", .skills) == ["Care"])
    #expect(Importing.texts(reported.value, "data-broker", .skills).isEmpty)
    #expect(reported.diagnostics.contains { $0.code == "import.other-role" })
  }

  @Test("takes tips that name nobody as shared, and a closing paragraph as none")
  func tips() throws {
    let article = """
      Tips for Getting Started

      1. Start: small.

      2. Grow.

      By knowing Data Clerks and Data Brokers, you can choose.

      """
    let corpus = try Importing.corpus(Self.title + article).value
    #expect(corpus.sharedTips.map { $0.items.map(\.text) } == [["Start: small.", "Grow."]])
    #expect(corpus.roles.allSatisfy { $0[.tips].isEmpty && !corpus.missing($0).contains(.tips) })
  }

  @Test("numbers lines as the file does")
  func lines() throws {
    let article = Self.title + "Skills\r\n\r\nData Clerk\r\n\r\n• Care\r\n• Speed"
    let corpus = try Importing.corpus(article).value
    #expect(corpus.role("data-clerk")?[.skills].map { $0.sources.map(\.line) } == [[7], [8]])
  }
}
