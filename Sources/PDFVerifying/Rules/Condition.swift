/// Something that holds in a file that follows the standards, and that a machine can tell.
public struct Condition: Hashable, Sendable {
  public enum Coverage: Hashable, Sendable {
    case checked
    /// Checked but for what is said.
    case partly(String)
    /// Not checked, and why.
    case unchecked(String)
  }

  /// `01-003` for a failure condition of the Matterhorn Protocol; `A-6.1.2` and the like for clauses of
  /// PDF/A; `W-1` and the like for what makes a file whole.
  public let id: String
  /// Clause of the standard: `PDF/UA-1 7.1`.
  public let clause: String
  /// The clause of PDF/A that asks for the same; empty where there is none.
  public let archival: String
  /// What holds in a conforming file, in our words.
  public let text: String
  /// What to do where it does not.
  public let hint: String
  public let coverage: Coverage

  init(
    _ id: String, _ clause: String, _ text: String, hint: String = "", archival: String = "",
    _ coverage: Coverage = .checked
  ) {
    self.id = id
    self.clause = clause
    self.archival = archival
    self.text = text
    self.hint = hint
    self.coverage = coverage
  }

  public var isChecked: Bool {
    if case .unchecked = coverage { false } else { true }
  }

  /// Every condition there is, of all tables.
  public static let all = Matterhorn.conditions + Archive.conditions + Whole.conditions

  static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
