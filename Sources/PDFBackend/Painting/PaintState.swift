import Display
import Geometry

/// What a content stream has set so far (ISO 32000-1, 8.4), so that nothing is set twice.
struct PaintState {
  /// A colour as it is written, in thousandths.
  struct Tone: Hashable {
    var red: Int32
    var green: Int32
    var blue: Int32

    static let black = Tone(red: 0, green: 0, blue: 0)

    var isGray: Bool { red == green && red == blue }
  }

  var fill = Tone.black
  var stroke = Tone.black
  var width = Length.pt(1)
  var isRound = false
  var dash: [Length] = []
  /// Of text: the font, nil where none is set, and its size.
  var font: FontID?
  var fontSize = Length.zero
  /// The start of the line of text, in thousandths of a point.
  var line = TextPlace.zero
}

/// A place on the page from its lower left corner, in thousandths of a point, as it is written.
struct TextPlace: Hashable {
  var x: Int
  var y: Int

  static let zero = TextPlace(x: 0, y: 0)
}

extension PaintState.Tone {
  /// In mono ink, colours become the gray that the eye makes of them: the weights of Rec. 709.
  init(_ color: Color, ink: Ink) {
    switch color {
    case .gray(let value):
      let level = Self.thousandths(value)
      self.init(red: level, green: level, blue: level)
    case .rgb(let red, let green, let blue):
      self.init(
        red: Self.thousandths(red), green: Self.thousandths(green), blue: Self.thousandths(blue))
      guard ink == .mono, !isGray else { return }
      let level = (2126 * self.red + 7152 * self.green + 722 * self.blue + 5000) / 10_000
      self.init(red: level, green: level, blue: level)
    }
  }

  private static func thousandths(_ value: UInt8) -> Int32 { (Int32(value) * 1000 + 127) / 255 }
}
