import Display
import Glibc

/// A colour as light, for what eyes can tell apart (IEC 61966-2-1, WCAG 2.2, CIE 15).
struct Light {
  var red: Double
  var green: Double
  var blue: Double

  init(_ color: Color) {
    func linear(_ value: UInt8) -> Double {
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    switch color {
    case .rgb(let r, let g, let b): (red, green, blue) = (linear(r), linear(g), linear(b))
    case .gray(let value): (red, green, blue) = (linear(value), linear(value), linear(value))
    }
  }

  private init(_ red: Double, _ green: Double, _ blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// From 1 to 21.
  func contrast(to other: Light) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// What somebody without green cones sees (Machado, Oliveira and Fernandes 2009, table 1).
  var withoutGreenCones: Light {
    func clamped(_ value: Double) -> Double { min(1, max(0, value)) }
    return Light(
      clamped(0.367322 * red + 0.860646 * green - 0.227968 * blue),
      clamped(0.280085 * red + 0.672501 * green + 0.047413 * blue),
      clamped(-0.011820 * red + 0.042940 * green + 0.968881 * blue))
  }

  /// The distance in CIELAB: 2 is seen when colours touch, 20 at a glance.
  func distance(to other: Light) -> Double {
    let (a, b) = (lab, other.lab)
    return zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private var lab: [Double] {
    func f(_ t: Double) -> Double { t > 0.008856 ? pow(t, 1.0 / 3) : 7.787 * t + 16.0 / 116 }
    let x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    let y = f(luminance)
    let z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}

/// The gray, from 0 to 255, that is as light.
func gray(ofLuminance value: Double) -> Double {
  255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055)
}
