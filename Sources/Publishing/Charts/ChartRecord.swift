import Charts

/// A chart with all that is needed to draw it again: what it shows, how it looks, what its file is
/// called and dated. It travels in every file that is made of it.
public struct ChartRecord: Hashable, Sendable {
  public var spec: ChartSpec
  public var look: ChartLook
  /// What its files are called, without extension: `ml-lead-vs-ds-manager`, before the kind.
  public var name: String
  /// ISO 8601 in UTC.
  public var date: String
  /// The program and its version.
  public var creator: String
  /// BCP 47.
  public var language: String

  public init(
    spec: ChartSpec, look: ChartLook, name: String, date: String, creator: String, language: String
  ) {
    self.spec = spec
    self.look = look
    self.name = name
    self.date = date
    self.creator = creator
    self.language = language
  }

  /// What a file suggests to be called.
  public var fileName: String { "\(name)-\(spec.kind.rawValue)" }
}

/// What a record may hold, so that a file from anybody costs little to read and to draw.
enum ChartLimits {
  /// Bytes of a file that is read, and of the record in it.
  static let file = 64 << 20
  static let record = 8 << 20
  static let ads = 3000
  static let roles = 100
  static let rows = 100
  static let sentences = 60
  /// Characters of a text.
  static let text = 1000
  /// Amounts lie within this of nothing.
  static let amount = 1_000_000_000_000_000
}
