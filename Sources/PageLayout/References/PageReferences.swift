import Diagnostics

/// On which page each named place lies: what "see page 7" and the contents are printed from.
public struct PageReferences: Hashable, Sendable {
  private var labels: [String: String]

  /// Before the first layout: no place is known.
  public init(_ labels: [String: String] = [:]) { self.labels = labels }

  /// Every destination on the pages, by the label of its page. Of two of one name the first counts.
  public init(in pages: [MadeUpPage], _ names: PageLabels = PageLabels()) {
    labels = [:]
    for page in pages {
      let label = names.label(page: page.number)
      for found in Destinations.all(in: page.items) where labels[found.name] == nil {
        labels[found.name] = label
      }
    }
  }

  /// The label of the page that place lies on; nil where no page has it.
  public subscript(destination: String) -> String? { labels[destination] }

  /// In the order of their names.
  public var destinations: [String] { labels.keys.sorted() }

  /// Places that lie on another page than here, and what both say.
  func differences(to other: PageReferences) -> [String] {
    let names = Set(labels.keys).union(other.labels.keys).sorted()
    return names.filter { labels[$0] != other.labels[$0] }.map { name in
      "'\(name)' was set as page \(labels[name] ?? "unknown")"
        + " and stands on page \(other.labels[name] ?? "unknown")"
    }
  }
}

/// Count, then print: lays a document out until the page numbers it was set with are those it has.
public enum Settling {
  /// Lays out with no places known, then with those of the last layout, and so on until they no longer
  /// change.
  ///
  /// - Parameters:
  ///   - rounds: how often to lay out at the most; at least once.
  ///   - start: places from an earlier layout, where there are any: a good guess saves a round.
  ///   - lay: a layout with the given places, and the places it has.
  /// - Returns: the last layout. Where its places would change again, a warning `layout.unsettled` names
  ///   them with both values.
  public static func settle<Laid>(
    rounds: Int = 4, from start: PageReferences = PageReferences(),
    lay: (PageReferences) throws -> (laid: Laid, made: PageReferences)
  ) rethrows -> Reported<Laid> {
    var used = start
    var round = try lay(used)
    var count = 1
    while round.made != used, count < rounds {
      used = round.made
      round = try lay(used)
      count += 1
    }
    guard round.made != used else { return Reported(round.laid) }
    return Reported(round.laid, [unsettled(used.differences(to: round.made), after: count)])
  }

  private static func unsettled(_ differences: [String], after rounds: Int) -> Diagnostic {
    let more = differences.count > 3 ? ", and \(differences.count - 3) more" : ""
    let layouts = rounds == 1 ? "1 layout" : "\(rounds) layouts"
    return Diagnostic(
      .warning, "layout.unsettled",
      "page numbers settle; after \(layouts) "
        + differences.prefix(3).joined(separator: "; ") + more,
      hint: "give what prints the numbers a fixed width, or put a page break before what moves",
      notes: Array(differences.dropFirst(3).prefix(20)))
  }
}
