import CairoBackend
import Display

public typealias PNGOptions = CairoBackend.PNGOptions

extension Press {
  /// One page as an image, at so many pixels to the inch. Throws as the images of a document do.
  public func picture(of page: Page, _ ink: Ink, dpi: Int) throws(Stop) -> [UInt8] {
    do {
      let sheet = try PNGSheet(page, ink: ink, options: PNGOptions(dpi: dpi))
      return try pngs(of: [sheet]).first ?? []
    } catch {
      throw Self.failure(error)
    }
  }

  /// Pages as images, in the order given; all of the document's where none are given. Painted on all
  /// processors. Throws a stop with status 65 where an image would be absurdly large or a font is
  /// broken, else 74.
  public func pngs(
    _ document: DisplayDocument, pages: [Page]? = nil, options: PNGOptions
  ) throws(Stop) -> [[UInt8]] {
    do {
      return try pngs(
        of: (pages ?? document.pages).map { page in
          try PNGSheet(page, ink: document.ink, options: options)
        })
    } catch {
      throw Self.failure(error)
    }
  }

  /// The images, each strip painted by whichever processor is free.
  func pngs(of sheets: [PNGSheet]) throws -> [[UInt8]] {
    let catalog = catalog
    let places = sheets.indices.flatMap { sheet in
      (0..<sheets[sheet].strips).map { (sheet: sheet, strip: $0) }
    }
    let strips = Parallel.map(places.count, workers: Parallel.workers(for: places.count)) {
      shares in
      let painter = PNGPainter(catalog: catalog)
      return shares.map { share in
        Result { try painter.strip(places[share].strip, of: sheets[places[share].sheet]) }
      }
    }
    var next = strips[...]
    return try sheets.map { sheet in
      let own = try next.prefix(sheet.strips).map { try $0.get() }
      next = next.dropFirst(sheet.strips)
      return sheet.file(own)
    }
  }
}
