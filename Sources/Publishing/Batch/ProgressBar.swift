import Glibc

/// How far a batch has come, as one line of a terminal that is written over and over.
public struct ProgressBar {
  private let stream: OutputStream
  private let start: Double
  private var last = -1.0
  private var shown = ""

  /// Not more often than this, in seconds.
  private static let pause = 0.1

  public init(on stream: OutputStream) {
    self.stream = stream
    start = Self.now
  }

  /// Shows the line, unless it was shown just now.
  public mutating func show(_ tally: BatchTally) {
    let now = Self.now
    guard now - last >= Self.pause || tally.done == tally.pairs else { return }
    last = now
    shown = Self.line(tally, seconds: now - start, columns: stream.columns ?? 80)
    showAgain()
  }

  /// Shows the line as it was, after something else was written.
  public func showAgain() { try? stream.write("\r" + shown + "\u{1B}[K") }

  /// Takes the line away.
  public func clear() { Self.clear(stream) }

  public static func clear(_ stream: OutputStream) { try? stream.write("\r\u{1B}[K") }

  /// "[######------] 12 of 24 pairs, 96 pages, 0:07 left"
  ///
  /// - Parameters:
  ///   - tally: What is done.
  ///   - seconds: How long it took.
  ///   - columns: How many characters the terminal's line has; the last one stays free.
  /// - Returns: What of it fits.
  public static func line(_ tally: BatchTally, seconds: Double, columns: Int) -> String {
    var text = "\(tally.done) of \(tally.pairs) pairs, \(tally.pages) pages"
    if tally.done > 0, tally.done < tally.pairs {
      let left = seconds / Double(tally.done) * Double(tally.pairs - tally.done)
      text += ", \(clock(left)) left"
    }
    let room = min(30, columns - text.count - 4)
    guard room >= 8 else { return String(text.prefix(max(0, columns - 1))) }
    let filled = tally.pairs > 0 ? room * tally.done / tally.pairs : 0
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: "-", count: room - filled) + "] " + text
  }

  /// "0:07", "1:02:30"
  private static func clock(_ seconds: Double) -> String {
    guard seconds.isFinite, (0..<360_000).contains(seconds) else { return "long" }
    let whole = Int(seconds.rounded(.up))
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = whole / 60
    guard minutes >= 60 else { return "\(minutes):\(padded(whole % 60))" }
    return "\(minutes / 60):\(padded(minutes % 60)):\(padded(whole % 60))"
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
