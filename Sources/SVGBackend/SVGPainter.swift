import Diagnostics
import Display
import Geometry
import Typesetting

/// Writes pages as SVG 1.1 pictures. Keeps its fonts open from one page to the next; not to be shared
/// between tasks.
public final class SVGPainter {
  private let catalog: FontCatalog
  private let fonts: OutlineFonts

  public init(catalog: FontCatalog) {
    self.catalog = catalog
    fonts = OutlineFonts(catalog: catalog)
  }

  /// The page as a picture that stands for one image: its text is there to be searched and copied,
  /// and a screen reader hears the title and the description. The same page gives the same bytes.
  /// Links and destinations are left out.
  ///
  /// Throws a `Diagnostic` where a font cannot be had.
  public func svg(of page: Page, options: SVGOptions) throws(Diagnostic) -> [UInt8] {
    var drawing = SVGDrawing(
      pen: SVGPen(ink: options.ink), outlinesText: options.outlinesText, fonts: fonts,
      catalog: catalog)
    try drawing.add(page.items, at: .zero)
    return Array(document(page.size, drawing, options).utf8)
  }

  private func document(_ size: Size, _ drawing: SVGDrawing, _ options: SVGOptions) -> String {
    let body = drawing.text
    // Several pictures may stand in one web page, where identifiers must not meet.
    let mark = SVGMark(of: options.title + options.description + body).text
    var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\""
    text += " width=\"\(max(1, options.width))\" height=\"\(max(1, options.height))\""
    text += " viewBox=\"0 0 \(size.width.svg) \(size.height.svg)\""
    text += " xml:lang=\(options.language.xmlQuoted)"
    text += " role=\"img\" aria-labelledby=\"\(mark)t \(mark)d\">\n"
    text += "<title id=\"\(mark)t\">\(options.title.xml)</title>\n"
    text += "<desc id=\"\(mark)d\">\(options.description.xml)</desc>\n"
    if let metadata = options.metadata { text += "<metadata>\(metadata.xml)</metadata>\n" }
    if let ground = options.ground {
      let color = SVGPen(ink: options.ink).name(of: ground)
      text += "<path fill=\"\(color)\" d=\"M0 0H\(size.width.svg)V\(size.height.svg)H0Z\"/>\n"
    }
    text += body.replacing(SVGDrawing.markPlace, with: mark)
    return text + "</svg>\n"
  }
}

/// A short name made of a text's bytes, the same for the same text (FNV-1a, 32 bits).
struct SVGMark {
  let text: String

  init(of content: String) {
    var hash: UInt32 = 0x811C_9DC5
    for byte in content.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    text = "r" + String(hash, radix: 36)
  }
}
