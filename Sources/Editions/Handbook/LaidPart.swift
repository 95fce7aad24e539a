import Diagnostics
import Display
import PageLayout

/// A laid-out part of a book: pages without furniture, a structure tree of its own. A value: parts are
/// made one by one, in any order, and joined in the book's.
public struct LaidPart: Sendable {
  /// A named place and the page of the part that it lies on, from 0.
  struct Place: Hashable, Sendable {
    var name: String
    var page: Int
  }

  var pages: [MadeUpPage]
  var places: [Place]
  /// What its heads and feet speak of.
  var root: Record
  var structure: StructureTree
  var outline: [OutlineEntry]
  /// The places whose names are unique in this part only.
  var own: Set<String>
  var diagnostics: [Diagnostic]
  /// The pages that it was laid out with, by the places that it names.
  var asked: [String: String?]
  /// The fields of its subject that its flow asked for.
  var askedFields: Set<String>

  /// How many pages it takes.
  public var pageCount: Int { pages.count }

  var extent: PartExtent {
    PartExtent(pageCount: pages.count, places: places, own: own, outline: outline)
  }

  init(_ pages: [MadeUpPage], of draft: Draft, on scope: Scope, _ diagnostics: [Diagnostic]) {
    self.pages = pages
    root = scope.root
    askedFields = scope.askedFields
    self.diagnostics = diagnostics
    places = pages.enumerated().flatMap { index, page in
      Destinations.all(in: page.items).map { Place(name: $0.name, page: index) }
    }
    structure = draft.tree
    outline = draft.outline
    own = draft.placeNames
    asked = draft.references.answers
  }
}
