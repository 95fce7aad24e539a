import Foundation

/// The programs that read PDF files back.
enum Tool: String {
  case qpdf = "/usr/bin/qpdf"
  case pdfinfo = "/usr/bin/pdfinfo"
  case pdftotext = "/usr/bin/pdftotext"

  var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: rawValue) }

  /// Runs the program on a file with those bytes; `FILE` among the arguments stands for its path.
  func output(on bytes: [UInt8], _ arguments: String...) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: rawValue)
    process.arguments = arguments.map { $0 == "FILE" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

/// The content streams of a PDF file, one a page, operator by operator on lines of their own.
func contentStreams(of pdf: [UInt8]) throws -> [[Substring]] {
  let text = try Tool.qpdf.output(on: pdf, "--qdf", "--object-streams=disable", "FILE", "-")
  var pages: [[Substring]] = []
  var waiting = false
  var reading = false
  for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
    switch line {
    case _ where line.hasPrefix("%% Contents for page"): waiting = true
    case "stream" where waiting:
      (waiting, reading) = (false, true)
      pages.append([])
    case "endstream": reading = false
    default: if reading { pages[pages.count - 1].append(line) }
    }
  }
  return pages
}
