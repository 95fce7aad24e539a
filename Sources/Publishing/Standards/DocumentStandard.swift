import PDFBackend

/// What a PDF is to conform to, as the command line says it.
public struct DocumentStandard: Hashable, Sendable {
  let standards: Standards
  /// Whether the data of the document travel in it: PDF/A-3 alone has room for files.
  public let carriesData: Bool

  /// PDF/UA-1 and PDF/A-2a.
  public static let usual = DocumentStandard(standards: .usual, carriesData: false)

  /// What is to be given: `ua-1`, `a-2a`, `a-3a`, several of them with commas between, or `none`.
  public static let words = ["ua-1", "a-2a", "a-3a", "none"]

  /// Whether a document that cannot conform is an error.
  public var isBinding: Bool { !standards.isEmpty }

  /// Nil where a word is unknown, where `none` is not alone or where two parts of PDF/A are asked for.
  /// An archival file is accessible too, since level a asks for the tags.
  public init?(_ text: String) {
    var standards: Standards = []
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    for word in words {
      switch word {
      case "ua-1": standards.insert(.accessible)
      case "a-2a": standards.formUnion([.accessible, .archival])
      case "a-3a": standards.formUnion([.accessible, .archivalWithFiles])
      case "none" where words.count == 1: break
      default: return nil
      }
    }
    guard !standards.isSuperset(of: [.archival, .archivalWithFiles]) else { return nil }
    self.init(standards: standards, carriesData: standards.contains(.archivalWithFiles))
  }

  private init(standards: Standards, carriesData: Bool) {
    self.standards = standards
    self.carriesData = carriesData
  }
}
