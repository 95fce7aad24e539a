/// Where in a subject a value stands: `left.name`, `row.theme`.
public struct FieldPath: Hashable, Sendable, CustomStringConvertible {
  public var names: [String]

  public init(_ names: [String]) { self.names = names }

  /// Nil where the text is no path: names of letters, digits and spaces between, joined by full stops.
  public init?(_ text: Substring) {
    let names = text.split(separator: ".", omittingEmptySubsequences: false).map {
      $0.trimmingSpaces
    }
    let isPath = names.allSatisfy { name in
      name.first?.isLetter == true
        && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
    }
    guard isPath, !names.isEmpty else { return nil }
    self.names = names.map(String.init)
  }

  public var description: String { names.joined(separator: ".") }
}

extension Substring {
  var trimmingSpaces: Substring {
    let start = drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return start.prefix(0) }
    return start[...end]
  }
}
