import Display
import Geometry
import Glibc

/// A brand's logo: filled outlines in a box, in the units of its file.
public struct Logo: Hashable, Sendable {
  /// What a shape is filled with.
  enum Fill: Hashable, Sendable {
    /// sRGB as 0xRRGGBB.
    case color(UInt32)
    /// The ink of the text.
    case current
  }

  struct Shape: Hashable, Sendable {
    var outline: LogoOutline
    var fill: Fill
  }

  /// More than nought.
  let width: Double
  let height: Double
  let shapes: [Shape]

  /// How large it is drawn: at that height, or less where it would be wider than the room.
  public func size(height: Length, room: Length) -> Size {
    let wide = height.points * width / self.height
    let factor = wide > room.points && wide > 0 ? room.points / wide : 1
    return Size(width: .pt(wide * factor), height: .pt(height.points * factor))
  }

  /// The drawing at a size, from its top left corner. With black ink alone a colour is the gray of its
  /// luminance.
  func items(_ size: Size, ink: Ink, current: Color) -> [DisplayItem] {
    let factor = size.height.points / height
    func place(_ point: LogoPoint) -> Point {
      Point(x: .pt(point.x * factor), y: .pt(point.y * factor))
    }
    return shapes.map { shape in
      let path = Path(
        shape.outline.steps.map { step in
          switch step {
          case .move(let p): .move(place(p))
          case .line(let p): .line(place(p))
          case .curve(let p, let q, let r): .curve(place(p), place(q), to: place(r))
          case .close: .close
          }
        })
      return .fill(path, color(shape.fill, ink, current))
    }
  }

  private func color(_ fill: Fill, _ ink: Ink, _ current: Color) -> Color {
    switch (fill, ink) {
    case (.current, _): current
    case (.color(let hex), .color): Color(hex: hex)
    case (.color(let hex), .mono): .gray(Self.gray(hex))
    }
  }

  /// The gray of a colour's relative luminance (IEC 61966-2-1).
  static func gray(_ hex: UInt32) -> UInt8 {
    func linear(_ shift: UInt32) -> Double {
      let value = Double(hex >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let luminance = 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
    let value = luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * pow(luminance, 1 / 2.4) - 0.055
    return UInt8(min(255, max(0, (value * 255).rounded())))
  }
}
