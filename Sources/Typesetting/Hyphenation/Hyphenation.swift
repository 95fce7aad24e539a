/// Hyphenation tables by language (BCP 47). Empty: nothing is hyphenated.
public struct Hyphenation: Sendable {
  private var tables: [String: HyphenationTable] = [:]

  public init() {}

  /// The tables of a directory, `en-US.table` and the like; files that are missing or no tables are
  /// left out.
  public static func read(directory: String) -> Hyphenation {
    var hyphenation = Hyphenation()
    for language in ["en-US", "en-GB"] {
      hyphenation.tables[language] = HyphenationTable.read(
        path: directory + "/" + language + ".table")
    }
    return hyphenation
  }

  public subscript(language: String) -> HyphenationTable? {
    get { tables[language] ?? (language == "en" ? tables["en-US"] : nil) }
    set { tables[language] = newValue }
  }
}
