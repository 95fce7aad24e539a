/// Room that a thread's heap has before it is needed.
///
/// The C library takes memory from the system a few pages at a time, which costs a run of many small
/// pieces a twentieth of its time. It learns from what is freed: once a block of this size was, blocks up
/// to it come from the heap instead of maps of their own, and a heap keeps twice as much (mallopt(3), "dynamic
/// mmap threshold"). Elsewhere this does nothing, and takes no time.
public enum HeapRoom {
  private static let size = 16 << 20

  /// Has the library learn it, and makes room in the heap of the main thread.
  public static func begin() {
    reserve()
    reserve()
  }

  /// Makes room in the heap of this thread. Memory that nobody has written to takes none of the machine's.
  static func reserve() {
    UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16).deallocate()
  }
}
