import Glibc

/// The right to be the only run that writes to a directory, for as long as the value lives.
///
/// The lock lies on the file `.lock` in the directory, which goes with it. The system gives it back when
/// a process dies, so a file that a killed run left behind holds nobody up.
public final class DirectoryLock {
  private let directory: String
  private let path: String
  private let temporaries: Temporaries
  private var descriptor: Int32 = -1
  /// Whether this lock made the directory: it goes again where nothing was put into it.
  private var hasMadeDirectory = false

  /// Makes the directory where there is none, and waits a while for whoever holds it.
  ///
  /// - Parameters:
  ///   - directory: The directory.
  ///   - patience: How long to wait, in milliseconds.
  ///   - temporaries: Where the lock's file is entered, so that it goes when the process is stopped.
  /// - Throws: `Stop` with status 73 where the directory cannot be made or written to, or is held by
  ///   another run for longer than that; it then says by whom.
  public init(
    _ directory: String, patience: Int = 5000, temporaries: Temporaries
  ) throws(Stop) {
    self.directory = directory
    path = FilePath(directory).appending(".lock")
    self.temporaries = temporaries
    let pause = 50
    var waited = 0
    while true {
      if try takes() { break }
      guard waited < patience else { throw heldByAnother() }
      usleep(UInt32(pause) * 1000)
      waited += pause
    }
    temporaries.add(path)
    ftruncate(descriptor, 0)
    _ = SystemCall.write(Array("\(getpid())\n".utf8), to: descriptor)
  }

  deinit {
    guard descriptor >= 0 else { return }
    // While the lock is still held: another run's file of this name must not go.
    unlink(path)
    temporaries.remove(path)
    if hasMadeDirectory { rmdir(directory) }
    close(descriptor)
  }

  /// Whether the lock could be had at once.
  private func takes() throws(Stop) -> Bool {
    if SystemCall.entry(at: directory) == nil {
      if let error = SystemCall.createDirectories(directory) { throw cannotLock(error) }
      hasMadeDirectory = true
    }
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else {
      let error = errno
      // The run that made the directory may just have taken it away again.
      if error == ENOENT { return false }
      throw cannotLock(error)
    }
    // A file system that knows no locks does without.
    let isHeld = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
    guard !isHeld, isCurrent(descriptor) else {
      close(descriptor)
      return false
    }
    self.descriptor = descriptor
    return true
  }

  /// Whether the open file is still the one that others find under the name.
  private func isCurrent(_ descriptor: Int32) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0, stat(path, &named) == 0 else { return false }
    return opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }

  private func heldByAnother() -> Stop {
    let bytes = (try? InputFile(path).bytes()) ?? []
    let process = bytes.prefix { (48...57).contains($0) }
    let holder =
      process.isEmpty
      ? "another run holds it" : "process \(String(decoding: process, as: UTF8.self)) holds it"
    return Stop(
      .cannotCreate, "output.locked",
      "one run at a time writes to a directory; \(directory): \(holder)",
      hint: "Wait until it has ended, and try again")
  }

  private func cannotLock(_ error: Int32) -> Stop {
    Stop(
      error == ENOSPC || error == EDQUOT ? .writeFailed : .cannotCreate, "output.cannot-create",
      "a directory to write to must be one that you may write to; \(directory): \(SystemCall.words(error))",
      hint: "Name another directory, or change its permissions")
  }
}
