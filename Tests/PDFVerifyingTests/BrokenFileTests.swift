import Foundation
import PDFVerifying
import Testing

/// The conditions that a file fails, as errors or warnings.
private func failures(of bytes: [UInt8]) throws -> Set<String> {
  let findings = try PDFVerifier.verify(bytes).findings.filter { $0.severity > .note }
  return Set(findings.map(\.condition.id))
}

@Suite("Broken files")
struct BrokenFileTests {
  @Test("The good file has nothing wrong, and its parts are counted")
  func good() throws {
    let found = try PDFVerifier.verify(SmallPDF.good.bytes)
    #expect(found.findings == [])
    #expect(found.conforms)
    #expect(found.claims == ["PDF/UA-1", "PDF/A-2a"])
    #expect(found.counts.pages == 1 && found.counts.fonts == 1 && found.counts.elements == 21)
  }

  @Test("Fonts of other kinds are as good")
  func otherFonts() throws {
    var pdf = SmallPDF.good
    pdf.addSimpleFont("/Encoding/WinAnsiEncoding", shown: "AB")
    #expect(try failures(of: pdf.bytes) == [])
    pdf = .good
    pdf.addCompactFont(shown: "AB")
    #expect(try failures(of: pdf.bytes) == [])
    pdf = .good
    pdf.replace("/CIDFontType2", with: "/CIDFontType0", in: 6)
    pdf.replace("/FontFile2", with: "/FontFile3", in: 7)
    pdf.streams[8] = ("/Subtype/CIDFontType0C", TinyCompactFont().bytes)
    #expect(try failures(of: pdf.bytes) == [])
  }

  @Test(
    "A character map of the file's own is as good",
    arguments: [
      "", "/WMode 0 def", "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def",
      "/Identity-H usecmap",
    ])
  func ownMap(program: String) throws {
    var pdf = SmallPDF.good
    pdf.embedMap("(Adobe)", "(Identity)", 0, program: program)
    if program.contains("usecmap") {
      pdf.replace("1 begincidrange <0000> <00FF> 0 endcidrange", with: "", in: 46)
    }
    #expect(try failures(of: pdf.bytes) == [])
    pdf.add("/WMode 0", to: 46)
    #expect(try failures(of: pdf.bytes) == [])
  }

  @Test("A fault makes its condition fail, and no other", arguments: BrokenFile.all)
  func broken(file: BrokenFile) throws {
    let failed = try failures(of: file.pdf.bytes)
    #expect(failed == file.conditions)
  }

  @Test("Every condition that is checked has a broken file")
  func everyCondition() {
    let broken = BrokenFile.all.reduce(into: Set<String>()) { $0.formUnion($1.conditions) }
    let asked = Condition.all.filter(\.isChecked).map(\.id)
    #expect(Set(asked).subtracting(broken).sorted() == Untested.conditions)
  }

  @Test("Broken files can be kept: ROLEREPORT_BROKEN_FILES names the directory")
  func keep() throws {
    guard let path = ProcessInfo.processInfo.environment["ROLEREPORT_BROKEN_FILES"] else { return }
    let directory = URL(filePath: path, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    for file in BrokenFile.all {
      let name = file.conditions.sorted().joined(separator: "+") + " " + file.name + ".pdf"
      try Data(file.pdf.bytes).write(to: directory.appending(path: name))
    }
  }
}

/// Checked conditions that no file of these breaks, and why.
private enum Untested {
  static let conditions = [
    "17-003",  // It is found as 10-001.
    "26-001",  // qpdf does not open such a file.
    "26-002", "A-6.1.3-crypt",  // They are tested with files that qpdf has encrypted.
  ]
}
