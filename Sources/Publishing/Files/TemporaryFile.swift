import Glibc

/// A file under a name of its own in the directory of the one that it is to become.
struct TemporaryFile {
  let file: OutputFile
  /// What it is to be called, where no link is followed any more.
  let target: String
  private let path: String
  private let descriptor: Int32
  private let temporaries: Temporaries

  /// - Throws: `Stop` with status 73 or 74 where it cannot be created.
  init(_ file: OutputFile, becoming target: String, _ temporaries: Temporaries) throws(Stop) {
    let directory = FilePath(FilePath(target).directory)
    // A name of 255 bytes leaves no room for the temporary's marks; the front of it will do.
    let front = String(decoding: FilePath(target).name.utf8.prefix(200), as: UTF8.self)
    for attempt in 0..<100 {
      let path = directory.appending(".\(front).\(getpid()).\(attempt).tmp")
      temporaries.add(path)
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 {
        (self.file, self.target, self.path) = (file, target, path)
        (self.descriptor, self.temporaries) = (descriptor, temporaries)
        return
      }
      let error = errno
      temporaries.remove(path)
      if error != EEXIST { throw file.creating(error) }
    }
    throw file.cannotCreate(EEXIST)
  }

  /// Gives the error's number where that fails.
  func write(_ pieces: [[UInt8]]) -> Int32? { SystemCall.write(pieces, to: descriptor) }

  /// Ends the writing.
  ///
  /// - Throws: `Stop` with status 74 where not all of it reaches the disk; the file is then gone.
  func close() throws(Stop) -> StagedFile {
    var error: Int32?
    if let permissions = SystemCall.entry(at: target)?.permissions {
      fchmod(descriptor, permissions)
    }
    // Some file systems know no fsync; that is no failure to write.
    if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { error = errno }
    if Glibc.close(descriptor) != 0, error == nil, errno != EINTR { error = errno }
    if let error {
      remove()
      throw file.writeFailed(error)
    }
    return StagedFile(file, .renamed(from: path, to: target), temporaries)
  }

  /// Ends the writing; nothing of it is left.
  func abandon() {
    _ = Glibc.close(descriptor)
    remove()
  }

  private func remove() {
    unlink(path)
    temporaries.remove(path)
  }
}
