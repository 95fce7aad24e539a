import Glibc
import Synchronization

/// The files that this process has begun and not finished: what must go when it is stopped.
public final class Temporaries: Sendable {
  private let paths = Mutex<Set<String>>([])

  public init() {}

  func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  func remove(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  /// How many there are.
  public var count: Int { paths.withLock { $0.count } }

  /// Removes them, and ends the process before anybody can begin another.
  ///
  /// `_exit`, since the rest of the process is in the middle of its work: nothing may be run at exit.
  public func removeAllAndExit(_ status: ExitStatus) -> Never {
    paths.withLock { paths in
      for path in paths { unlink(path) }
      _exit(status.rawValue)
    }
  }
}

/// Turns Ctrl-C and SIGTERM into an orderly end: no partial file is left, exit 130 or 143.
public enum Interruption {
  /// To be called once, before other threads begin. A thread of its own waits for the signals, so
  /// that removing files does not happen inside a signal handler, where little is allowed.
  ///
  /// Signals that would kill a writer (a closed pipe, a file-size limit) become error numbers.
  public static func watch(_ temporaries: Temporaries) {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var stops = sigset_t()
    sigemptyset(&stops)
    // A process started with `nohup` or in the background ignores them, and is to go on doing so.
    for number in [SIGINT, SIGTERM] where !isIgnored(number) { sigaddset(&stops, number) }
    guard pthread_sigmask(SIG_BLOCK, &stops, nil) == 0 else { return }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(temporaries).toOpaque()
    let started = pthread_create(&thread, nil, waitForStop, context)
    if started != 0 { pthread_sigmask(SIG_UNBLOCK, &stops, nil) } else { pthread_detach(thread) }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

private func waitForStop(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context else { return nil }
  let temporaries = Unmanaged<Temporaries>.fromOpaque(context).takeRetainedValue()
  var stops = sigset_t()
  sigemptyset(&stops)
  sigaddset(&stops, SIGINT)
  sigaddset(&stops, SIGTERM)
  var number: Int32 = 0
  while sigwait(&stops, &number) != 0 {}
  temporaries.removeAllAndExit(number == SIGINT ? .interrupted : .terminated)
}
