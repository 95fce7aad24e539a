import Geometry

/// A note at the foot of the page that carries its mark.
public struct Footnote: Hashable, Sendable {
  /// Its lines, or one piece for all, from the top. It may continue on the next page between two.
  public var pieces: [Fragment]

  public init(_ pieces: [Fragment]) { self.pieces = pieces }
}

/// A section that opens, for running heads.
public struct SectionStart: Hashable, Sendable {
  public var name: String
  /// 1 is the outermost; opening a section closes those of its level and below.
  public var level: Int
  /// Whether it opens with the first thing in its fragment: at the top of a page the page is its then.
  public var leads: Bool

  public init(_ name: String, level: Int = 1, leads: Bool = true) {
    self.name = name
    self.level = level
    self.leads = leads
  }
}
