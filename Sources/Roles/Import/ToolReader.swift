/// Finds the tools an item names: those of the table, and in a list of tools also those it lacks.
enum ToolReader {
  static func names(in text: String, section: Section, _ table: ToolTable) -> [String] {
    var names = table.names(in: text)
    guard section == .tools else { return names }
    for element in elements(text) {
      guard table.names(in: element).isEmpty, isName(element, table) else { continue }
      if !names.contains(element) { names.append(element) }
    }
    return names
  }

  /// What a list inside the item enumerates: after a colon, in brackets, after "such as".
  private static func elements(_ text: String) -> [String] {
    var lists: [String] = []
    if let colon = text.firstIndex(of: ":") {
      lists.append(String(text[text.index(after: colon)...]))
    }
    for opening in ["e.g.", "such as ", " like ", "including ", "i.e."] {
      guard let range = text.place(of: opening) else { continue }
      lists.append(String(text[range.upperBound...].prefix { $0 != ")" && $0 != ";" }))
    }
    return lists.flatMap { list in
      list.split { ",;()/".contains($0) }.flatMap { part in
        part.parts(at: " and ").flatMap { $0.parts(at: " or ") }
      }.map { element -> String in
        var name = String(element).trimmed(of: " .:")
        for joint in ["and ", "or ", "such as ", "e.g. ", "like "] where name.hasPrefix(joint) {
          name = String(name.dropFirst(joint.count))
        }
        return name
      }
    }
  }

  /// A name is short and written as one: each word has a capital.
  private static func isName(_ element: String, _ table: ToolTable) -> Bool {
    let words = element.split(separator: " ")
    guard (1...3).contains(words.count), element.utf8.count <= 40,
      !table.generic.contains(element.lowercased())
    else { return false }
    return words.enumerated().allSatisfy { index, word in
      guard let first = word.unicodeScalars.first else { return false }
      if index > 0, first.properties.numericType != nil { return true }
      return first.properties.isUppercase && !table.generic.contains(word.lowercased())
    }
  }
}
