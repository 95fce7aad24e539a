/// A style of the layout, by what it is for. The ones named here every layout has; it may define more.
public struct StyleName: RawRepresentable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  private init(_ name: String) { rawValue = name }

  public static let roleTitle = StyleName("role title")
  public static let introduction = StyleName("introduction")
  public static let documentTitle = StyleName("document title")
  public static let lead = StyleName("lead")
  public static let answer = StyleName("answer")
  public static let pageTitle = StyleName("page title")
  public static let heading = StyleName("heading")
  public static let text = StyleName("text")
  public static let paragraph = StyleName("paragraph")
  public static let label = StyleName("label")
  public static let subtitle = StyleName("subtitle")
  public static let columnHead = StyleName("column head")
  public static let table = StyleName("table")
  public static let tableHead = StyleName("table head")
  public static let chartLabel = StyleName("chart label")
  public static let chartSublabel = StyleName("chart sublabel")
  public static let chartValue = StyleName("chart value")
  public static let chartAxis = StyleName("chart axis")
  public static let note = StyleName("note")
  public static let noteHead = StyleName("note head")
  public static let noteSource = StyleName("note source")
  public static let sourceFigures = StyleName("source figures")
  public static let runningHead = StyleName("running head")
  public static let folio = StyleName("folio")

  /// The styles that every layout has.
  public static let required: [StyleName] = [
    roleTitle, introduction, documentTitle, lead, answer, pageTitle, heading, text, paragraph,
    label,
    subtitle, columnHead, table, tableHead, chartLabel, chartSublabel, chartValue, chartAxis, note,
    noteHead, noteSource, sourceFigures, runningHead, folio,
  ]
}

/// The colours a layout defines, by what they are for. `a` and `b` mean the two roles, nothing else.
public enum ColorUse: String, Hashable, Sendable, CaseIterable {
  case ink, a, b, both, soft, hairline, wash, middle, ground, cover
}

/// The font chains a layout defines, by what they are for.
public enum FontUse: String, Hashable, Sendable, CaseIterable {
  case text, label, display
}

/// The papers a layout may be made for.
public enum PaperName: String, Hashable, Sendable, CaseIterable {
  case a4, letter, slide
}

/// What a layout's flows are for, and the key each stands under in a layout file.
public enum FlowName: String, Hashable, Sendable, CaseIterable {
  /// Of a document on a pair.
  case pair = "flow"
  /// Of a document on one role.
  case role = "profile"
  /// Of a book on all pairs, before and after what it says of roles and pairs.
  case front, back

  public var summary: String {
    switch self {
    case .front: "what a book on all pairs says before the roles' profiles, in order"
    case .back: "what a book on all pairs says after its chapters, in order"
    case .pair: "what a document on two roles says, in order"
    case .role: "what a document on one role says, in order"
    }
  }
}
