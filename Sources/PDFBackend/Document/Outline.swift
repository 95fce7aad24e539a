import Display

/// Writes the outline that viewers show beside the pages, all of it open (ISO 32000-1, 12.3.3).
enum Outline {
  /// Gives the number of the outline's root, or nil where there are no entries.
  static func write(
    _ entries: [OutlineEntry], _ places: inout Destinations, to writer: inout FileWriter
  ) -> Int? {
    guard !entries.isEmpty else { return nil }
    let root = writer.reserve()
    let (first, last, count) = write(entries, under: root, &places, to: &writer)
    writer.object(root) { text in
      text.raw("<</Type/Outlines")
      Outline.span(first, last, count, to: &text)
      text.raw(">>")
    }
    return root
  }

  /// Gives the first and last number and how many entries there are, those below included.
  private static func write(
    _ entries: [OutlineEntry], under parent: Int, _ places: inout Destinations,
    to writer: inout FileWriter
  ) -> (first: Int, last: Int, count: Int) {
    let numbers = entries.map { _ in writer.reserve() }
    var count = entries.count
    for (index, entry) in entries.enumerated() {
      let below =
        entry.children.isEmpty
        ? nil : write(entry.children, under: numbers[index], &places, to: &writer)
      count += below?.count ?? 0
      let place = places.number(of: entry.destination, &writer)
      writer.object(numbers[index]) { text in
        text.raw("<</Title")
        text.string(entry.title)
        text.raw("/Parent")
        text.reference(parent)
        if index > 0 {
          text.raw("/Prev")
          text.reference(numbers[index - 1])
        }
        if index + 1 < numbers.count {
          text.raw("/Next")
          text.reference(numbers[index + 1])
        }
        if let below { Outline.span(below.first, below.last, below.count, to: &text) }
        text.raw("/Dest")
        text.reference(place)
        text.raw(">>")
      }
    }
    return (numbers.first ?? 0, numbers.last ?? 0, count)
  }

  private static func span(_ first: Int, _ last: Int, _ count: Int, to text: inout PDFText) {
    text.raw("/First")
    text.reference(first)
    text.raw("/Last")
    text.reference(last)
    text.raw("/Count ")
    text.integer(count)
  }
}

extension OutlineEntry {
  /// The entry's destination and those below it.
  var destinations: [String] { [destination] + children.flatMap(\.destinations) }
}
