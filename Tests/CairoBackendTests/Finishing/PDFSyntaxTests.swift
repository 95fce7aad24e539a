import Geometry
import Testing

@testable import PDFFinishing

private func written(_ write: (inout PDFText) -> Void) -> String {
  var text = PDFText()
  write(&text)
  return String(decoding: text.bytes, as: UTF8.self)
}

@Suite("PDF syntax")
struct PDFSyntaxTests {
  @Test(
    "Strings are escaped, and UTF-16 where ASCII is not enough",
    arguments: [
      ("plain", "(plain)"), ("a (b) \\ c", "(a \\(b\\) \\\\ c)"), ("", "()"),
      ("é", "<FEFF00E9>"), ("👀", "<FEFFD83DDC40>"), ("a\nb", "<FEFF0061000A0062>"),
    ])
  func strings(text: String, expected: String) {
    #expect(written { $0.string(text) } == expected)
  }

  @Test(
    "Lengths have at most three decimals and no zeros at their end",
    arguments: [
      (Length.pt(12), "12"), (.pt(-12), "-12"), (.pt(0.5), "0.5"), (.pt(-0.25), "-0.25"),
      (.pt(1.0625), "1.063"), (.pt(0.001), "0.001"), (.pt(9.9999), "10"), (.pt(-0.0001), "0"),
      (Length(scaled: .max), "3000000"), (Length(scaled: .min), "-3000000"),
    ])
  func lengths(length: Length, expected: String) {
    #expect(written { $0.length(length) } == expected)
  }

  @Test(
    "An address becomes a URI: only what may not stand in one is encoded",
    arguments: [
      ("https://example.org/a?b=1&c=(2)#d", "https://example.org/a?b=1&c=(2)#d"),
      ("https://example.org/a b", "https://example.org/a%20b"),
      ("https://example.org/%20%zz%4", "https://example.org/%20%25zz%254"),
      ("https://example.org/ü\\\"<>", "https://example.org/%C3%BC%5C%22%3C%3E"),
      ("mailto:a@example.org\n", "mailto:a@example.org%0A"),
    ])
  func addresses(address: String, expected: String) {
    #expect(URIText(address).escaped == expected)
  }

  @Test(
    "Page labels are said in as few ranges as possible",
    arguments: [
      (["i", "ii", "1", "2", "3"], "0<</S/r>> 2<</S/D>>"),
      (["7", "8", "10"], "0<</S/D/St 7>> 2<</S/D/St 10>>"),
      (["iv", "v", "A", "A"], "0<</S/r/St 4>> 2<</P(A)>> 3<</P(A)>>"),
      (["01", "iiii", ""], "0<</P(01)>> 1<</P(iiii)>> 2<</P()>>"),
    ])
  func pageLabels(labels: [String], expected: String) {
    #expect(written { PageLabels(labels).write(to: &$0) } == "<</Nums[ \(expected)]>>")
  }

  @Test(
    "A list counts as its first label does",
    arguments: [
      ("•", ListNumbering.disc), ("1.", .decimal), ("(12)", .decimal), ("a)", .lowerAlpha),
      ("B.", .upperAlpha), ("i.", .lowerRoman), ("iv", .lowerRoman), ("XII.", .upperRoman),
      ("", .disc), ("c.", .lowerAlpha),
    ])
  func listNumbering(label: String, expected: ListNumbering) {
    #expect(ListNumbering(label: label) == expected)
  }

  @Test(
    "Dates are written the PDF way, and left out where they are none",
    arguments: [
      ("2024-10-30T06:07:08Z", "D:20241030060708Z"), ("2024-10-30", ""),
      ("2024-10-30T06:07:0xZ", ""),
      ("", ""),
    ])
  func dates(date: String, expected: String) {
    #expect(InformationDictionary.date(date) == expected)
  }

  @Test("A dictionary's values are kept as they were written")
  func dictionaries() {
    let source = "<< /A /B /C [ 1 << /D 2 >> ] /E (>> /F) /G 12 0 R /H << /I /J >> >> endobj"
    var dictionary = DictionaryText(Array(source.utf8))
    #expect(dictionary.entries.map(\.key) == ["A", "C", "E", "G", "H"])
    #expect(dictionary.holds("C", "[ 1 << /D 2 >> ]"))
    dictionary["A"] = nil
    dictionary.set("G") { $0.integer(3) }
    let result = written { dictionary.write(to: &$0) }
    #expect(result == "<</C [ 1 << /D 2 >> ]/E (>> /F)/G 3/H << /I /J >>>>")
    #expect(DictionaryText(Array("[ 1 ]".utf8)).entries.isEmpty)
  }

  @Test("References are found, and only those")
  func references() {
    let source = "<< /A 12 0 R /B [ 3 0 R 4 1 R ] /C (5 0 R) /D R /E 1 R /F 6 7 8 0 R >>"
    #expect(DictionaryText.references(in: Array(source.utf8)) == [12, 3, 4, 8])
  }
}
