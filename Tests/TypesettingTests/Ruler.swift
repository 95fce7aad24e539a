import Geometry

@testable import Typesetting

/// A ruler font: every letter is 1 pt wide, a space 1 pt plus 0.5 minus 0.25.
func ruler(_ text: String) -> HorizontalList {
  var list = HorizontalList()
  for character in text {
    switch character {
    case " ": list.glue(.pt(1), stretch: .pt(0.5), shrink: .pt(0.25))
    case "~": list.glue(.pt(1), stretch: .pt(0.5), shrink: .pt(0.25), breakable: false)
    case "|": list.penalty(50, hyphen: .pt(1), flagged: true)
    case "/": list.forced()
    default: list.box(.pt(1), ems: .pt(1))
    }
  }
  list.forced()
  return list
}

/// The text's lines at some breaks of its list; a hyphen where a word was divided.
func cut(_ text: String, at breaks: [Int]) -> [String] {
  var lines = [""]
  var number = 0
  for character in text {
    switch character {
    case " ", "|", "/":
      if breaks.contains(number) {
        if character == "|" { lines[lines.count - 1] += "-" }
        lines.append("")
      } else if character == " " {
        lines[lines.count - 1] += " "
      }
      number += 1
    default: lines[lines.count - 1].append(character)
    }
  }
  return lines
}
