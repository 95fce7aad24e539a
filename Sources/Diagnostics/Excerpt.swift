/// The line that a diagnostic speaks of, as a terminal shows it, with a caret under the place.
///
/// What could command a terminal is replaced, tabs are spaces, characters of East Asian scripts and
/// emoji count as two columns, and of a line too long for the window the part round the place is shown.
public struct Excerpt: Hashable, Sendable {
  /// What of a long line is shown, in columns.
  static let window = 88
  /// How much of that stands before the place.
  static let before = 40

  /// The line.
  public var text: String
  /// The caret, and more of it under a longer place.
  public var marks: String

  /// - Parameters:
  ///   - line: The line's text, without its end.
  ///   - column: The place, from 1, in characters; past the line's end it is the end.
  ///   - length: How many characters the place covers; one at least is marked.
  public init(_ line: String, column: Int, length: Int) {
    let cells = line.map(Cell.init)
    let start = min(max(column - 1, 0), cells.count)
    let end = min(max(start, cells.count), start + min(max(length, 1), cells.count + 1))
    let shown = Self.window(of: cells, round: start)
    let cut = shown.lowerBound > 0
    text =
      (cut ? "…" : "") + cells[shown].map(\.text).joined()
      + (shown.upperBound < cells.count ? "…" : "")
    let indent = cells[shown.lowerBound..<start].reduce(cut ? 1 : 0) { $0 + $1.width }
    let marked = cells[start..<max(start, min(end, shown.upperBound))].reduce(0) { $0 + $1.width }
    marks =
      String(repeating: " ", count: indent) + String(repeating: "^", count: max(1, marked))
  }

  /// The cells to show: all, or as many as fit round the place.
  private static func window(of cells: [Cell], round start: Int) -> Range<Int> {
    var first = start
    var room = before
    while first > 0, cells[first - 1].width <= room {
      first -= 1
      room -= cells[first].width
    }
    var last = start
    room = window - (before - room)
    while last < cells.count, cells[last].width <= room {
      room -= cells[last].width
      last += 1
    }
    // A line that ends early leaves its room to what stands before.
    while first > 0, cells[first - 1].width <= room {
      first -= 1
      room -= cells[first].width
    }
    return first..<last
  }
}

/// A character as it is shown, and how many columns it takes.
private struct Cell: Hashable {
  var text: String
  var width: Int

  init(_ character: Character) {
    if character == "\t" {
      (text, width) = ("  ", 2)
    } else if character.unicodeScalars.contains(where: Self.isCommand) {
      (text, width) = ("�", 1)
    } else {
      text = String(character)
      width = character.unicodeScalars.first.map(Self.width) ?? 0
    }
  }

  /// Controls, and what turns the direction of the text round it.
  private static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// After the wide classes of Unicode's annex 11, by their blocks.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
