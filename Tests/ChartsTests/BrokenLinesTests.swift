import Display
import Geometry
import Testing
import Typesetting

@testable import Charts

@Suite("Lines of a chart's text")
struct BrokenLinesTests {
  /// Its letters are 1 pt wide.
  private let style = TextStyle(families: ["Slab"], size: .pt(2), color: .black)

  @Test(
    "end after the last opportunity that fits, unless two thirds would stay empty",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one two three", 8, ["one two", "three"]),
      ("one two three", 6, ["one", "two", "three"]), ("data-driven", 6, ["data-", "driven"]),
      ("a incomprehensible", 8, ["a incomp", "rehensib", "le"]),
      ("abc incomprehensible", 8, ["abc", "incompre", "hensible"]), ("x", 1, ["x"]),
    ])
  func examples(text: String, width: Int, expected: [String]) {
    #expect(Ruler().lines(of: text, style, to: .pt(width), most: 50) == expected)
  }

  @Test("are those that are found character by character")
  func property() {
    var dice = SeededGenerator(state: 5)
    for _ in 0..<3_000 {
      let words = (0..<Int.random(in: 1...9, using: &dice)).map { _ in
        String(
          (0..<Int.random(in: 1...12, using: &dice)).map { _ in
            "abc-/"[.random(in: 0..<5, using: &dice)]
          })
      }
      let text = words.joined(separator: " ")
      let width = Int.random(in: 1...30, using: &dice)
      let found = Ruler().lines(of: text, style, to: .pt(width), most: 500)
      let expected = Self.lines(of: Array(text), to: width)
      if found != expected { Issue.record("'\(text)' to \(width): \(found), not \(expected)") }
    }
  }

  private static func lines(of text: [Character], to width: Int) -> [String] {
    var (rest, lines) = (text[...].map(\.self), [String]())
    while rest.count > width {
      let best = (1...width).last { place in
        place > width / 3 && rest[place] != " " && " -/".contains(rest[place - 1])
      }
      let end = rest[width] == " " ? width + 1 : best ?? width
      let line = String(rest[..<end])
      lines.append(line.hasSuffix(" ") ? String(line.dropLast()) : line)
      rest.removeFirst(end)
    }
    return (lines + [String(rest)]).filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate subscript(place: Int) -> Character { self[index(startIndex, offsetBy: place)] }
}
