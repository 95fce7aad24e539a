import Glibc

/// A value that threads take turns with, and wait for until it is as they need it.
final class Monitor<Value>: @unchecked Sendable {
  // Only touched by whoever holds the mutex.
  private var value: Value
  // Both keep their addresses as long as this lives, which properties need not.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ value: sending Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Changes the value; whoever waits for it looks again.
  func change(_ body: (inout Value) -> Void) {
    pthread_mutex_lock(mutex)
    body(&value)
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
  }

  /// Waits until the closure, which is asked anew after every change, gives something.
  func wait<Found>(for body: (inout Value) -> Found?) -> Found {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let found = body(&value) { return found }
      pthread_cond_wait(changed, mutex)
    }
  }
}
