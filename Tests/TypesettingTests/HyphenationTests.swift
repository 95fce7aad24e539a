import CHyphen
import Glibc
import Testing

@testable import Typesetting

@Suite struct HyphenationTests {
  private static let folder = Specimens.fonts + "/Hyphenation"

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Set `ROLEREPORT_RECORD=1` to write the tables anew.
  @Test(
    "The committed tables are what the compiler makes of the patterns", arguments: ["US", "GB"])
  func committed(region: String) throws {
    let patterns = try #require(Self.read(Self.folder + "/hyph_en_\(region).dic"))
    let made = HyphenationCompiler.table(of: String(decoding: patterns, as: UTF8.self))
    let path = Self.folder + "/en-\(region).table"
    if getenv("ROLEREPORT_RECORD") != nil, let file = fopen(path, "wb") {
      fwrite(made, 1, made.count, file)
      fclose(file)
    }
    #expect(Self.read(path) == made)
  }

  @Test("The tables divide words as libhyphen does", arguments: ["US", "GB"])
  func library(region: String) throws {
    let dictionary = try #require(hnj_hyphen_load(Self.folder + "/hyph_en_\(region).dic"))
    defer { hnj_hyphen_free(dictionary) }
    let table = try #require(HyphenationTable.read(path: Self.folder + "/en-\(region).table"))
    var points = 0
    for word in Self.words() {
      let expected = Self.libraryPoints(word, dictionary)
      let found = table.points(in: word.utf8.map { $0 - 0x60 })
      points += found.count
      if found != expected {
        Issue.record("\(word): libhyphen divides after \(expected), the table after \(found)")
      }
    }
    #expect(points > 1000)
  }

  private static func libraryPoints(_ word: String, _ dictionary: UnsafeMutablePointer<HyphenDict>)
    -> [Int]
  {
    let length = word.utf8.count
    var hyphens = [CChar](repeating: 0, count: length + 8)
    var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var positions: UnsafeMutablePointer<Int32>?
    var cuts: UnsafeMutablePointer<Int32>?
    hnj_hyphen_hyphenate3(
      dictionary, word, Int32(length), &hyphens, nil, &replacements, &positions, &cuts, 2, 3, 2, 3)
    return (0..<length).filter { hyphens[$0] % 2 == 1 }.map { $0 + 1 }
  }

  /// Words of English shape: every stem with every ending, and the sample's own.
  private static func words() -> [String] {
    let stems = [
      "analy", "architec", "associat", "automat", "behaviou", "colour", "communica", "compar",
      "comput", "consult", "data", "decis", "declin", "deliver", "develop", "differen", "educat",
      "engineer", "estimat", "experi", "forecast", "govern", "hyphen", "implement", "industr",
      "infrastruct", "insight", "learn", "machin", "manag", "measur", "method", "model", "observ",
      "operat", "organis", "organiz", "philanthrop", "pipelin", "predict", "present", "probabil",
      "process", "product", "program", "project", "record", "regress", "represent", "research",
      "respons", "scien", "softwar", "stakehold", "statist", "strateg", "supervis", "technolog",
      "typograph", "understand", "valu", "visualis", "visualiz", "workflow", "ware", "zoolog",
    ]
    let endings = [
      "", "s", "e", "ed", "er", "ers", "ing", "ings", "ion", "ions", "ity", "ities", "ment",
      "ments",
      "able", "ability", "al", "ally", "ance", "ate", "ative", "ation", "ful", "ible", "ic", "ical",
      "ically", "ics", "ish", "ism", "ist", "ive", "ize", "less", "ly", "ness", "or", "ous", "ship",
      "ture", "tures", "tial", "y", "ying",
    ]
    let plain = sample.split { !("a"..."z").contains($0) }.map(String.init)
    return stems.flatMap { stem in endings.map { stem + $0 } } + plain
      + [
        "associate", "associates", "declination", "obligatory", "project", "present", "reciprocity",
      ]
  }

  @Test(
    "Divided are plain words: no capitals, digits or addresses; punctuation around is no matter",
    arguments: [
      ("typesetting", "type-set-ting"), ("(typesetting),", "(type-set-ting),"),
      ("“typesetting”", "“type-set-ting”"), ("engineer’s", "en-gi-neer’s"),
      ("Typesetting", "Typesetting"), ("NASDAQ", "NASDAQ"), ("k8scluster", "k8scluster"),
      ("example.org/typesetting", "example.org/typesetting"), ("to", "to"), ("éclair", "éclair"),
    ])
  func cores(word: String, divided: String) throws {
    let table = try #require(HyphenationTable.read(path: Self.folder + "/en-US.table"))
    let bytes = Array(word.utf8)
    let core = HyphenationCore(bytes[...])
    var result = bytes
    for count in table.points(in: core.letters).reversed() {
      result.insert(0x2D, at: core.offsets[count])
    }
    #expect(String(decoding: result, as: UTF8.self) == divided)
  }

  @Test("A damaged table is refused or harmless, never a crash")
  func damage() throws {
    let whole = try #require(Self.read(Self.folder + "/en-US.table"))
    #expect(HyphenationTable(Array(whole.dropLast())) == nil)
    #expect(HyphenationTable([]) == nil)
    var damaged = whole
    for index in stride(from: HyphenationTable.headerSize, to: damaged.count, by: 3) {
      damaged[index] = 0xFF
    }
    let table = try #require(HyphenationTable(damaged))
    for word in Self.words().prefix(300) { _ = table.points(in: word.utf8.map { $0 - 0x60 }) }
  }
}
