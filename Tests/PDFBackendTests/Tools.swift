import Diagnostics
import Foundation
import PDFVerifying
import Testing

/// The programs that read PDF files back.
enum Tool: String {
  case qpdf = "/usr/bin/qpdf"
  case pdfinfo = "/usr/bin/pdfinfo"
  case pdftotext = "/usr/bin/pdftotext"
  case pdffonts = "/usr/bin/pdffonts"
  case pdftoppm = "/usr/bin/pdftoppm"
  case ghostscript = "/usr/bin/gs"

  /// Whether those of Poppler and qpdf are there.
  static let areInstalled = [qpdf, pdfinfo, pdftotext, pdffonts, pdftoppm].allSatisfy(\.isInstalled)

  var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: rawValue) }

  /// Runs the program on a file with those bytes; `FILE` among the arguments stands for its path.
  func output(on bytes: [UInt8], _ arguments: String...) throws -> String {
    String(decoding: try data(on: bytes, arguments), as: UTF8.self)
  }

  func data(on bytes: [UInt8], _ arguments: [String]) throws -> Data {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: rawValue)
    process.arguments = arguments.map { $0 == "FILE" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}

/// The file spelled out: no object streams, no compression, keys in alphabetical order.
func spelledOut(_ pdf: [UInt8]) throws -> String {
  try Tool.qpdf.output(on: pdf, "--qdf", "--object-streams=disable", "FILE", "-")
    .split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
}

/// The text of the file as a reader copies it.
func extracted(_ pdf: [UInt8], _ options: String = "-raw") throws -> String {
  try Tool.pdftotext.output(on: pdf, options, "-enc", "UTF-8", "FILE", "-")
}

/// Where links and outline entries lead: their text, the page, the place.
func leads(_ pdf: [UInt8]) throws -> [String] {
  let text = try Tool.qpdf.output(
    on: pdf, "--qdf", "--object-streams=disable", "--no-original-object-ids", "FILE", "-")
  var pages: [String: Int] = [:]
  for part in text.components(separatedBy: "%% Page ").dropFirst() {
    let words = part.split(whereSeparator: \.isWhitespace)
    pages[String(words[1])] = Int(words[0])
  }
  var places: [String: [Substring]] = [:]
  let objects = text.components(separatedBy: "endobj")
  for object in objects {
    let words = object.split(whereSeparator: \.isWhitespace)
    guard let start = words.firstIndex(of: "obj"), start >= 2 else { continue }
    places[String(words[start - 2])] = Array(words[(start + 1)...])
  }
  return objects.compactMap { object in
    guard let dest = object.firstRange(of: "/Dest ") else { return nil }
    let number = object[dest.upperBound...].split(separator: " ").first.map(String.init) ?? ""
    let name = object.components(separatedBy: object.contains("/Title") ? "/Title " : "/Contents ")
    let label = name.last?.prefix { $0 != ")" } ?? ""
    guard let place = places[number], place.count > 6 else { return "\(label)) nowhere" }
    let page = pages[String(place[1])] ?? 0
    return "\(label)) page \(page) at \(place[5]) \(place[6])"
  }.sorted()
}

/// What qpdf and our own verification find wrong.
func faults(of pdf: [UInt8]) throws -> [String] {
  let report = try Tool.qpdf.output(on: pdf, "--check", "FILE")
  let isSound = report.contains("No syntax or stream encoding errors found")
  let findings = try PDFVerifier.verify(pdf).findings.filter { $0.severity > .note }
  return (isSound ? [] : [report]) + findings.map { "\($0.condition.id) \($0.place) \($0.message)" }
}

func expectSound(_ pdf: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
  let found = try faults(of: pdf)
  #expect(found == [], sourceLocation: sourceLocation)
}
