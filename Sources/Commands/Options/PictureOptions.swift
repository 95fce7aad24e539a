import ArgumentParser
import Charts
import Display
import Publishing

extension SlideGround: ExpressibleByArgument {}
extension ChartFormat: ExpressibleByArgument {}
extension ChartSpec.Kind: ExpressibleByArgument {}
extension ChartSpec.Order: ExpressibleByArgument {}

/// A picture's size as it is typed: `1920x1080`, or `1920x1080@2x` for twice as many pixels.
struct SizeArgument: ExpressibleByArgument {
  var pixels: PixelSize

  init?(argument: String) {
    let parts = argument.lowercased().split(separator: "@", omittingEmptySubsequences: false)
    guard let size = parts.first, parts.count <= 2 else { return nil }
    let sides = size.split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "×" }
      .map { Self.whole($0) }
    let factor = parts.count == 2 ? Self.factor(parts[1]) : 1
    guard sides.count == 2, let width = sides[0], let height = sides[1], let factor else {
      return nil
    }
    pixels = PixelSize(width: width * factor, height: height * factor)
  }

  /// `2x` as 2.
  private static func factor(_ text: Substring) -> Int? {
    guard text.hasSuffix("x"), let factor = whole(text.dropLast()), factor <= 4 else { return nil }
    return factor
  }

  private static func whole(_ text: Substring) -> Int? {
    guard 1...6 ~= text.utf8.count, let number = Int(text), number > 0 else { return nil }
    return number
  }

  var defaultValueDescription: String { "\(pixels.width)x\(pixels.height)" }
}

/// What lies under a picture, as it is typed.
struct BackgroundArgument: ExpressibleByArgument {
  var background: ChartBackground

  init?(argument: String) {
    guard let background = ChartBackground(argument) else { return nil }
    self.background = background
  }
}

/// How large pictures are, and on what ground.
struct PictureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Pixels: 1920x1080, 1280x720, 1080x1080, or with @2x twice as many.", valueName: "wxh"))
  var size: SizeArgument?

  @Option(help: ArgumentHelp("Pixels to the inch, 18 to 1200.", valueName: "n"))
  var dpi: Int?

  @Option(help: ArgumentHelp("What lies under it: transparent or #rrggbb.", valueName: "color"))
  var background: BackgroundArgument?

  func validate() throws {
    if let dpi, !ChartLook.densities.contains(dpi) {
      throw ValidationError("--dpi must be between 18 and 1200; found \(dpi)")
    }
    guard let pixels = size?.pixels else { return }
    guard ChartLook.sides.contains(pixels.width), ChartLook.sides.contains(pixels.height) else {
      throw ValidationError(
        "--size must have 100 to 10000 pixels a side; found \(pixels.width)x\(pixels.height)")
    }
  }
}
