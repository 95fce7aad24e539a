import Geometry

/// The room that is left where a block is to stand.
public struct Region: Hashable, Sendable {
  public var free: Size
  /// The height of the tallest empty region still to come.
  public var roomAhead: Length

  public init(free: Size, roomAhead: Length) {
    self.free = free
    self.roomAhead = roomAhead
  }

  /// Whether moving on could help. Where it cannot, refusing again would never end: a block then
  /// places what it can.
  public var movingOnHelps: Bool { free.height < roomAhead }
}

/// What came of trying to set a block into a region.
public enum Placement: Sendable {
  case whole(Fragment)
  /// This much fits; the rest is a block of its own.
  case part(Fragment, rest: any Block)
  case nothing(Refusal)
}

/// Why nothing of a block could stand in a region, with both sizes.
public struct Refusal: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable {
    case tooTall = "too tall"
    case splitLeavesOrphan = "a split would leave a line alone"
  }

  public var reason: Reason
  public var needed: Length
  public var offered: Length

  public init(_ reason: Reason, needed: Length, offered: Length) {
    self.reason = reason
    self.needed = needed
    self.offered = offered
  }
}

/// Matter that may be split between regions. Splitting returns the rest as a new value, so that any
/// step can be tried again.
///
/// In a region where moving on does not help, `place` never answers `nothing`, and the rest of a part
/// is smaller than the block was: pagination ends.
public protocol Block: Sendable {
  /// Its height where it is not split.
  var height: Length { get }
  /// The least room it starts in: its height, or that of a first part where it may be split.
  var need: Length { get }
  /// The footnotes that come with that first part: the room they take counts where it is decided
  /// whether the block starts on a page.
  var startFootnotes: [Footnote] { get }
  func place(in region: Region) -> Placement
}

extension Block {
  public var need: Length { height }
  public var startFootnotes: [Footnote] { [] }
}
