import CairoBackend
import Charts
import Display
import Glibc

public typealias PixelSize = CairoBackend.PixelSize

/// What a chart's file is written as.
public enum ChartFormat: String, Hashable, Sendable, CaseIterable { case svg, png, pdf }

/// What lies under a chart.
public enum ChartBackground: Hashable, Sendable {
  /// The theme's own ground.
  case theme
  case transparent
  /// sRGB as 0xRRGGBB.
  case color(UInt32)

  /// Reads `transparent`, `theme`, `#rrggbb` or `#rgb`, in any case; nil where it is none of them.
  public init?(_ text: String) {
    switch text.lowercased() {
    case "transparent": self = .transparent
    case "theme": self = .theme
    case let name where name.hasPrefix("#") && [4, 7].contains(name.utf8.count):
      let digits = name.dropFirst()
      guard digits.allSatisfy(\.isHexDigit) else { return nil }
      let long = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
      guard let value = UInt32(long, radix: 16) else { return nil }
      self = .color(value)
    default: return nil
    }
  }

  /// As it is read.
  public var name: String {
    switch self {
    case .theme: "theme"
    case .transparent: "transparent"
    case .color(let value): Color(hex: value).name
    }
  }
}

/// How a chart is drawn, apart from what it shows.
public struct ChartLook: Hashable, Sendable {
  /// Sides that a picture may have, in pixels.
  public static let sides = 100...10_000
  /// Dots to the inch that a file may claim.
  public static let densities = 18...1200

  public var pixels = PixelSize(width: 1920, height: 1080)
  /// Nil takes what makes the picture as large on paper as a slide.
  public var dpi: Int?
  public var theme = SlideGround.light
  public var background = ChartBackground.theme
  public var ink = Ink.color
  public var outlinesText = false

  public init() {}

  /// As large on paper as before, at that density.
  public mutating func resample(dpi: Int) {
    func scaled(_ side: Int) -> Int {
      let side = (Double(side) * Double(dpi) / Double(density)).rounded()
      return Int(min(max(side, 1), 1e6))
    }
    pixels = PixelSize(width: scaled(pixels.width), height: scaled(pixels.height))
    self.dpi = dpi
  }

  var slide: SlideSize { SlideSize(pixelsWide: pixels.width, pixelsHigh: pixels.height) }

  /// Dots to the inch: given, else those at which the canvas's points are points.
  var density: Int { dpi ?? Int((slide.pixelsPerPoint * 72).rounded()) }

  /// The theme's colours, gray with black ink alone, on the ground that is asked for.
  var colors: ChartColors {
    let isMono = ink == .mono
    var colors = isMono && theme == .light ? ChartColors.mono : theme.colors
    if case .color(let value) = background { colors.ground = Color(hex: value) }
    return isMono ? colors.grayed : colors
  }

  /// What is painted under the chart; nil is nothing.
  var ground: Color? { background == .transparent ? nil : colors.ground }

  /// How well text stands out from the ground (WCAG 2.2, contrast ratio, 1 to 21); nil on a ground
  /// that is not known.
  var contrast: Double? {
    ground.map { ground in
      let (a, b) = (colors.soft.luminance, ground.luminance)
      return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }
  }
}

extension ChartColors {
  /// The same colours as gray as they are light.
  fileprivate var grayed: ChartColors {
    var gray = self
    gray.ink = ink.gray
    gray.soft = soft.gray
    gray.hairline = hairline.gray
    gray.ground = ground.gray
    gray.area = area.gray
    gray.mid = mid.gray
    gray.roleA = roleA.gray
    gray.roleB = roleB.gray
    gray.both = both.gray
    gray.onRole = onRole.gray
    gray.opensB = true
    return gray
  }
}

extension Color {
  private var channels: (red: Double, green: Double, blue: Double) {
    switch self {
    case .rgb(let red, let green, let blue): (Double(red), Double(green), Double(blue))
    case .gray(let value): (Double(value), Double(value), Double(value))
    }
  }

  /// Rec. 709 luma.
  fileprivate var gray: Color {
    let (red, green, blue) = channels
    return .gray(UInt8((red * 0.2126 + green * 0.7152 + blue * 0.0722).rounded()))
  }

  /// Relative luminance, 0 to 1 (WCAG 2.2), with the power 2.2 for sRGB's curve.
  fileprivate var luminance: Double {
    let (red, green, blue) = channels
    func linear(_ value: Double) -> Double { pow(value / 255, 2.2) }
    return linear(red) * 0.2126 + linear(green) * 0.7152 + linear(blue) * 0.0722
  }
}
