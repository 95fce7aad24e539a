import CGLib
import Glibc

/// A thread that does one thing and ends.
struct WorkerThread {
  private let handle: pthread_t

  /// Nil where the system gives no thread.
  init?(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Work(work))
    var handle = pthread_t()
    let begin: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { box in
      guard let box else { return nil }
      HeapRoom.reserve()
      Unmanaged<Work>.fromOpaque(box).takeRetainedValue().body()
      return nil
    }
    guard pthread_create(&handle, nil, begin, box.toOpaque()) == 0 else {
      box.release()
      return nil
    }
    self.handle = handle
  }

  func join() { pthread_join(handle, nil) }

  /// How many threads the machine runs at once, as far as this process may use them.
  static var processors: Int { max(1, Int(g_get_num_processors())) }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
