import Foundation
import PDFVerifying
import Testing

private let tool = "/usr/bin/qpdf"

/// The good file as qpdf encrypts it.
private func goodFile(encryptedWith options: [String]) throws -> [UInt8] {
  let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: directory) }
  let (plain, locked) = (directory.appending(path: "a.pdf"), directory.appending(path: "b.pdf"))
  try Data(SmallPDF.good.bytes).write(to: plain)
  let process = Process()
  process.executableURL = URL(filePath: tool)
  process.arguments =
    ["--allow-weak-crypto", "--encrypt"] + options + ["--", plain.path, locked.path]
  try process.run()
  process.waitUntilExit()
  return [UInt8](try Data(contentsOf: locked))
}

@Suite("Encrypted files", .enabled(if: FileManager.default.isExecutableFile(atPath: tool)))
struct EncryptedFileTests {
  @Test("An encrypted file is read, and is no archive")
  func encrypted() throws {
    let found = try PDFVerifier.verify(goodFile(encryptedWith: ["", "owner", "256"]))
    let conditions = Set(found.findings.map(\.condition.id))
    #expect(conditions.contains("A-6.1.3-crypt"))
    #expect(conditions.isDisjoint(with: ["26-001", "26-002", "06-001", "W-damage"]))
  }

  @Test("One that shuts out assistive technology is found")
  func inaccessible() throws {
    // Only the older ciphers can forbid it.
    let bytes = try goodFile(encryptedWith: [
      "", "owner", "128", "--use-aes=n", "--accessibility=n",
    ])
    #expect(try PDFVerifier.verify(bytes).findings.contains { $0.condition.id == "26-002" })
  }

  @Test("One that opens with a password only is found, not refused")
  func locked() throws {
    let found = try PDFVerifier.verify(goodFile(encryptedWith: ["secret", "owner", "256"]))
    #expect(!found.conforms)
  }
}
