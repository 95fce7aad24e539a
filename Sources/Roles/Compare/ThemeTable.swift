/// Which theme an item belongs to: a table that a person can edit, of themes and the terms that
/// decide them.
///
/// The term of most words decides; among equals the one that stands first in the item; among those
/// the one of the first theme. Weak terms decide only where no other does. All of it ignores case
/// and simple inflection, and only whole words count.
public struct ThemeTable: Hashable, Sendable {
  /// The label of what no term decides. It is no theme that two roles could share.
  public static let other = "Other"

  /// Where an item was put, and by what.
  public struct Verdict: Hashable, Sendable {
    public var theme: String
    /// The term of the table as it stands there; nil where a person chose the theme, or none fits.
    public var term: String?
  }

  private var tables: [Section: SectionThemes] = [:]

  /// A table that puts everything under "Other" except what was put elsewhere by hand.
  public init() {}

  init(_ tables: [Section: SectionThemes]) { self.tables = tables }

  /// The themes of a section in the order they are printed.
  public func themes(of section: Section) -> [String] { tables[section]?.labels ?? [] }

  /// The theme of an item: the one chosen by hand, else the table's, else "Other".
  public func theme(of item: Item, in section: Section) -> Verdict {
    if let theme = item.theme { return Verdict(theme: theme, term: nil) }
    return tables[section]?.verdict(on: item.text) ?? Verdict(theme: Self.other, term: nil)
  }
}

/// The themes of one section, with their terms prepared for matching.
struct SectionThemes: Hashable, Sendable {
  private(set) var labels: [String] = []
  /// By the first letter of the first word's stem, so that few terms are tried at each word.
  private var terms: [Unicode.Scalar: [ThemeTerm]] = [:]

  /// Adds a theme after the others; its terms must know its rank, which is the number of labels.
  mutating func add(_ label: String, terms added: [ThemeTerm]) {
    labels.append(label)
    for term in added { terms[term.firstLetter, default: []].append(term) }
  }

  func verdict(on text: String) -> ThemeTable.Verdict? {
    let words = WordForms.words(text).map { ThemeTerm.Word(written: $0) }
    var best: ThemeTerm?
    for place in words.indices {
      guard let letter = words[place].written.unicodeScalars.first else { continue }
      for term in terms[letter] ?? [] where term.stands(at: place, in: words) {
        guard let holder = best else {
          best = term
          continue
        }
        if term.outweighs(holder) { best = term }
      }
    }
    return best.map { ThemeTable.Verdict(theme: labels[$0.rank], term: $0.text) }
  }
}
