import Geometry

/// An entry of the outline that viewers show beside the pages.
public struct OutlineEntry: Hashable, Sendable {
  public var title: String
  /// The name of a `DisplayItem.destination`.
  public var destination: String
  public var children: [OutlineEntry]

  public init(title: String, destination: String, children: [OutlineEntry] = []) {
    self.title = title
    self.destination = destination
    self.children = children
  }
}

/// What the document says of itself. Dates are ISO 8601 in UTC (`2024-10-30T00:00:00Z`): given, never
/// read from a clock here.
public struct DocumentInformation: Hashable, Sendable {
  public var title: String
  public var author: String
  public var subject: String
  public var keywords: [String]
  /// BCP 47.
  public var language: String
  public var date: String
  public var creator: String

  public init(
    title: String, author: String, subject: String, keywords: [String], language: String,
    date: String, creator: String
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.language = language
    self.date = date
    self.creator = creator
  }
}

/// Whether pages are printed in colour or with black ink alone.
public enum Ink: String, Hashable, Sendable, CaseIterable { case color, mono }

/// A laid-out document: everything a backend needs to write it down, and nothing it must decide.
public struct DisplayDocument: Hashable, Sendable {
  public var information: DocumentInformation
  public var pages: [Page]
  public var structure: StructureTree
  public var outline: [OutlineEntry]
  public var ink: Ink

  public init(
    information: DocumentInformation, pages: [Page], structure: StructureTree,
    outline: [OutlineEntry], ink: Ink
  ) {
    self.information = information
    self.pages = pages
    self.structure = structure
    self.outline = outline
    self.ink = ink
  }
}
