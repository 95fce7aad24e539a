import Foundation
import PDFBackend
import Testing

private let data = PDFBackend.Attachment(
  name: "comparison.json", mediaType: "application/json", description: "The comparison",
  bytes: Array(#"{"left": "baker"}"#.utf8))
private let table = PDFBackend.Attachment(
  name: "Löhne (2).csv", mediaType: "text/csv", description: "Pay – as advertised",
  bytes: Array("title,pay\n".utf8))

private func file(
  as standards: Standards, _ attachments: [PDFBackend.Attachment] = []
) throws -> [UInt8] {
  try WrittenSample().file(as: standards, attachments)
}

@Suite(.enabled(if: Tool.areInstalled))
struct AttachmentTests {
  @Test("Attached files come out as they went in, listed in the order of their names")
  func contents() throws {
    let pdf = try file(as: [.accessible, .archivalWithFiles], [data, table])
    let listed = try Tool.qpdf.output(on: pdf, "--list-attachments", "FILE")
    #expect(
      listed.split(separator: "\n").compactMap { $0.split(separator: " -> ").first }
        == ["Löhne (2).csv", "comparison.json"])
    for file in [data, table] {
      let shown = try Tool.qpdf.output(on: pdf, "--show-attachment=\(file.name)", "FILE")
      #expect(shown == String(decoding: file.bytes, as: UTF8.self))
    }
    try expectSound(pdf)
    #expect(EmbeddedFiles.all(in: pdf, most: 1 << 20) == [table.bytes, data.bytes])
  }

  @Test("An attached file says what it is, and the catalogue lists it")
  func dictionaries() throws {
    let pdf = try file(as: [.accessible, .archivalWithFiles], [data])
    let text = try spelledOut(pdf)
    let asked = [
      "/AFRelationship /Data", "/Subtype /application#2fjson", "/Desc (The comparison)",
      "/F (comparison.json)", "/UF (comparison.json)", "/Size 17", "/AF [", "/EmbeddedFiles",
      "<pdfaid:part>3</pdfaid:part>",
    ]
    for part in asked { #expect(text.contains(part), "\(part)") }
  }

  @Test("PDF/A-2 with attachments is refused")
  func refused() {
    #expect(throws: PDFFailure.self) { try file(as: .usual, [data]) }
  }

  @Test("The metadata packet claims what is asked, and nothing else", arguments: Claim.all)
  fileprivate func claims(claim: Claim) throws {
    let text = try String(decoding: file(as: claim.standards), as: UTF8.self)
    for part in claim.present { #expect(text.contains(part), "\(part)") }
    for part in claim.absent { #expect(!text.contains(part), "\(part)") }
  }
}

/// What is asked for, and what the packet then holds or does not.
private struct Claim {
  var standards: Standards
  var present: [String]
  var absent: [String]

  static let all = [
    Claim(
      standards: .usual, present: ["pdfaid:part>2<", "pdfuaid:part>1<", "pdfaSchema:"],
      absent: ["part>3<"]),
    Claim(
      standards: .accessible, present: ["pdfuaid:part>1<"], absent: ["pdfaid", "pdfaSchema"]),
    Claim(
      standards: .archival, present: ["pdfaid:part>2<", "conformance>A<"],
      absent: ["pdfuaid", "pdfaSchema"]),
    Claim(
      standards: [.archival, .archivalWithFiles], present: ["pdfaid:part>3<"],
      absent: ["pdfuaid", "part>2<"]),
    Claim(standards: [], present: ["dc:title"], absent: ["pdfaid", "pdfuaid", "pdfaSchema"]),
  ]
}
