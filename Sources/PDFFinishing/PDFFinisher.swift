import Display
import Geometry

/// Makes of painted pages a file that is accessible and archival: tagged PDF 1.7 after ISO 14289-1
/// (PDF/UA-1) and ISO 19005-2 or -3, level A (PDF/A-2a, PDF/A-3a).
///
/// What the painted file holds beyond paint is left behind, and the structure tree, links, outline,
/// labels and metadata of the laid-out document are written in its place. The same input gives the
/// same bytes.
public struct PDFFinisher: Sendable {
  private let profiles: ColorProfiles

  public init(profiles: ColorProfiles) { self.profiles = profiles }

  /// The names of places that links or the outline lead to and no page has, in order, each once.
  public func danglingDestinations(
    _ painted: PaintedPDF, _ document: DisplayDocument
  ) -> [String] {
    var known = Set(painted.destinations.joined().map(\.name))
    let links = painted.links.joined().compactMap { link -> String? in
      if case .destination(let name) = link.target { name } else { nil }
    }
    return (links + document.outline.flatMap(\.destinations)).filter { known.insert($0).inserted }
  }

  /// Takes time in proportion to pages and nodes.
  ///
  /// - Parameters:
  ///   - painted: the pages, with a mark for each marked-content sequence.
  ///   - document: what was painted.
  ///   - standards: what the file is to claim.
  ///   - attachments: files that travel inside it. PDF/A-2 lets in PDF/A files alone, so they are for
  ///     PDF/A-3, or for a file that claims neither.
  /// - Returns: the bytes of the finished file. Links to places that no page has are left out, outline
  ///   entries to such places lead nowhere: see `danglingDestinations(_:_:)`.
  /// - Throws: `FinishingFailure` where the pages cannot be read, where marks and document disagree,
  ///   or where PDF/A-2 is claimed with attachments.
  public func finish(
    _ painted: PaintedPDF, _ document: DisplayDocument, as standards: Standards = .usual,
    attachments: [Attachment] = []
  ) throws -> [UInt8] {
    var assembly = try assembly(of: document, as: standards, attachments: attachments)
    try painted.replay(to: &assembly)
    return try assembly.finish()
  }

  /// Begins a file that is finished while it is painted.
  ///
  /// - Parameters: as those of `finish`.
  /// - Returns: what takes in the painted pages, and gives the file's bytes after the last.
  /// - Throws: `FinishingFailure` where PDF/A-2 is claimed with attachments.
  public func assembly(
    of document: DisplayDocument, as standards: Standards = .usual, attachments: [Attachment] = []
  ) throws -> PDFAssembly {
    guard attachments.isEmpty || standards.archivalPart != 2 else {
      throw FinishingFailure.mismatch("PDF/A-2 has no room for attached files; PDF/A-3 has")
    }
    return PDFAssembly(
      Publication(
        document: document, standards: standards, attachments: attachments,
        profile: document.ink == .mono ? profiles.gray : profiles.sRGB))
  }
}
