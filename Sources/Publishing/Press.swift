import CairoBackend
import Diagnostics
import Display
import Editions
import PDFFinishing
import Roles

/// What a document is made by and for.
public struct PrintOrder: Hashable, Sendable {
  public var layout: LayoutChoice
  public var paper: Paper
  public var ink: Ink
  /// ISO 8601, UTC.
  public var date: String

  public init(layout: LayoutChoice, paper: Paper, ink: Ink, date: String) {
    self.layout = layout
    self.paper = paper
    self.ink = ink
    self.date = date
  }
}

/// Makes documents, and files of them.
public struct Press: Sendable {
  private let typecase: Typecase
  private let order: PrintOrder

  /// Opens what the order needs.
  ///
  /// - Throws: `Stop` with status 66 where fonts or profiles are missing.
  public init(_ furnishings: Furnishings, order: PrintOrder) throws(Stop) {
    self.order = order
    typecase = try Typecase(directory: furnishings.fonts)
  }

  /// The report of a pair, laid out.
  public func report(_ comparison: Comparison) throws -> Reported<DisplayDocument> {
    // The seam to Editions.
    let information = DocumentInformation(
      title: comparison.title, author: "rolereport", subject: "", keywords: [], language: "en-US",
      date: order.date, creator: "rolereport")
    return Reported(
      DisplayDocument(
        information: information, pages: [], structure: StructureTree(), outline: [],
        ink: order.ink))
  }

  /// The document as a finished PDF file.
  public func pdf(_ document: DisplayDocument) throws -> [UInt8] {
    let painted = try PDFPainter(catalog: typecase.catalog).paint(document)
    return try PDFFinisher(profiles: typecase.profiles).finish(painted, document)
  }

  /// Pages as PNG files, in the order given.
  ///
  /// - Parameters:
  ///   - pages: Pages of the document.
  ///   - dpi: Pixels to the inch.
  /// - Returns: The bytes of one file a page.
  /// - Throws: A `Diagnostic` where a picture would be absurdly large, or what the painter throws.
  public func png(_ pages: [Page], dpi: Int) throws -> [[UInt8]] {
    let painter = PNGPainter(catalog: typecase.catalog)
    return try pages.map { try painter.png(of: $0, ink: order.ink, dpi: dpi) }
  }
}
