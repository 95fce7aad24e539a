/// A line of a table with separated values (RFC 4180). A quoted cell ends on its line.
struct CSVLine {
  var characters: [Character]
  /// From 1.
  var number: Int

  init(_ characters: [Character], number: Int) {
    self.characters = characters
    self.number = number
  }

  struct Cell: Hashable {
    var text: String
    /// Where it begins, from 1, and how many characters it takes.
    var column: Int
    var length: Int
  }

  struct Fault: Error {
    var summary: String
    var hint: String
    var column: Int
  }

  /// What sets the cells apart: the first of comma, semicolon and tab that stands outside quotes.
  var likelySeparator: Character {
    var isQuoted = false
    var found: Set<Character> = []
    for character in characters {
      if character == "\"" { isQuoted.toggle() }
      if !isQuoted { found.insert(character) }
    }
    return [",", ";", "\t"].first { found.contains($0) } ?? ","
  }

  /// The cells, without white space and quotes round them.
  func cells(_ separator: Character) -> Result<[Cell], Fault> {
    var cells: [Cell] = []
    var place = 0
    while true {
      while place < characters.count, characters[place] != separator,
        characters[place].isWhitespace
      { place += 1 }
      switch cell(from: place, separator) {
      case .failure(let fault): return .failure(fault)
      case .success(let (cell, end)):
        cells.append(cell)
        guard end < characters.count else { return .success(cells) }
        place = end + 1
      }
    }
  }

  /// One cell, and where the separator behind it stands.
  private func cell(from start: Int, _ separator: Character) -> Result<(Cell, Int), Fault> {
    guard start < characters.count, characters[start] == "\"" else {
      var end = start
      while end < characters.count, characters[end] != separator { end += 1 }
      var text = characters[start..<end]
      while text.last?.isWhitespace == true { text.removeLast() }
      return .success((Cell(text: String(text), column: start + 1, length: text.count), end))
    }
    var text = ""
    var place = start + 1
    while place < characters.count {
      let character = characters[place]
      place += 1
      guard character == "\"" else {
        text.append(character)
        continue
      }
      guard place < characters.count, characters[place] == "\"" else {
        return closed(Cell(text: text, column: start + 1, length: place - start), place, separator)
      }
      text.append(character)
      place += 1
    }
    return .failure(
      Fault(
        summary: "a quoted cell ends with a quotation mark on its line; this one does not",
        hint: "close it, or write a quotation mark inside it twice", column: start + 1))
  }

  private func closed(
    _ cell: Cell, _ end: Int, _ separator: Character
  ) -> Result<(Cell, Int), Fault> {
    var place = end
    while place < characters.count, characters[place] != separator {
      guard characters[place].isWhitespace else {
        return .failure(
          Fault(
            summary: "nothing stands between a closing quotation mark and the next cell; "
              + "found '\(characters[place])'",
            hint: "quote the whole cell, or nothing of it", column: place + 1))
      }
      place += 1
    }
    var cell = cell
    while cell.text.last?.isWhitespace == true { cell.text.removeLast() }
    while cell.text.first?.isWhitespace == true { cell.text.removeFirst() }
    return .success((cell, place))
  }

  /// Whether the cells are names of columns: "left, right", "Role A; Role B".
  static func isHeader(_ cells: [Cell]) -> Bool {
    cells.allSatisfy { cell in
      let words = cell.text.lowercased().split { !$0.isLetter && !$0.isNumber }
      return !words.isEmpty && words.allSatisfy { columnWords.contains(String($0)) }
    }
  }

  private static let columnWords: Set = [
    "left", "right", "role", "roles", "a", "b", "1", "2", "one", "two", "first", "second", "from",
    "to", "with", "id", "name",
  ]
}
