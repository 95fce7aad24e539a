import Editions
import Foundation
import Publishing
import Roles
import Testing

private let pdftotext = "/usr/bin/pdftotext"

/// The bundled corpus and what makes files of it, read once.
private struct Bundled {
  static let shared = Result { try Bundled() }

  let furnishings: Furnishings
  let corpus: Corpus
  let composer: PairComposer

  init() throws {
    furnishings = try Furnishings.find(home: Trial.checkout, executable: "/nowhere/rolereport")
    corpus = CorpusDirectory.read(furnishings.corpus).value
    let tables = ImportTables.read(directory: furnishings.tables).value
    composer = PairComposer(
      corpus, themes: ThemeTable.read(directory: furnishings.tables).value,
      tools: ToolGroups(tables.tools))
  }

  /// Each role with each that comes after it; of every pair whose number leaves that remainder.
  func pairs(remainder: Int, of count: Int) -> [Comparison] {
    let roles = corpus.roles
    let all = roles.indices.flatMap { first in roles[(first + 1)...].map { (roles[first], $0) } }
    return all.enumerated().filter { $0.offset % count == remainder }
      .map { composer.compare($0.element.0, $0.element.1) }
  }
}

/// What a program without eyes for the page takes out of a report.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: pdftotext)))
struct ReadAloudTests {
  /// Tools and industries are set as tables of names; of all else the sentences are set whole.
  private static let told: [Roles.Section] = [
    .definition, .responsibilities, .skills, .education, .outlook, .tips,
  ]

  @Test("there are 21 pairs") func pairs() throws {
    let bundled = try Bundled.shared.get()
    #expect((0..<3).map { bundled.pairs(remainder: $0, of: 3).count } == [7, 7, 7])
  }

  @Test("every sentence of a comparison comes out whole, in any order of reading", arguments: 0..<3)
  func sentences(third: Int) throws {
    let bundled = try Bundled.shared.get()
    let press = try Press(bundled.furnishings)
    let layout = try press.layout("report").value
    let imprint = Imprint(
      paper: .a4, ink: .color, date: "2024-10-30T00:00:00Z", creator: "rolereport")
    let scratch = try ScratchDirectory()
    for comparison in bundled.pairs(remainder: third, of: 3) {
      let document = try press.document(comparison, layout: layout, imprint: imprint).value
      try Data(press.pdf(document)).write(to: URL(filePath: scratch.file("x.pdf")))
      let sentences = Self.told.flatMap { comparison[$0].left + comparison[$0].right }
        .map { plain($0.text) }
      #expect(sentences.count > 20)
      for order in [[], ["-raw"]] {
        let text = try extracted(scratch.file("x.pdf"), order)
        #expect(sentences.filter { !text.contains($0) } == [], "\(comparison.title), \(order)")
        #expect(text.unicodeScalars.filter(isOdd) == [], "\(comparison.title)")
      }
    }
  }

  /// A soft hyphen, a ligature, a sign for what could not be read.
  private func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xAD || 0xFB00...0xFB06 ~= scalar.value || scalar.value == 0xFFFD
  }

  private func extracted(_ path: String, _ order: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: pdftotext)
    process.arguments = ["-enc", "UTF-8"] + order + [path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return plain(String(decoding: data, as: UTF8.self))
  }

  /// Lines and spaces of any kind as one space each.
  private func plain(_ text: String) -> String {
    text.replacing("\u{2011}", with: "-").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
