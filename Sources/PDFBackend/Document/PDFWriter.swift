import Display
import Geometry
import Typesetting

/// Writes documents as files that are accessible and archival: tagged PDF 1.7 after ISO 14289-1
/// (PDF/UA-1) and ISO 19005-2 or -3, level A (PDF/A-2a, PDF/A-3a). The same document gives the same
/// bytes.
public struct PDFWriter: Sendable {
  private let catalog: FontCatalog
  private let profiles: ColorProfiles

  /// - Parameters:
  ///   - catalog: the fonts that documents are set with.
  ///   - profiles: what their colours mean.
  public init(catalog: FontCatalog, profiles: ColorProfiles) {
    self.catalog = catalog
    self.profiles = profiles
  }

  /// Begins a file that takes its pages part by part.
  ///
  /// - Throws: `PDFFailure` where PDF/A-2 is claimed with attachments.
  public func assembly(_ publication: Publication) throws -> PDFAssembly {
    guard publication.attachments.isEmpty || publication.standards.archivalPart != 2 else {
      throw PDFFailure.mismatch("PDF/A-2 has no room for attached files; PDF/A-3 has")
    }
    return PDFAssembly(
      publication, catalog: catalog,
      profile: publication.ink == .mono ? profiles.gray : profiles.sRGB)
  }
}

/// What is published, whatever its pages are.
public struct Publication: Sendable {
  public var information: DocumentInformation
  public var ink: Ink
  public var standards: Standards
  /// Files that travel inside. PDF/A-2 lets in PDF/A files alone, so they are for PDF/A-3, or for a file
  /// that claims neither.
  public var attachments: [Attachment]

  public init(
    information: DocumentInformation, ink: Ink, standards: Standards = .usual,
    attachments: [Attachment] = []
  ) {
    self.information = information
    self.ink = ink
    self.standards = standards
    self.attachments = attachments
  }
}

/// Pages that are read together, with a structure tree of their own: a whole document, or a part of one
/// that is written as soon as it is laid out.
public struct DocumentPart: Sendable {
  public var pages: [Page]
  public var structure: StructureTree
  /// Where the part stands among the document's, which may come in another order; nil of a document
  /// that has no other.
  public var place: Int?

  public init(pages: [Page], structure: StructureTree, place: Int?) {
    self.pages = pages
    self.structure = structure
    self.place = place
  }

  public init(_ document: DisplayDocument) {
    self.init(pages: document.pages, structure: document.structure, place: nil)
  }
}
