import Diagnostics

/// A place of a file, or the file as a whole, where a condition does not hold.
public struct Finding: Hashable, Sendable {
  public var condition: Condition
  /// `PDF/UA-1 7.1, Matterhorn 01-003`.
  public var clause: String
  public var severity: Severity
  /// Counted from 1.
  public var page: Int?
  /// The number of the PDF object.
  public var object: Int?
  /// The rule, then what was found.
  public var message: String
  public var hint: String?

  /// `page 3, object 12`; empty where nothing is known.
  public var place: String {
    let parts = [page.map { "page \($0)" }, object.map { "object \($0)" }]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

/// What was found out of a file.
public struct Verification: Hashable, Sendable {
  /// How much was looked at.
  public struct Counts: Hashable, Sendable {
    public var pages = 0
    public var fonts = 0
    public var elements = 0
    /// Conditions that were checked.
    public var conditions = 0

    public init() {}
  }

  /// What the file says it follows: `PDF/UA-1`, `PDF/A-2a`.
  public var claims: [String] = []
  public var counts = Counts()
  /// In the order of pages; what concerns the file stands first.
  public var findings: [Finding] = []

  public var conforms: Bool { !findings.contains { $0.severity == .error } }
}
