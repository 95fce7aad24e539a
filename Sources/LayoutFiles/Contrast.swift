import Diagnostics
import Glibc

/// How far two colours stand apart for the eye: 1 for the same, 21 for black and white (WCAG 2.2,
/// "contrast ratio").
public struct Contrast: Hashable, Sendable, Comparable {
  /// What text needs (WCAG 2.2, 1.4.3).
  public static let text = Contrast(ratio: 4.5)
  /// What a drawing that means something needs (WCAG 2.2, 1.4.11).
  public static let graphics = Contrast(ratio: 3)

  public let ratio: Double

  private init(ratio: Double) { self.ratio = ratio }

  /// Colours of sRGB as 0xRRGGBB.
  public init(_ one: UInt32, on other: UInt32) {
    let (a, b) = (Contrast.luminance(of: one), Contrast.luminance(of: other))
    ratio = (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Grays, from 0 for black to 255 for white.
  public init(gray one: UInt8, on other: UInt8) {
    self.init(UInt32(one) * 0x010101, on: UInt32(other) * 0x010101)
  }

  public static func < (a: Contrast, b: Contrast) -> Bool { a.ratio < b.ratio }

  /// To one decimal, rounded down: `4.4`.
  var rounded: String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func luminance(of color: UInt32) -> Double {
    func linear(_ shift: UInt32) -> Double {
      let value = Double(color >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
  }
}

extension Layout {
  /// Marks of the roles and of what they share; washes and lines carry nothing that is not said.
  private static let marks: [ColorUse] = [.a, .b, .both]

  /// Where colours of the layout do not stand out from their ground: text by 4.5 to 1, marks by 3 to
  /// 1, in colour and in gray. Warnings that name the file.
  public func contrastWarnings(file: String) -> [Diagnostic] {
    let texts = Set(styles.values.map(\.color)).union([.a, .b])
    return ColorUse.allCases.flatMap { use -> [Diagnostic] in
      guard texts.contains(use) || Layout.marks.contains(use) else { return [] }
      let needed = texts.contains(use) ? Contrast.text : .graphics
      return grounds.flatMap { ground in warnings(use, on: ground, needed, file: file) }
    }
  }

  /// Where text stands: the paper, and the cover's where that is a tint of it.
  private var grounds: [ColorUse] {
    guard let paper = colors[.ground], let cover = colors[.cover],
      Contrast(cover, on: paper).ratio < 1.5
    else { return [.ground] }
    return [.ground, .cover]
  }

  private func warnings(
    _ use: ColorUse, on ground: ColorUse, _ needed: Contrast, file: String
  ) -> [Diagnostic] {
    var found: [(contrast: Contrast, ink: String)] = []
    if let color = colors[use], let other = colors[ground] {
      found.append((Contrast(color, on: other), "in colour"))
    }
    if let gray = grays[use], let other = grays[ground] {
      found.append((Contrast(gray: gray, on: other), "in gray"))
    }
    let isText = needed == .text
    return found.filter { $0.contrast < needed }.map {
      Diagnostic(
        .warning, "layout.contrast", at: SourceSpan(file: file, line: 0),
        "\(isText ? "text" : "a mark") stands out from its ground by "
          + "\(isText ? "4.5" : "3") to 1 or more; '\(use.rawValue)' on '\(ground.rawValue)' "
          + "has \($0.contrast.rounded) \($0.ink)",
        hint:
          "make '\(use.rawValue)' darker or '\(ground.rawValue)' lighter, or the other way round")
    }
  }
}
