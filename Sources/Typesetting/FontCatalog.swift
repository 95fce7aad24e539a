import Display

/// A font file that documents may be set with.
public struct FontFile: Hashable, Sendable {
  /// "Inter Display"
  public var family: String
  /// 100 to 900.
  public var weight: Int
  public var italic: Bool
  /// Where the file lies.
  public var path: String

  public init(family: String, weight: Int, italic: Bool, path: String) {
    self.family = family
    self.weight = weight
    self.italic = italic
    self.path = path
  }
}

/// The font files there are, in a fixed order: a `FontID` is a place in it. Nothing else is ever
/// used, system fonts least of all.
public struct FontCatalog: Sendable {
  public var files: [FontFile]
  /// The files that are open.
  public let store = FontStore()

  public init(files: [FontFile]) { self.files = files }

  public subscript(id: FontID) -> FontFile { files[id.index] }

  /// The file of that family that is nearest in weight, slope first; nil where the family is not
  /// there at all.
  public func font(family: String, weight: Int, italic: Bool = false) -> FontID? {
    files.indices
      .filter { files[$0].family == family }
      .min { a, b in distance(a, weight, italic) < distance(b, weight, italic) }
      .map { FontID($0) }
  }

  private func distance(_ index: Int, _ weight: Int, _ italic: Bool) -> Int {
    abs(files[index].weight - weight) + (files[index].italic == italic ? 0 : 10_000)
  }
}
