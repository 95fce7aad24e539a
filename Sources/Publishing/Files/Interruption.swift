import Glibc
import Synchronization

/// Turns Ctrl-C and SIGTERM into an orderly end: no partial file is left, exit 130 or 143.
public enum Interruption {
  /// To be called once, at the start.
  ///
  /// The handler only rings: it writes the signal's number into a pipe. A thread of its own reads it
  /// and removes the files, since inside a signal handler little is allowed. Signals that would kill
  /// a writer (a closed pipe, a file-size limit) become error numbers.
  public static func watch(_ temporaries: Temporaries) {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    bell.store(ends[1], ordering: .releasing)
    let watchman = Watchman(ear: ends[0], temporaries: temporaries)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(watchman).toOpaque()
    guard pthread_create(&thread, nil, Watchman.wait, context) == 0 else { return }
    pthread_detach(thread)
    // A process started with `nohup` or in the background ignores them, and is to go on doing so.
    for number in [SIGINT, SIGTERM] where !isIgnored(number) { ring(on: number) }
  }

  private static func ring(on number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(bell.load(ordering: .acquiring), &byte, 1)
    }
    action.sa_flags = SA_RESTART
    sigaction(number, &action, nil)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

/// The pipe's end that a signal handler, which is given nothing but a number, writes to.
private let bell = Atomic<Int32>(-1)

/// Waits for the bell.
private final class Watchman: Sendable {
  private let ear: Int32
  private let temporaries: Temporaries

  init(ear: Int32, temporaries: Temporaries) {
    self.ear = ear
    self.temporaries = temporaries
  }

  static let wait: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    guard let context = $0 else { return nil }
    let watchman = Unmanaged<Watchman>.fromOpaque(context).takeRetainedValue()
    var byte: UInt8 = 0
    while read(watchman.ear, &byte, 1) != 1 {}
    watchman.temporaries.removeAllAndExit(byte == UInt8(SIGINT) ? .interrupted : .terminated)
  }
}
