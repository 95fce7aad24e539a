import CairoBackend
import Diagnostics
import PDFBackend

/// A file that may carry a chart: one of our SVG, PNG or PDF files, or the record alone as JSON.
public struct ChartFile: Hashable, Sendable {
  /// `-` is standard input.
  public var path: String

  public init(_ path: String) { self.path = path }

  /// The keyword of the record in a PNG file.
  static let keyword = "rolereport"

  /// The record that the file carries. The file may come from anybody.
  ///
  /// - Throws: `Stop` with status 66 where it cannot be read, 65 where no chart can be read out of it.
  public func record() throws(Stop) -> ChartRecord {
    // One byte more than may be tells a file that is too large.
    let bytes = try InputFile.bytes(path == "-" ? "/dev/stdin" : path, most: ChartLimits.file)
    do {
      return try Self.record(in: bytes)
    } catch {
      throw Stop(
        .badInput,
        [
          Diagnostic(
            .error, "chart.unreadable", at: SourceSpan(file: path, line: 0),
            "a chart is drawn again from a file that rolereport chart wrote; \(error.words)",
            hint:
              "Name the SVG, PNG or PDF file as it was written, or draw the chart anew with --kind"
          )
        ])
    }
  }

  static func record(in bytes: [UInt8]) throws(ChartFileFault) -> ChartRecord {
    guard bytes.count <= ChartLimits.file else {
      throw ChartFileFault("this file has more than \(ChartLimits.file >> 20) MB")
    }
    if PNGTexts.isPNG(bytes) {
      let text = try PNGTexts.text(keyword, in: bytes, most: ChartLimits.record)
      return try record(of: text)
    }
    if bytes.starts(with: "%PDF-".utf8) {
      return try record(among: EmbeddedFiles.all(in: bytes, most: ChartLimits.record))
    }
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    switch first {
    case UInt8(ascii: "<"):
      return try record(of: SVGMetadata.text(in: bytes, most: ChartLimits.record))
    case UInt8(ascii: "{"): return try record(of: bytes)
    default: throw ChartFileFault("this one is no SVG, PNG, PDF or JSON file")
    }
  }

  private static func record(of text: [UInt8]?) throws(ChartFileFault) -> ChartRecord {
    guard let text else { throw ChartFileFault("this one carries no chart") }
    guard text.count <= ChartLimits.record else { throw ChartFileFault("its data are too long") }
    return try ChartRecord(json: text)
  }

  /// A PDF may carry other files too.
  private static func record(among files: [[UInt8]]) throws(ChartFileFault) -> ChartRecord {
    var fault = ChartFileFault("this one carries no chart")
    for file in files {
      do { return try ChartRecord(json: file) } catch { fault = error }
    }
    throw fault
  }
}
