/// The ICC profiles that say what the colours of a file mean (ISO 19005-2, 6.2.3).
public struct ColorProfiles: Hashable, Sendable {
  /// The bytes of an sRGB profile, for colour ink.
  public var sRGB: [UInt8]
  /// The bytes of a gray profile, for mono ink.
  public var gray: [UInt8]

  public init(sRGB: [UInt8], gray: [UInt8]) {
    self.sRGB = sRGB
    self.gray = gray
  }
}
