import Geometry

/// Boxes, glue and penalties of a paragraph, kept as sums up to each place where a line may end, so
/// that any line's measure is a difference of two. Knows neither fonts nor text.
struct HorizontalList {
  /// All in 1/65536 pt.
  struct Sums: Equatable {
    var width: Int64 = 0
    var stretch: Int64 = 0
    var shrink: Int64 = 0
    /// One em for each letter that may be spaced.
    var ems: Int64 = 0
    /// Spaces that may be broken at, to tell lone words.
    var spaces: Int32 = 0
  }

  struct Breakpoint {
    /// All that stands before the break, white space at it excluded.
    var end: Sums
    /// What the next line leaves behind: white space at the break included.
    var start: Sums
    /// What a line that ends here has besides: a hyphen.
    var hyphen: Int64 = 0
    var penalty: Int64 = 0
    var flagged = false
    var forced = false
    /// Whether what stands before is better not left at a line's end.
    var dangles = false
  }

  private(set) var breaks: [Breakpoint] = []
  private(set) var sums = Sums()

  mutating func removeAll() {
    breaks.removeAll(keepingCapacity: true)
    sums = Sums()
  }

  /// `ems` is an em for each letter that may be spaced.
  mutating func box(_ width: Length, ems: Length = .zero) {
    sums.width &+= width.scaled
    sums.ems &+= ems.scaled
  }

  /// White space that stretches and shrinks. Where `breakable`, a line may end at it, and it is then
  /// neither at that line's end nor at the next one's start. It `dangles` where that leaves a word behind that belongs to the next.
  mutating func glue(
    _ width: Length, stretch: Length, shrink: Length, breakable: Bool = true, dangles: Bool = false
  ) {
    let end = sums
    sums.width &+= width.scaled
    sums.stretch &+= stretch.scaled
    sums.shrink &+= shrink.scaled
    guard breakable else { return }
    sums.spaces += 1
    breaks.append(Breakpoint(end: end, start: sums, dangles: dangles))
  }

  /// A place without white space where a line may end, at a price. `flagged` breaks are hyphens, and
  /// `hyphen` is what such a line is longer by.
  mutating func penalty(_ cost: Int, hyphen: Length = .zero, flagged: Bool = false) {
    breaks.append(
      Breakpoint(
        end: sums, start: sums, hyphen: hyphen.scaled, penalty: Int64(cost), flagged: flagged))
  }

  /// A line ends here whatever its length. The list's last entry.
  mutating func forced() {
    breaks.append(Breakpoint(end: sums, start: sums, forced: true))
  }
}
