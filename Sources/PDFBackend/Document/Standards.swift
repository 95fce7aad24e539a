/// The standards a finished file claims to follow. The claim stands in its metadata packet; what the
/// standards ask for is in the file whether it is claimed or not.
public struct Standards: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// PDF/UA-1: accessible (ISO 14289-1).
  public static let accessible = Standards(rawValue: 1)
  /// PDF/A-2, level A: archival (ISO 19005-2).
  public static let archival = Standards(rawValue: 2)
  /// PDF/A-3, level A: archival, with files of any kind attached (ISO 19005-3).
  public static let archivalWithFiles = Standards(rawValue: 4)

  /// What a file claims unless something else is asked.
  public static let usual: Standards = [.accessible, .archival]

  /// The part of ISO 19005 that is claimed; the later one where both are.
  var archivalPart: Int? {
    contains(.archivalWithFiles) ? 3 : contains(.archival) ? 2 : nil
  }
}
