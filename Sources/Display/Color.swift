/// A colour as it is printed: sRGB, or true gray for mono output (0 black, 255 white).
public enum Color: Hashable, Sendable {
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
  case gray(UInt8)

  public static let black = Color.gray(0)
  public static let white = Color.gray(255)

  /// `0x1B4F93`.
  public init(hex: UInt32) {
    self = .rgb(
      red: UInt8(hex >> 16 & 0xFF), green: UInt8(hex >> 8 & 0xFF), blue: UInt8(hex & 0xFF))
  }

  /// `#1b4f93`, or `gray 77`.
  public var name: String {
    switch self {
    case .rgb(let red, let green, let blue):
      let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
      return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    case .gray(let value): return "gray \(value)"
    }
  }
}
