import Typesetting

/// A font that a file needs, cut down to what it shows. Takes a millisecond or so; several may be filled
/// at once.
public struct FontOrder: Sendable {
  let use: FontUse
  let path: String
  let store: FontStore

  /// - Throws: a `Diagnostic` where the file cannot be read as a font, or not be cut.
  public func filled() throws -> FontProgram { try FontProgram(use, path: path, in: store) }
}
