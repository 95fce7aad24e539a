import Glibc

/// Where a batch's files lie.
struct BatchDirectory: Sendable {
  var path: String

  func file(_ name: String) -> OutputFile { OutputFile(FilePath(path).appending(name)) }

  func isThere(_ name: String) -> Bool {
    SystemCall.entry(at: FilePath(path).appending(name)) != nil
  }

  /// Whether a record's files are there, byte for byte.
  func holds(_ record: BatchRecord) -> Bool {
    !record.files.isEmpty && record.files.allSatisfy(holds)
  }

  func holds(_ file: BatchRecord.File) -> Bool {
    let path = FilePath(path).appending(file.name)
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == file.size, let bytes = try? InputFile(path).bytes()
    else { return false }
    return Checksum.sha256(bytes) == file.sha256
  }

  /// Removes a page that a document no longer has, unless somebody has put something else there.
  func remove(_ file: BatchRecord.File) {
    if holds(file) { unlink(FilePath(path).appending(file.name)) }
  }

  /// Removes temporary files of processes that are no more.
  func removeLeftovers() {
    guard let directory = opendir(path) else { return }
    defer { closedir(directory) }
    var leftovers: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let process = Self.author(ofTemporary: name), kill(process, 0) != 0, errno == ESRCH {
        leftovers.append(name)
      }
    }
    for name in leftovers { unlink(FilePath(path).appending(name)) }
  }

  /// Whose temporary file this is, by the name that `OutputFile` gives it; nil for any other file.
  private static func author(ofTemporary name: String) -> pid_t? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 5, parts[0].isEmpty, parts[parts.count - 1] == "tmp",
      let attempt = Int(parts[parts.count - 2]), (0..<100).contains(attempt),
      let process = pid_t(parts[parts.count - 3]), process > 0
    else { return nil }
    return process
  }
}
