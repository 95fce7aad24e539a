import Glibc
import Synchronization

/// The files that this process has begun and not finished: what must go when it is stopped.
public final class Temporaries: Sendable {
  private let paths = Mutex<Set<String>>([])
  private let lastWords = Mutex<(@Sendable () -> Void)?>(nil)

  public init() {}

  /// A file has been begun.
  public func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  /// It is finished, or gone.
  public func remove(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  /// How many there are.
  public var count: Int { paths.withLock { $0.count } }

  /// What is done last where the process is stopped: to say how far it has come.
  public func atStop(_ say: (@Sendable () -> Void)?) { lastWords.withLock { $0 = say } }

  /// Removes them, and ends the process before anybody can begin another.
  ///
  /// `_exit`, since the rest of the process is in the middle of its work: nothing may be run at exit.
  public func removeAllAndExit(_ status: ExitStatus) -> Never {
    paths.withLock { paths in
      for path in paths { unlink(path) }
      lastWords.withLock { $0 }?()
      _exit(status.rawValue)
    }
  }
}
