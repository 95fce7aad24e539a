import Foundation
import Testing

private let pdftotext = "/usr/bin/pdftotext"

/// The seven roles, each with each.
private let pairs: [String] = {
  let roles = [
    "ml-lead", "ml-engineer", "ds-manager", "ds-head", "ds-md", "data-scientist", "data-manager",
  ]
  return roles.indices.flatMap { first in
    roles[(first + 1)...].map { "\(roles[first]),\($0)" }
  }
}()

/// What a program without eyes for the page takes out of a report.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: pdftotext)))
struct ReadAloudTests {
  /// Tools and industries are set as tables of names; of all else the sentences are set whole.
  private static let told: Set<String> = [
    "definition", "responsibilities", "skills", "education", "outlook", "tips",
  ]

  @Test("every sentence of a comparison comes out whole, in any order of reading", arguments: pairs)
  func sentences(pair: String) throws {
    let scratch = try ScratchDirectory()
    #expect(try Trial(["pdf", "--pair", pair, "-o", "%/x.pdf"], in: scratch).status == .done)
    let sentences = try told(of: pair)
    #expect(sentences.count > 20)
    for order in [[], ["-raw"]] {
      let text = try extracted(scratch.file("x.pdf"), order)
      let missing = sentences.filter { !text.contains($0) }
      #expect(missing.isEmpty, "\(order)")
      let odd = text.unicodeScalars.filter { scalar in
        scalar.value == 0xAD || 0xFB00...0xFB06 ~= scalar.value || scalar.value == 0xFFFD
      }
      #expect(odd.isEmpty)
    }
  }

  private func told(of pair: String) throws -> [String] {
    let json = try Trial(["compare", "--pair", pair, "--json"]).output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let sections = object?["sections"] as? [[String: Any]] ?? []
    return sections.filter { Self.told.contains($0["name"] as? String ?? "") }.flatMap { section in
      ["left", "right"].flatMap { side in
        (section[side] as? [[String: Any]] ?? []).compactMap { ($0["text"] as? String).map(plain) }
      }
    }
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
