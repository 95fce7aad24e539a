import Display
import Typesetting

/// Paints pages as PDF content. Keeps its fonts open from page to page; not to be shared between tasks.
public final class PagePainter {
  private let fonts: PageFonts
  private let deflater = Deflater()

  public init(catalog: FontCatalog) { fonts = PageFonts(catalog: catalog) }

  /// The same page gives the same content, whatever was painted before.
  ///
  /// - Parameters:
  ///   - page: what to paint.
  ///   - structure: the tree that the page's content belongs to.
  ///   - ink: with which ink.
  /// - Returns: its content, and what a file has to know of it.
  /// - Throws: a `Diagnostic` where a font cannot be had, and a `PDFFailure` where the page has no area
  ///   or shows a node that the tree does not have.
  public func paint(_ page: Page, _ structure: StructureTree, _ ink: Ink) throws -> PaintedPage {
    try paint(page, structure, ink, given: [])
  }

  /// The page with glyphs read as `known` says: where it shows another text by them, that is written
  /// beside them.
  func paint(
    _ page: Page, _ structure: StructureTree, _ ink: Ink, given known: [FontUse]
  ) throws -> PaintedPage {
    let (width, height) = (page.size.width, page.size.height)
    guard [width, height].allSatisfy({ PDFText.thousandths(of: $0) > 0 && $0 == $0.onPaper }) else {
      throw PDFFailure.mismatch("a page of \(width.points) × \(height.points) pt")
    }
    let flat = FlatPage(page)
    try fonts.beginPage(known)
    var content = PageContent(page.size, ink: ink, fonts: fonts)
    for leaf in flat.leaves { try content.paint(leaf, structure) }
    let (bytes, nodes) = content.finish()
    return PaintedPage(
      size: page.size, stream: deflater.compress(bytes), content: nodes, links: flat.links,
      destinations: flat.destinations, fonts: fonts.uses, label: page.label)
  }
}
