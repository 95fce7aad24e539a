/// Finds the place of a style that was met before. Styles are told apart by their figures first: to
/// hash the names of families takes longer than to set a short text.
struct StyleIndex {
  private var places: [Int: [Int]] = [:]

  func place(of style: TextStyle, in styles: [SetStyle]) -> Int? {
    places[Self.hash(style)]?.first { styles[$0].style == style }
  }

  mutating func add(_ style: TextStyle, at place: Int) {
    places[Self.hash(style), default: []].append(place)
  }

  private static func hash(_ style: TextStyle) -> Int {
    var hash = Int(truncatingIfNeeded: style.size.scaled)
    hash = hash &* 31 &+ Int(truncatingIfNeeded: style.tracking.scaled)
    hash = hash &* 31 &+ Int(truncatingIfNeeded: style.raise.scaled)
    hash = hash &* 31 &+ style.weight &* 2 &+ (style.italic ? 1 : 0)
    switch style.color {
    case .rgb(let red, let green, let blue):
      return hash &* 31 &+ (Int(red) << 16 | Int(green) << 8 | Int(blue))
    case .gray(let gray): return hash &* 31 &+ (1 << 24 | Int(gray))
    }
  }
}
