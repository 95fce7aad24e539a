import Display
import Geometry
import Testing
import Typesetting

@testable import Charts

@Suite("Marks and keys")
struct MarkTests {
  @Test("adjacent levels lie at least 20 gray levels apart in mono")
  func grayLevels() {
    let colors = ChartColors.mono
    let levels = SeniorityLevel.allCases.map { ground(of: $0, colors) }
    for (level, next) in zip(levels, levels.dropFirst()) {
      #expect(abs(level - next) >= 20)
    }
    #expect(Set(levels).count == levels.count)
  }

  /// What a bar looks like from afar: its painted area weighed by gray.
  private func ground(of level: SeniorityLevel, _ colors: ChartColors) -> Double {
    let rect = Rect(x: .zero, y: .zero, width: .pt(40), height: .pt(7))
    let bar = SeniorityBar(rect: rect, level: level, outline: .pt(0.75), colors: colors)
    let area = 40.0 * 7
    return bar.items.reduce(255) { gray, item in
      switch item {
      case .fill(let path, .gray(let value)):
        let box = path.box
        let share = box.size.width.points * box.size.height.points / area
        return gray - share * (255 - Double(value))
      case .hatch(_, let width, let pitch, _): return gray - 255 * width.points / pitch.points
      default: return gray
      }
    }
  }

  @Test("a bar's paint stays inside its edge", arguments: SeniorityLevel.allCases)
  func inside(_ level: SeniorityLevel) {
    let rect = Rect(x: .pt(3), y: .pt(2), width: .pt(20), height: .pt(7))
    let bar = SeniorityBar(rect: rect, level: level, outline: .pt(0.75), colors: .color)
    for box in markBoxes(bar.items) { #expect(rect.contains(box)) }
  }

  @Test("a key names each level once, in order, and wraps where it must")
  func key() {
    let key = SeniorityKey([.senior, .entry, .senior, .notStated], theme: theme)
    let row = key.row(width: .pt(380), setter: Ruler())
    let texts = SetText.all(in: row.items).map(\.text)
    #expect(texts == ["Seniority in the ad:", "Entry", "Senior", "Not stated"])
    let narrow = key.row(width: .pt(90), setter: Ruler())
    #expect(narrow.size.height > row.size.height)
    #expect(narrow.size.width <= .pt(90))
    let column = key.column(setter: Ruler())
    #expect(
      SetText.all(in: column.items).map(\.text) == [
        "Entry: outline", "Senior: solid", "Not stated: hatched",
      ])
    #expect(column.size.height == .pt(33))
  }

  @Test("a role's mark is as wide as it says, and stands in the middle of the capitals")
  func roleMark() {
    let style = TextStyle(families: ["Ruler"], size: .pt(10), color: .black)
    for mark in RoleMark.allCases {
      let object = mark.lettered(size: .pt(8), beside: style, .color, setter: Ruler())
      let boxes = markBoxes(object.items)
      #expect(boxes.allSatisfy { $0.minX >= .zero && $0.maxX <= object.width })
      let middle = boxes.first.map { ($0.minY + $0.maxY).points / 2 } ?? 0
      #expect(abs(middle + 3.65) < 0.01)
      #expect(
        SetText.all(in: object.items).map(\.text)
          == (mark == .both ? [] : [mark.rawValue.uppercased()]))
    }
  }

  @Test("a text is cut to fit with an ellipsis, and never before a space or comma")
  func shortening() {
    let style = TextStyle(families: ["Ruler"], size: .pt(10), color: .black)
    let ruler = Ruler()
    #expect(ruler.shortened("Data Engineer", style, to: .pt(65)) == "Data Engineer")
    #expect(ruler.shortened("Data Engineer", style, to: .pt(64)) == "Data Engine…")
    #expect(ruler.shortened("Data Engineer", style, to: .pt(30)) == "Data…")
    #expect(ruler.shortened("Data Engineer", style, to: .pt(5)) == "…")
    #expect(ruler.shortened("Data Engineer", style, to: .pt(4)) == "")
    #expect(
      ruler.wrapped("Lead of Data and Models", style, to: .pt(60), lines: 2)
        == ["Lead of Data", "and Models"])
    #expect(
      ruler.wrapped("Lead of Data and Models", style, to: .pt(40), lines: 2)
        == ["Lead of", "Data an…"])
  }
}
