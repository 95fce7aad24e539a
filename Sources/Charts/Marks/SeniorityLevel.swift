/// The level an ad names, as charts show it; in the order of keys.
public enum SeniorityLevel: String, Hashable, Sendable, CaseIterable, Comparable {
  case entry, mid, senior, executive, notStated

  /// What a key says.
  public var name: String {
    switch self {
    case .entry: "Entry"
    case .mid: "Mid"
    case .senior: "Senior"
    case .executive: "Executive"
    case .notStated: "Not stated"
    }
  }

  /// What it looks like, in a word.
  public var look: String {
    switch self {
    case .entry: "outline"
    case .mid: "grey"
    case .senior: "solid"
    case .executive: "double bar"
    case .notStated: "hatched"
    }
  }

  /// What a sentence says: "mid level".
  public var phrase: String {
    self == .notStated ? "level not stated" : name.lowercased() + " level"
  }

  public static func < (a: SeniorityLevel, b: SeniorityLevel) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
