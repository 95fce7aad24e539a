import Display
import Geometry
import Testing

@testable import Charts

@Suite("Colours of charts")
struct SlideThemeTests {
  @Test(
    "adjacent fills are 20 gray levels apart or more on every ground",
    arguments: SlideGround.allCases)
  func fills(_ ground: SlideGround) {
    for isConverted in [false, true] {
      let tones = SeniorityLevel.allCases.map { tone(of: $0, ground.colors, isConverted) }.sorted()
      for (tone, next) in zip(tones, tones.dropFirst()) { #expect(next - tone >= 20) }
    }
  }

  /// The gray of a bar seen from afar, its outline left out.
  private func tone(
    of level: SeniorityLevel, _ colors: ChartColors, _ isConverted: Bool
  ) -> Double {
    let rect = Rect(x: .zero, y: .zero, width: .pt(40), height: .pt(13))
    var bar = SeniorityBar(rect: rect, level: level, outline: .zero, colors: colors)
    bar.isConverted = isConverted
    let ground = Light(colors.ground).luminance
    let luminance = bar.items.reduce(ground) { light, item in
      switch item {
      case .fill(let path, let color):
        let box = path.box
        let share = box.size.width.points * box.size.height.points / (40 * 13)
        return light + share * (Light(color).luminance - ground)
      case .hatch(_, let width, let pitch, let color):
        return light + width.points / pitch.points * (Light(color).luminance - ground)
      default: return light
      }
    }
    return gray(ofLuminance: luminance)
  }

  @Test(
    "the roles' colours differ for eyes without green cones", arguments: [SlideGround.light, .dark])
  func roles(_ ground: SlideGround) {
    let colors = ground.colors
    let lights = [colors.roleA, colors.roleB, colors.both].map { Light($0).withoutGreenCones }
    #expect(lights[0].distance(to: lights[1]) >= 40)
    #expect(lights[0].distance(to: lights[2]) >= 20)
    #expect(lights[1].distance(to: lights[2]) >= 20)
  }

  @Test("text stands out 4.5 to 1 from its ground, marks 3 to 1", arguments: SlideGround.allCases)
  func contrast(_ ground: SlideGround) {
    let colors = ground.colors
    func contrast(_ color: Color, on other: Color) -> Double {
      Light(color).contrast(to: Light(other))
    }
    for text in [colors.ink, colors.soft, colors.roleA, colors.roleB] {
      #expect(contrast(text, on: colors.ground) >= 4.5)
    }
    for text in [colors.ink, colors.soft] { #expect(contrast(text, on: colors.area) >= 4.5) }
    #expect(contrast(colors.ground, on: colors.ink) >= 4.5)
    #expect(contrast(colors.onRole, on: colors.roleA) >= 4.5)
    for mark in [colors.ink, colors.soft, colors.roleA, colors.roleB, colors.both] {
      #expect(contrast(mark, on: colors.ground) >= 3)
    }
  }
}
