import Diagnostics

/// What libFuzzer calls with bytes of its making: they are read as an article and as two, and what must
/// hold of any article is asked. A broken rule traps, and the bytes are kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  FuzzRules.articles(bytes)
  FuzzRules.repair(String(decoding: bytes, as: UTF8.self))
  return 0
}

/// The rules that hold of any input.
enum FuzzRules {
  private static let importer = ArticleImporter(
    tables: ImportTables(
      tools: ToolTable(entries: [
        ToolTable.Entry(name: "Power BI", group: "Reporting", aliases: ["PowerBI"]),
        ToolTable.Entry(name: "C++", group: "Languages"),
        ToolTable.Entry(name: "R", group: "Languages", words: ["R"]),
      ]),
      roles: RoleTable(
        entries: [
          RoleTable.Entry(
            id: "ds-head", name: "Head of Data Science", shortName: "Head of DS",
            aliases: ["Data Science Head"])
        ],
        abbreviations: ["ml": "machine learning", "bi": "business intelligence"])))

  /// Items have text and a source, ids are ids, pay runs upwards, reading again gives the same.
  static func articles(_ bytes: [UInt8]) {
    let files = [
      ArticleFile(name: "fuzz.txt", bytes: bytes),
      ArticleFile(name: "data-clerk-vs-pilot.txt", bytes: Array(bytes.reversed())),
    ]
    let reported = importer.corpus(of: files)
    let corpus = reported.value
    for role in corpus.roles {
      rule(isID(role.id), "a role's id is a slug")
      for item in role.sections.values.joined() {
        rule(!item.text.isEmpty && !item.sources.isEmpty, "an item has a text and a source")
        rule(item.sources.allSatisfy { $0.line > 0 }, "a source has a line")
      }
    }
    for pay in corpus.ads.compactMap(\.pay) {
      rule(pay.min ?? 1 > 0 && pay.min ?? 0 <= pay.max ?? .max, "pay runs upwards from more than 0")
    }
    let json = CorpusJSON.render(corpus, diagnostics: reported.diagnostics)
    let again = importer.corpus(of: files)
    rule(
      json == CorpusJSON.render(again.value, diagnostics: again.diagnostics),
      "the same bytes make the same corpus")
  }

  /// What repair leaves, it leaves the second time.
  static func repair(_ text: String) {
    var notes: [Diagnostic] = []
    let once = RepairedText(text, repairing: true, notes: &notes)
    let twice = RepairedText(
      once.lines.joined(separator: "\n"), repairing: true, notes: &notes)
    rule(twice.repairs.isEmpty, "repairing twice changes nothing more")
  }

  private static func isID(_ id: String) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    return ("a"..."z").contains(id.unicodeScalars.first ?? "-")
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
  }

  private static func rule(_ holds: Bool, _ rule: String) {
    guard !holds else { return }
    fatalError(rule)
  }
}
