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
    try stage(pieces: [bytes], temporaries: temporaries)
  }

  /// The same, of a file that comes in pieces.
  public func stage(
    pieces bytes: [[UInt8]], temporaries: Temporaries
  ) throws(Stop) -> StagedFile {
    if let descriptor = openDescriptor {
      return StagedFile(self, .direct(bytes, descriptor: descriptor), temporaries)
    }
    if let entry = SystemCall.entry(at: path) {
      if entry.isDirectory { throw cannotCreate(EISDIR) }
      guard entry.isRegular else { return StagedFile(self, .special(bytes), temporaries) }
      guard access(path, W_OK) == 0 else { throw cannotCreate(errno) }
    }
    return try stageBeside(try resolvedTarget(), bytes, temporaries)
  }

  private func stageBeside(
    _ target: String, _ bytes: [[UInt8]], _ temporaries: Temporaries
  ) throws(Stop) -> StagedFile {
    let (temporary, descriptor) = try openTemporary(for: target, temporaries)
    var error = SystemCall.write(bytes, to: descriptor)
    if error == nil, let permissions = SystemCall.entry(at: target)?.permissions {
      fchmod(descriptor, permissions)
    }
    // Some file systems know no fsync; that is no failure to write.
    if error == nil, fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { error = errno }
    if close(descriptor) != 0, error == nil, errno != EINTR { error = errno }
    if let error {
      unlink(temporary)
      temporaries.remove(temporary)
      throw writeFailed(error)
    }
    return StagedFile(self, .renamed(from: temporary, to: target), temporaries)
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

  private func openTemporary(
    for target: String, _ temporaries: Temporaries
  ) throws(Stop) -> (path: String, descriptor: Int32) {
    let directory = FilePath(FilePath(target).directory)
    // A name of 255 bytes leaves no room for the temporary's marks; the front of it will do.
    let front = String(decoding: FilePath(target).name.utf8.prefix(200), as: UTF8.self)
    for attempt in 0..<100 {
      let path = directory.appending(".\(front).\(getpid()).\(attempt).tmp")
      temporaries.add(path)
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (path, descriptor) }
      let error = errno
      temporaries.remove(path)
      if error != EEXIST { throw creating(error) }
    }
    throw cannotCreate(EEXIST)
  }

  /// A full disk refuses the temporary file's name already: that is writing, not naming.
  private func creating(_ error: Int32) -> Stop {
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
