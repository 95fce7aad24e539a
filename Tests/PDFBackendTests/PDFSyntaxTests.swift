import Geometry
import Testing

@testable import PDFBackend

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

  @Test(
    "Codes of literal strings read back as they are, whatever bytes they have",
    arguments: [
      0x28, 0x29, 0x5C, 0x0D, 0x0A, 0x0D0A, 0x2829, 0x5C28, 0x5C6E, 0x0D5C, 0x0A0D, 0xFFFF,
    ])
  func literals(code: UInt16) {
    var text = PDFText()
    text.raw("[(")
    for code in [code, code, 0x41, code] { text.literal(code) }
    text.raw(")]TJ")
    let bytes = [code, code, 0x41, code].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(
      Operation.all(in: text.bytes) == [Operation(name: "TJ", operands: [.array([.string(bytes)])])]
    )
  }

  @Test(
    "Thousandths are whole numbers with three decimals at most",
    arguments: [
      (0, "0"), (5, "0.005"), (-50, "-0.05"), (12_500, "12.5"), (1_000_001, "1000.001"),
      (-1000, "-1"), (Int.max, "9223372036854775.807"), (Int.min, "-9223372036854775.808"),
    ])
  func thousandths(value: Int, expected: String) {
    #expect(written { $0.thousandths(value) } == expected)
  }

  @Test(
    "Whole numbers of every size are written",
    arguments: [0, 9, 10, -10, 1_000_000, Int.max, Int.min])
  func integers(value: Int) {
    #expect(written { $0.integer(value) } == "\(value)")
  }

  @Test("What is no plain letter of a name is written by its code")
  func names() {
    #expect(written { $0.name("text/x y#(1)ü") } == "/text#2Fx#20y#23#281#29#C3#BC")
  }
}
