/// Page references that remember what was asked of them, so that matter need not be laid out again where
/// other references give the same answers.
public final class AskedPages {
  private let references: PageReferences
  /// By place, the label that was given; nil where its page was not known.
  public private(set) var answers: [String: String?] = [:]

  public init(_ references: PageReferences) { self.references = references }

  /// The label of the page that place lies on; nil where no page has it.
  public subscript(destination: String) -> String? {
    let label = references[destination]
    answers[destination] = .some(label)
    return label
  }
}

extension PageReferences {
  /// Whether all those places are known as the same pages.
  public func agrees(with answers: [String: String?]) -> Bool {
    answers.allSatisfy { self[$0.key] == $0.value }
  }
}
