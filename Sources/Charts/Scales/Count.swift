/// How many of something a room takes.
enum Count {
  /// The room by the size of one, from 1 to 10 000; 1 where either is no figure to divide.
  static func fitting(_ room: Double, each: Double) -> Int {
    let count = room / each
    return count.isFinite ? Int(min(max(count, 1), 10_000)) : 1
  }
}
