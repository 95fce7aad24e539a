import Glibc

/// A file that appears whole or not at all.
///
/// The bytes go to a temporary file in the same directory, which then takes the target's name. What
/// is no regular file (a terminal, a pipe, `/dev/full`) is written to directly.
public struct OutputFile: Hashable, Sendable {
  /// As the user named it; `-` is standard output.
  public var path: String

  public init(_ path: String) { self.path = path }

  /// Whether the bytes go to this process's standard output, so that nothing else may.
  public var isStandardOutput: Bool { openDescriptor == 1 }

  /// The descriptor that the path names: what is open already is written to as it stands.
  private var openDescriptor: Int32? {
    switch path {
    case "-", "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default:
      for directory in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(directory) {
        return Int32(path.dropFirst(directory.count))
      }
      return nil
    }
  }

  /// Writes the file at once.
  ///
  /// - Throws: `Stop` with status 73 where it cannot be created, 74 where writing fails. A file that
  ///   was there is then still there, unchanged.
  public func write(_ bytes: [UInt8], temporaries: Temporaries) throws(Stop) {
    let staged = try stage(bytes, temporaries: temporaries)
    try staged.commit()
  }

  /// Writes the bytes down without showing them yet, so that several files can appear together.
  ///
  /// - Throws: `Stop`, as `write` does.
  public func stage(_ bytes: [UInt8], temporaries: Temporaries) throws(Stop) -> StagedFile {
    let file = GrowingFile(self, temporaries)
    file.append([bytes])
    return try file.stage()
  }

  /// How bytes get to the target.
  enum Way {
    /// To what is open already.
    case direct(Int32)
    /// To what is there and no regular file.
    case special
    /// To a temporary file, which takes the name of this path.
    case beside(String)
  }

  /// - Throws: `Stop` with status 73 where the file cannot be created or written over.
  func way() throws(Stop) -> Way {
    if let openDescriptor { return .direct(openDescriptor) }
    if let entry = SystemCall.entry(at: path) {
      if entry.isDirectory { throw cannotCreate(EISDIR) }
      guard entry.isRegular else { return .special }
      guard access(path, W_OK) == 0 else { throw cannotCreate(errno) }
    }
    return .beside(try resolvedTarget())
  }

  /// Follows symbolic links to where the file lies or would lie, so that a link stays a link.
  private func resolvedTarget() throws(Stop) -> String {
    var target = path
    for _ in 0..<40 {
      guard let link = SystemCall.link(at: target) else { return target }
      target = FilePath(FilePath(target).directory).appending(link)
    }
    throw cannotCreate(ELOOP)
  }

  /// A full disk refuses the temporary file's name already: that is writing, not naming.
  func creating(_ error: Int32) -> Stop {
    [ENOSPC, EDQUOT, EIO].contains(error) ? writeFailed(error) : cannotCreate(error)
  }

  func cannotCreate(_ error: Int32) -> Stop {
    let hint =
      error == ENOENT
      ? "Create the directory first, or end the path with / to have it created"
      : "Choose another place with --output"
    return Stop(
      .cannotCreate, "output.cannot-create",
      "an output file must be one that can be created; \(path): \(SystemCall.words(error))",
      hint: hint)
  }

  func writeFailed(_ error: Int32) -> Stop {
    let place = isStandardOutput ? "standard output" : path
    let hint =
      error == EPIPE
      ? "The reader of the pipe ended before everything was written"
      : "Nothing was left half-written; make room or choose another place with --output"
    return Stop(
      .writeFailed, "output.write-failed",
      "an output must be written whole; \(place): \(SystemCall.words(error))", hint: hint)
  }
}
