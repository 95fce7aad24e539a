import Diagnostics
import Display
import PageLayout

/// A laid-out part of a book: pages without furniture, a structure tree of its own. A value: parts are
/// made one by one, in any order, and joined in the book's.
public struct LaidPart: Sendable {
  var pages: [MadeUpPage]
  var structure: StructureTree
  var outline: [OutlineEntry]
  /// The places whose names are unique in this part only.
  var own: Set<String>
  var diagnostics: [Diagnostic]

  /// How many pages it takes.
  public var pageCount: Int { pages.count }
}
