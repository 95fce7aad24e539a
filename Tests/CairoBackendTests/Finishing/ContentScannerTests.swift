import Display
import Testing

@testable import PDFFinishing

/// Marks are written as `#n` so that what was found can be read.
private func rewritten(_ content: String, ink: Ink = .color) -> String {
  let output = Array(content.utf8).withUnsafeBufferPointer { bytes in
    var scanner = ContentScanner(bytes, ink: ink)
    scanner.rewrite { identifier, text in
      text.raw("#")
      text.integer(identifier)
    }
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
      ("/P<</MCID 12>>BDC\nEMC /P <</MCID 3>> BDC EMC", "#12\nEMC #3 EMC"),
      ("/P << /Lang (a>>b) /MCID 4 /X << /MCID 9 >> >> BDC EMC", "#4 EMC"),
      ("1 0 0 1 0 0 cm /P << /MCID 1 >> BDC", "1 0 0 1 0 0 cm #1"),
    ])
  func marks(content: String, expected: String) {
    #expect(rewritten(content) == expected)
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
  func lookalikes(content: String) {
    #expect(rewritten(content) == content)
  }

  @Test(
    "Equal red, green and blue are gray in any ink",
    arguments: [
      ("0 0 0 rg 1 w", "0 g 1 w"), ("0.5 0.5 0.5 RG", "0.5 G"), ("0 0 0 rg 1 1 1 RG", "0 g 1 G"),
      ("BI /W 1 ID xyz\nEI 0 0 0 rg", "BI /W 1 ID xyz\nEI 0 g"),
    ])
  func grays(content: String, expected: String) {
    #expect(rewritten(content) == expected)
    #expect(rewritten(content, ink: .mono) == expected)
  }

  @Test("Other colours stay in colour ink and become their luminance in mono ink")
  func colours() {
    #expect(rewritten("0.1 0.2 0.3 rg") == "0.1 0.2 0.3 rg")
    #expect(rewritten("0.1 0.2 0.3 rg 1 0 0 RG", ink: .mono) == "0.186 g 0.213 G")
  }

  @Test(
    "Broken syntax is passed on to its end",
    arguments: ["(never closed", "<< /A [1 2", ">> ] ) } {", "<41", "BI ID", "/", "<", ">", "\\"])
  func broken(content: String) {
    #expect(rewritten(content) == content)
  }
}
