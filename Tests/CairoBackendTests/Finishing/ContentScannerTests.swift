import Display
import Foundation
import Testing

@testable import PDFFinishing

/// Marks are written as `#n`, with what they stand for, so that what was found can be read.
private struct SaidPieces: MarkPieces {
  func speaks(_ mark: Int) -> Bool { mark < 90 }

  mutating func open(
    _ mark: Int, actualText: Slice<UnsafeBufferPointer<UInt8>>, _ text: inout PDFText
  ) {
    text.raw("#")
    text.integer(mark)
    text.raw(actualText)
  }
}

private func rewritten(_ content: String, ink: Ink = .color) throws -> String {
  let output = try Array(content.utf8).withUnsafeBufferPointer { bytes in
    var scanner = ContentScanner(bytes, ink: ink)
    var pieces = SaidPieces()
    try scanner.rewrite(&pieces)
    return scanner.output
  }
  return String(decoding: output, as: UTF8.self)
}

@Suite("Content streams")
struct ContentScannerTests {
  @Test(
    "A mark with an identifier is handed over, operands and all",
    arguments: [
      ("/P << /MCID 0 >> BDC (a) Tj EMC", "#0 (a) Tj EMC"),
      ("/P<</MCID 12>>BDC\nEMC /P <</MCID 3>> BDC EMC", "#12 EMC #3 EMC"),
      ("/P << /Lang (a>>b) /MCID 4 /X << /MCID 9 >> >> BDC EMC", "#4 EMC"),
      ("1 w /P << /MCID 1 >> BDC 0 0 m S EMC", "1 w #1 0 0 m S EMC"),
      (
        "/P << /MCID 1 >> BDC 1 g BT 2 Tr (a) Tj ET 2 g BT (b) Tj ET EMC",
        "1 g #1 BT 2 Tr (a) Tj ET 2 g BT (b) Tj ET EMC"
      ),
    ])
  func marks(content: String, expected: String) throws {
    #expect(try plain(rewritten(content)) == expected)
  }

  @Test(
    "Text that stands for other text is a piece of its own, on one side of text objects' ends",
    arguments: [
      // In the middle, at the start, at the end, alone.
      ("BT (a) Tj {(x) Tj} (b) Tj ET", "BT #1 (a) Tj EMC #1(fi) (x) Tj EMC #1 (b) Tj EMC ET"),
      ("BT {(x) Tj} (b) Tj ET", "BT #1(fi) (x) Tj EMC #1 (b) Tj EMC ET"),
      ("1 g BT (a) Tj {(x) Tj} ET 2 g", "1 g BT #1 (a) Tj EMC #1(fi) (x) Tj EMC ET 2 g"),
      ("BT {(x) Tj} ET", "BT #1(fi) (x) Tj EMC ET"),
      // Two in a row.
      ("BT {(x) Tj} {(y) Tj} ET", "BT #1(fi) (x) Tj EMC #1(fi) (y) Tj EMC ET"),
      // Paint and other text objects before and after.
      ("0 0 m S BT (a) Tj {(x) Tj} ET", "#1 0 0 m S EMC BT #1 (a) Tj EMC #1(fi) (x) Tj EMC ET"),
      ("0 0 m S BT {(x) Tj} ET", "#1 0 0 m S EMC BT #1(fi) (x) Tj EMC ET"),
      (
        "BT (a) Tj ET BT (b) Tj {(x) Tj} ET",
        "#1 BT (a) Tj ET EMC BT #1 (b) Tj EMC #1(fi) (x) Tj EMC ET"
      ),
      (
        "BT {(x) Tj} ET BT (a) Tj ET 0 0 m S",
        "BT #1(fi) (x) Tj EMC ET #1 BT (a) Tj ET 0 0 m S EMC"
      ),
      ("BT {(x) Tj} ET 0 0 1 1 re f", "BT #1(fi) (x) Tj EMC ET #1 0 0 1 1 re f EMC"),
    ])
  func spoken(content: String, expected: String) throws {
    let written = content.replacing("{", with: "/Span << /ActualText (fi) >> BDC ")
      .replacing("}", with: " EMC")
    #expect(try plain(rewritten("/P << /MCID 1 >> BDC \(written) EMC")) == expected)
    // Of a mark that nobody reads the paint stays.
    let silent = try plain(rewritten("/P << /MCID 99 >> BDC \(written) EMC"))
    let kept = content.filter { $0 != "{" && $0 != "}" }
    #expect(plain(silent.replacing("#99", with: "").replacing("EMC", with: "")) == plain(kept))
    #expect(silent.components(separatedBy: "EMC").count == 2)
  }

  private func plain(_ content: String) -> String {
    content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(
    "What only looks like an operator stays as it is",
    arguments: [
      "(/P << /MCID 0 >> BDC) Tj",
      "(a \\) /P << /MCID 0 >> BDC) Tj",
      "(nested (0 0 0 rg) and \\\\) Tj",
      "[(0 0 0 rg) -20 (])] TJ",
      "<302030203020726720> Tj",
      "/Span << /ActualText <FEFF0041> >> BDC (a) Tj EMC",
      "/Span /MCID BDC EMC",
      "/Artifact BMC EMC",
      "% 0 0 0 rg\n1 w",
      "BI /W 2 /H 1 /BPC 8 /CS /G ID 0 0 0 rg EI\u{1}0 0 0 rg \nEI 1 w",
      "/P << /D << /L [0 0 0 (rg)] >> >> DP",
      "/Cs1 cs 0 0 0 scn",
      "0 rg",
    ])
  func lookalikes(content: String) throws {
    #expect(try rewritten(content) == content)
  }

  @Test(
    "Equal red, green and blue are gray in any ink",
    arguments: [
      ("0 0 0 rg 1 w", "0 g 1 w"), ("0.5 0.5 0.5 RG", "0.5 G"), ("0 0 0 rg 1 1 1 RG", "0 g 1 G"),
      ("BI /W 1 ID xyz\nEI 0 0 0 rg", "BI /W 1 ID xyz\nEI 0 g"),
    ])
  func grays(content: String, expected: String) throws {
    #expect(try rewritten(content) == expected)
    #expect(try rewritten(content, ink: .mono) == expected)
  }

  @Test("Other colours stay in colour ink and become their luminance in mono ink")
  func colours() throws {
    #expect(try rewritten("0.1 0.2 0.3 rg") == "0.1 0.2 0.3 rg")
    #expect(try rewritten("0.1 0.2 0.3 rg 1 0 0 RG", ink: .mono) == "0.186 g 0.213 G")
  }

  @Test(
    "Broken syntax is passed on to its end",
    arguments: ["(never closed", "<< /A [1 2", ">> ] ) } {", "<41", "BI ID", "/", "<", ">", "\\"])
  func broken(content: String) throws {
    #expect(try rewritten(content) == content)
  }
}
