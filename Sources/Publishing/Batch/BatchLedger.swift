import Glibc
import Roles
import Synchronization

/// The record of what batches have made in a directory, kept beside the files.
///
/// A run appends a line to a journal whenever a pair's files have appeared, and writes the ledger
/// (`.rolereport-batch.json`) anew at its end. Whoever opens the directory after a killed run reads
/// both. A line that the kill cut short is passed over: its pair is made again.
final class BatchLedger: Sendable {
  static let name = ".rolereport-batch.json"
  static let journalName = ".rolereport-batch.journal"
  private static let schema = "rolereport.batch/1"

  private let directory: String
  /// By name, as they were when the run began.
  let known: [String: BatchRecord]
  /// Whether the ledger has all of them.
  private let isSettled: Bool
  private let journal = Mutex<Journal>(Journal())

  private struct Journal {
    var descriptor: Int32 = -1
    var made: [BatchRecord] = []
  }

  /// Reads what is there. A ledger that cannot be read counts as none.
  init(in directory: String) {
    self.directory = directory
    let path = FilePath(directory)
    let ledger = Self.records(at: path.appending(Self.name))
    let journal = Self.journal(at: path.appending(Self.journalName))
    known = (ledger + journal).reduce(into: [:]) { $0[$1.name] = $1 }
    isSettled = journal.isEmpty
  }

  deinit { journal.withLock { if $0.descriptor >= 0 { close($0.descriptor) } } }

  /// A pair's files are there.
  ///
  /// - Throws: `Stop` with status 73 or 74.
  func enter(_ record: BatchRecord) throws(Stop) {
    let path = FilePath(directory).appending(Self.journalName)
    let error: Int32? = journal.withLock { journal in
      if journal.descriptor < 0 {
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW
        journal.descriptor = open(path, flags, 0o666)
        guard journal.descriptor >= 0 else { return errno }
        // A line that was cut short must not swallow the next one.
        if let error = SystemCall.write([0x0A], to: journal.descriptor) { return error }
      }
      journal.made.append(record)
      return SystemCall.write(Array((record.line + "\n").utf8), to: journal.descriptor)
    }
    if let error { throw OutputFile(path).writeFailed(error) }
  }

  /// Writes the ledger where something is new, and drops the journal. Records of files that are gone
  /// are left out.
  func settle(temporaries: Temporaries) throws(Stop) {
    let made = journal.withLock { $0.made }
    guard !made.isEmpty || !isSettled else { return }
    let records = made.reduce(into: known) { $0[$1.name] = $1 }.values.filter { record in
      record.files.allSatisfy {
        SystemCall.entry(at: FilePath(directory).appending($0.name)) != nil
      }
    }
    let lines = records.sorted { $0.name < $1.name }.map { "    " + $0.line }
    let text =
      "{\n  \"schema\": \"\(Self.schema)\",\n  \"made\": [\n" + lines.joined(separator: ",\n")
      + "\n  ]\n}\n"
    try OutputFile(FilePath(directory).appending(Self.name))
      .write(Array(text.utf8), temporaries: temporaries)
    unlink(FilePath(directory).appending(Self.journalName))
  }

  private static func records(at path: String) -> [BatchRecord] {
    guard let bytes = try? InputFile(path).bytes(most: ChartLimits.file),
      let value = try? JSONReader.value(of: bytes), let fields = try? JSONFields(value, "ledger"),
      (try? fields.text("schema")) == schema
    else { return [] }
    return ((try? fields.list("made", most: .max)) ?? []).compactMap(BatchRecord.init)
  }

  private static func journal(at path: String) -> [BatchRecord] {
    guard let bytes = try? InputFile(path).bytes() else { return [] }
    return bytes.split(separator: 0x0A).compactMap { line in
      (try? JSONReader.value(of: Array(line))).flatMap(BatchRecord.init)
    }
  }
}
