import Glibc
import Synchronization

/// A file that is written down while it is made, and appears whole or not at all.
///
/// Its bytes go to a temporary file as they come. Where there is none, since the target is a pipe or
/// standard output, they are kept until the end.
public final class GrowingFile: Sendable {
  private enum State {
    case empty
    case kept([[UInt8]], OutputFile.Way)
    case written(TemporaryFile)
    case failed(Stop)
    case ended
  }

  public let file: OutputFile
  private let temporaries: Temporaries
  private let state = Mutex(State.empty)

  public init(_ file: OutputFile, _ temporaries: Temporaries) {
    self.file = file
    self.temporaries = temporaries
  }

  /// Adds to its end. What goes wrong is told where the file is staged.
  public func append(_ pieces: [[UInt8]]) {
    state.withLock { state in
      if case .empty = state { state = begun() }
      switch state {
      case .kept(let before, let way): state = .kept(before + pieces, way)
      case .written(let temporary):
        guard let error = temporary.write(pieces) else { break }
        temporary.abandon()
        state = .failed(file.writeFailed(error))
      case .empty, .failed, .ended: break
      }
    }
  }

  private func begun() -> State {
    do throws(Stop) {
      switch try file.way() {
      case .beside(let target):
        return .written(try TemporaryFile(file, becoming: target, temporaries))
      case let way: return .kept([], way)
      }
    } catch {
      return .failed(error)
    }
  }

  /// What there is of a file that is not written down.
  public var kept: [[UInt8]] {
    state.withLock { state in
      if case .kept(let pieces, _) = state { pieces } else { [] }
    }
  }

  /// Forgets what there is, and begins again.
  public func clear() {
    discard()
    state.withLock { $0 = .empty }
  }

  /// Ends it. It waits to be shown.
  ///
  /// - Throws: `Stop` with status 73 where it could not be created, 74 where it could not be written.
  public func stage() throws(Stop) -> StagedFile {
    append([])
    return try state.withLock { state throws(Stop) in
      defer { state = .ended }
      switch state {
      case .kept(let pieces, .direct(let descriptor)):
        return StagedFile(file, .direct(pieces, descriptor: descriptor), temporaries)
      case .kept(let pieces, _): return StagedFile(file, .special(pieces), temporaries)
      case .written(let temporary): return try temporary.close()
      case .failed(let stop): throw stop
      case .empty, .ended: throw file.writeFailed(EBADF)
      }
    }
  }

  /// Forgets it, unless it is staged: what was under its name stays.
  public func discard() {
    state.withLock { state in
      if case .written(let temporary) = state { temporary.abandon() }
      state = .ended
    }
  }
}
