import Testing

@testable import PDFVerifying

@Suite("What the verifier reads with")
struct ReadingTests {
  @Test(
    "PDF syntax becomes values",
    arguments: [
      ("12", PDFValue.integer(12)), ("-3.5", .real(-3.5)), (".5", .real(0.5)),
      ("true", .boolean(true)),
      ("/A#20b", .name("A b")), ("(a\\(b\\)\\101(c))", .string(Array("a(b)A(c)".utf8))),
      ("<48 65 6>", .string([0x48, 0x65, 0x60])),
      ("[1 2 0 R /X]", .array([.integer(1), .keyword("")])),
      ("<</K 7 0 R/L[]>>", .dictionary(["K": .reference(7), "L": .array([])])),
      ("% c\nnull", .null),
    ])
  func syntax(text: String, value: PDFValue) {
    var reader = SyntaxReader(Array(text.utf8))
    // A reference needs two numbers before it: 1 stays, 2 0 R is one.
    let expected =
      text.hasPrefix("[1 2") ? PDFValue.array([.integer(1), .reference(2), .name("X")]) : value
    #expect(reader.next() == expected)
  }

  @Test(
    "Text strings are read in each of their codes",
    arguments: [
      ([0x41, 0x84], "A—"), ([0xFE, 0xFF, 0x20, 0xAC], "€"), ([0xFF, 0xFE, 0xAC, 0x20], "€"),
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA4], "ä"),
    ] as [([UInt8], String)])
  func text(bytes: [UInt8], text: String) {
    #expect(PDFTextString.decoded(bytes) == text)
  }

  @Test("An inline picture is passed over, whatever its data holds")
  func picture() {
    var reader = ContentReader(Array("BI /W 3 /H 1 /CS /G /BPC 8 ID EI( EI Q 1 w".utf8))
    #expect(reader.next()?.name == "BI")
    #expect(reader.next()?.name == "Q")
    #expect(reader.next()?.operands == [.integer(1)])
    #expect(reader.next() == nil)
  }

  @Test("DEFLATE is undone, stored, fixed and dynamic", arguments: Packed.all)
  func inflate(packed: Packed) throws {
    let found = try Inflater.zlib(packed.bytes, limit: 10_000)
    #expect(String(decoding: found.bytes, as: UTF8.self) == packed.text)
    #expect(found.isWhole)
  }

  @Test("A stream that would grow past the limit is refused")
  func bomb() {
    #expect(throws: Inflater.Failure.tooLarge) {
      try Inflater.zlib(Packed.all[2].bytes, limit: 100)
    }
  }

  @Test("A damaged stream gives what came before")
  func damaged() throws {
    let found = try Inflater.zlib(Array(Packed.all[0].bytes.prefix(9)), limit: 100)
    #expect(!found.isWhole)
  }

  @Test(
    "Languages are written as RFC 3066 has it",
    arguments: [
      ("en", true), ("en-GB", true), ("zh-Hant-TW", true), ("x-klingon", true), ("", false),
      ("en_GB", false), ("english language", false), ("en-", false), ("1en", false),
    ])
  func language(tag: String, isValid: Bool) {
    #expect(LanguageTag.isValid(tag) == isValid)
  }

  @Test("XML is read with its namespaces")
  func xml() throws {
    let root = try XMLReader.read(
      Array(
        "<?x?><a:r xmlns:a='u' b=\"1 &lt; 2\"><!-- c --><a:k>x&#65;<![CDATA[<]]></a:k></a:r>".utf8))
    #expect(root.name == XMLName("u", "r"))
    #expect(root.attributes[XMLName("", "b")] == "1 < 2")
    #expect(root.children.first?.text == "xA<")
  }

  @Test(
    "XML that is not well-formed is refused",
    arguments: [
      "", "<a>", "<a></b>", "<a b></a>", "<a b=1></a>", "<a>&nbsp;</a>", "<p:a/>", "<a/><b/>",
      "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a", "<a b='", "<a><![CDATA[x",
    ])
  func badXML(text: String) {
    #expect(throws: XMLReader.Failure.self) { try XMLReader.read(Array(text.utf8)) }
  }

  @Test("A character map gives texts to codes and ranges")
  func unicodeMap() {
    let map = UnicodeMap(
      Array(
        "1 beginbfchar <01> <00660069> endbfchar 2 beginbfrange <02> <03> <0041> <04> <05> [<0061> <D83DDE00>] endbfrange"
          .utf8))
    #expect(map.texts == [1: "fi", 2: "A", 3: "B", 4: "a", 5: "😀"])
  }
}

/// Bytes that zlib made, and of what.
struct Packed: Sendable {
  var bytes: [UInt8]
  var text: String

  /// Five letters, some far more often than others.
  private static let skewed: String = {
    var text = ""
    for place in 0..<400 { text.append(letters[(place * place * 7 + place / 3) % 11 % 5]) }
    return text
  }()

  private static let letters: [Character] = ["a", "b", "c", "d", "e"]

  static let all: [Packed] = [
    Packed(
      bytes: [
        120, 1, 1, 11, 0, 244, 255, 104, 101, 108, 108, 111, 32, 104, 101, 108, 108, 111, 25, 145,
        4, 73,
      ], text: "hello hello"),
    Packed(
      bytes: [120, 1, 203, 72, 205, 201, 201, 87, 200, 64, 144, 0, 58, 46, 6, 125],
      text: "hello hello hello"),
    Packed(
      bytes: [
        120, 218, 237, 202, 49, 17, 0, 48, 0, 131, 64, 173, 36, 196, 191, 133, 86, 69, 167, 14, 12,
        220, 61, 205, 36, 99, 8, 233, 166, 177, 222, 185, 149, 240, 193, 75, 112, 0, 247, 64, 154,
        104,
      ],
      text: skewed),
  ]
}
