import Display
import Geometry

/// Writes colours and strokes as SVG attributes, for one ink.
struct SVGPen {
  var ink: Ink

  /// `#rrggbb`, or `#rgb` where that says the same. With black ink alone, as gray as it is light.
  func name(of color: Color) -> String {
    let (red, green, blue): (UInt8, UInt8, UInt8)
    switch color {
    case .rgb(let r, let g, let b): (red, green, blue) = (r, g, b)
    case .gray(let value): (red, green, blue) = (value, value, value)
    }
    guard ink == .color else {
      let luma = (UInt32(red) * 13_933 + UInt32(green) * 46_871 + UInt32(blue) * 4_732 + 32_768)
      return hex([UInt8(truncatingIfNeeded: luma >> 16)])
    }
    return hex([red, green, blue])
  }

  /// One channel stands for all three.
  private func hex(_ channels: [UInt8]) -> String {
    let all = channels.count == 1 ? [channels[0], channels[0], channels[0]] : channels
    let digits = all.map { value in
      let text = String(value, radix: 16)
      return text.count < 2 ? "0" + text : text
    }
    let isShort = all.allSatisfy { $0 >> 4 == $0 & 0xF }
    return "#" + (isShort ? digits.map { String($0.prefix(1)) } : digits).joined()
  }

  func attributes(of stroke: Stroke) -> String {
    var text = "fill=\"none\" stroke=\"\(name(of: stroke.color))\""
    text += " stroke-width=\"\(stroke.width.svg)\""
    if !stroke.dash.isEmpty {
      text += " stroke-dasharray=\"\(stroke.dash.map(\.svg).joined(separator: " "))\""
    }
    if stroke.roundCap { text += " stroke-linecap=\"round\" stroke-linejoin=\"round\"" }
    // Cairo's limit and SVG's differ: 10 and 4.
    return stroke.roundCap ? text : text + " stroke-miterlimit=\"10\""
  }
}
