/// When two articles say the same: which items of a list are there already.
struct ItemMerging {
  private var places: [String: Int] = [:]

  /// Knows the items of a list that is there already.
  init(_ items: [Item] = []) {
    for (index, item) in items.enumerated() where places[Self.key(item.text)] == nil {
      places[Self.key(item.text)] = index
    }
  }

  /// Lower case, single spaces, straight apostrophes, no final full stop.
  static func key(_ text: String) -> String {
    var key = ScalarText(capacity: text.utf8.count)
    var pending = false
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case " ", "\t", "\u{A0}", "\u{202F}": pending = true
      default:
        if pending, !key.isEmpty { key.append(" ") }
        pending = false
        key.append(isApostrophe(scalar) ? "'" : scalar)
      }
    }
    key.dropLast { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }
    return key.text
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{2019}", "\u{2018}", "\u{02BC}", "\u{B4}", "`": true
    default: false
    }
  }

  /// Adds the sources to an item that says the same, or the item; `key` is `key(_:)` of its text
  /// where that is known.
  mutating func add(_ item: Item, key known: String? = nil, to items: inout [Item]) {
    let key = known ?? Self.key(item.text)
    guard let index = places[key] else {
      places[key] = items.count
      items.append(item)
      return
    }
    for source in item.sources
    where !items[index].sources.contains(where: { $0.article == source.article }) {
      items[index].sources.append(source)
    }
  }
}
