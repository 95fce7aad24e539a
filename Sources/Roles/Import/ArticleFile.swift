/// An article as it was found: a name to report and the bytes, in whatever encoding.
public struct ArticleFile: Hashable, Sendable {
  /// As named on the command line.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
