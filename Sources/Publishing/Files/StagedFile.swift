import Glibc

/// A file that is written down and waits to be shown under its name. Commit or discard it.
public struct StagedFile: Sendable {
  enum Step: Sendable {
    case direct([[UInt8]], descriptor: Int32)
    case special([[UInt8]])
    case renamed(from: String, to: String)
  }

  public let file: OutputFile
  private let step: Step
  private let temporaries: Temporaries

  init(_ file: OutputFile, _ step: Step, _ temporaries: Temporaries) {
    self.file = file
    self.step = step
    self.temporaries = temporaries
  }

  /// Shows the file.
  ///
  /// - Throws: `Stop` with status 73 or 74; the temporary is then gone.
  public func commit() throws(Stop) {
    switch step {
    case .direct(let bytes, let descriptor):
      if let error = SystemCall.write(bytes, to: descriptor) { throw file.writeFailed(error) }
    case .special(let bytes):
      try writeThrough(bytes)
    case .renamed(let temporary, let target):
      defer { temporaries.remove(temporary) }
      guard rename(temporary, target) == 0 else {
        let error = errno
        unlink(temporary)
        throw error == ENOSPC ? file.writeFailed(error) : file.cannotCreate(error)
      }
    }
  }

  /// Forgets the file: what was under its name stays.
  public func discard() {
    guard case .renamed(let temporary, _) = step else { return }
    unlink(temporary)
    temporaries.remove(temporary)
  }

  private func writeThrough(_ bytes: [[UInt8]]) throws(Stop) {
    let descriptor = open(file.path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw file.cannotCreate(errno) }
    let error = SystemCall.write(bytes, to: descriptor)
    let closed = close(descriptor) == 0 || errno == EINTR
    if let error = error ?? (closed ? nil : errno) { throw file.writeFailed(error) }
  }
}

extension [StagedFile] {
  /// Writes several files down; which waits for the disk once, not for each. None is left where one
  /// cannot be written.
  ///
  /// - Throws: `Stop`, as staging a single file does.
  public static func staging(
    _ files: [(file: OutputFile, bytes: [UInt8])], temporaries: Temporaries
  ) throws(Stop) -> [StagedFile] {
    // More than there are processors: what takes the time is waiting.
    let results = Parallel.map(files.count, workers: Swift.min(files.count, 4)) { places in
      places.map { place in
        Result { () throws(Stop) in
          try files[place].file.stage(files[place].bytes, temporaries: temporaries)
        }
      }
    }
    do {
      return try results.map { result throws(Stop) in try result.get() }
    } catch {
      results.compactMap { try? $0.get() }.discard()
      throw error
    }
  }

  /// Shows all of them, and none of those that follow one that cannot be shown.
  ///
  /// - Throws: `Stop`, as a single commit does.
  public func commit() throws(Stop) {
    for (index, staged) in enumerated() {
      do { try staged.commit() } catch {
        for later in self[(index + 1)...] { later.discard() }
        throw error
      }
    }
  }

  public func discard() { for staged in self { staged.discard() } }
}
