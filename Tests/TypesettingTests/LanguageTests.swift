import Glibc
import Testing

@testable import Typesetting

@Suite struct LanguageTests {
  private static let bundled = Hyphenation.read(directory: Specimens.fonts + "/Hyphenation")

  /// A directory with one pattern file, gone when the test ends.
  private final class PatternFolder {
    let path: String

    init(_ files: [String: [UInt8]]) {
      var template = Array("/tmp/rolereport-patterns-XXXXXX".utf8CString)
      path = String(cString: mkdtemp(&template))
      for (name, bytes) in files {
        guard let file = fopen(path + "/" + name, "wb") else { continue }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
      }
    }

    deinit {
      for name in ["hyph_de_DE.dic", "hyph_fr.dic", "hyph_xx.dic", "yy.table"] {
        unlink(path + "/" + name)
      }
      rmdir(path)
    }
  }

  private func divided(_ word: String, _ language: String, _ hyphenation: Hyphenation) -> String {
    var hyphenation = hyphenation
    guard let table = hyphenation.table(for: language) else { return word }
    var bytes = Array(word.utf8)
    let core = HyphenationCore(
      bytes[...], further: table.further,
      capitals: Hyphenation.dividesCapitals(in: language))
    for count in table.points(in: core.letters).reversed() {
      bytes.insert(0x2D, at: core.offsets[count])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "A language is found by its tag, by the tag it is a kind of, or not at all",
    arguments: [
      ("en-US", "in-stru-men-tal-ity"), ("en-us", "in-stru-men-tal-ity"),
      ("en", "in-stru-men-tal-ity"),
      ("en-GB", "in-stru-ment-al-ity"), ("en-GB-oxendict", "in-stru-ment-al-ity"),
      ("en-AU", "in-stru-ment-al-ity"), ("de", "instrumentality"), ("", "instrumentality"),
      ("-", "instrumentality"), ("e", "instrumentality"),
    ])
  func lookup(language: String, expected: String) {
    #expect(divided("instrumentality", language, Self.bundled) == expected)
  }

  @Test("A pattern file in the directory adds a language, with its own letters and capitals")
  func added() {
    let german = "UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\n1fü\n1tig\n1be\nh1tü\n"
    let folder = PatternFolder([
      "hyph_de_DE.dic": Array(german.utf8),
      // é in ISO 8859-1.
      "hyph_fr.dic": Array("ISO8859-1\n1t".utf8) + [0xE9, 0x0A],
      "hyph_xx.dic": Array("KOI8-R\n1a\n".utf8), "yy.table": [1, 2, 3],
    ])
    let hyphenation = Hyphenation.read(directory: folder.path)
    #expect(divided("Prüfühtüren", "de-DE", hyphenation) == "Prü-füh-türen")
    #expect(divided("Übergabe", "de-AT", hyphenation) == "Überga-be")
    #expect(divided("ABERGABE", "de", hyphenation) == "ABERGABE")
    #expect(divided("nettété", "fr-CA", hyphenation) == "net-tété")
    #expect(divided("aaaaaaa", "xx", hyphenation) == "aaaaaaa")
    #expect(divided("aaaaaaa", "yy", hyphenation) == "aaaaaaa")
  }

  @Test("Each run of a paragraph is hyphenated in its own language; an unknown one not at all")
  func runs() {
    let typesetter = Specimens.typesetter(Self.bundled)
    /// What stands before the hyphens of a run of each language, at many widths.
    func heads(_ languages: [String]) -> Set<Substring> {
      let inlines = languages.map { language in
        var style = Specimens.style()
        style.language = language
        return Inline.text("instrumentality in ", style)
      }
      let lines = (20...60).flatMap { width in
        typesetter.lines(
          inlines, Specimens.paragraph(.justified, hyphenates: true), width: .pt(width),
          structure: .document)
      }
      let hyphenated = lines.map(\.text).filter { $0.hasSuffix("\u{AD}") }
      return Set(hyphenated.compactMap { $0.dropLast().split(separator: " ").last })
    }
    #expect(heads(["en-US"]).contains("instrumen") && !heads(["en-US"]).contains("instrument"))
    #expect(heads(["en-GB"]).contains("instrument") && !heads(["en-GB"]).contains("instrumen"))
    #expect(heads(["en-GB", "en-US"]).isSuperset(of: ["instrument", "instrumen"]))
    #expect(heads(["tlh"]).isEmpty)
  }

  @Test("Damaged further letters are refused")
  func damage() {
    var bytes = HyphenationCompiler.table(of: "UTF-8\n1äö\n")
    #expect(HyphenationTable(bytes)?.further.count == 2)
    bytes[7] = 3
    #expect(HyphenationTable(bytes) == nil)
    bytes[7] = 255
    #expect(HyphenationTable(bytes) == nil)
  }
}
