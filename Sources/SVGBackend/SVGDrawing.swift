import Diagnostics
import Display
import Geometry
import Typesetting

/// The elements of a picture being written. Neighbours of the same look share a group.
struct SVGDrawing {
  /// Stands in identifiers for the mark that is known only at the end.
  static let markPlace = "\u{1}"

  let pen: SVGPen
  let outlinesText: Bool
  let fonts: OutlineFonts
  let catalog: FontCatalog
  private var elements: [(look: String, name: String, rest: String)] = []
  private var clips = 0

  init(pen: SVGPen, outlinesText: Bool, fonts: OutlineFonts, catalog: FontCatalog) {
    self.pen = pen
    self.outlinesText = outlinesText
    self.fonts = fonts
    self.catalog = catalog
  }

  mutating func add(_ items: [DisplayItem], at offset: Point) throws(Diagnostic) {
    for item in items {
      switch item {
      case .fill(let path, let color):
        add("fill=\"\(pen.name(of: color))\"", path, at: offset)
      case .stroke(let path, let stroke): add(pen.attributes(of: stroke), path, at: offset)
      case .hatch(let path, let width, let pitch, let color):
        hatch(path, Stroke(width: width, color: color), pitch, at: offset)
      case .glyphs(let run, let point): try add(run, at: offset + point)
      case .content(_, let inner), .artifact(_, let inner): try add(inner, at: offset)
      case .group(let point, let inner): try add(inner, at: offset + point)
      case .link, .destination: break
      }
    }
  }

  private mutating func add(_ look: String, _ path: Path, at offset: Point) {
    guard !path.elements.isEmpty else { return }
    elements.append((look, "path", " d=\"\(SVGPathData(path, at: offset).text)\"/>"))
  }

  private mutating func hatch(
    _ path: Path, _ stroke: Stroke, _ pitch: Length, at offset: Point
  ) {
    guard let lines = Hatching.lines(over: path, at: offset, pitch: pitch) else { return }
    clips += 1
    let id = "\(Self.markPlace)h\(clips)"
    let outline = SVGPathData(path, at: offset).text
    elements.append(("", "clipPath", " id=\"\(id)\"><path d=\"\(outline)\"/></clipPath>"))
    elements.append(
      (
        pen.attributes(of: stroke), "path",
        " clip-path=\"url(#\(id))\" d=\"\(SVGPathData(lines, at: .zero).text)\"/>"
      ))
  }

  private mutating func add(_ run: GlyphRun, at origin: Point) throws(Diagnostic) {
    guard !run.glyphs.isEmpty else { return }
    let font = try fonts.font(run.font)
    let fill = "fill=\"\(pen.name(of: run.color))\""
    if outlinesText {
      let outline = font.outline(of: run, at: origin)
      if !outline.isEmpty { elements.append((fill, "path", " d=\"\(outline)\"/>")) }
    } else if let text = SVGTextRun(run, at: origin, font: font) {
      elements.append((text.look(catalog[run.font]) + " " + fill, "text", text.rest))
    }
  }

  /// Elements one a line; those of one look in a row inside a group that has it.
  var text: String {
    var text = ""
    var next = elements.startIndex
    while next < elements.endIndex {
      let look = elements[next].look
      let end = elements[next...].firstIndex { $0.look != look } ?? elements.endIndex
      let row = elements[next..<end]
      if row.count > 1, !look.isEmpty {
        text += "<g \(look)>\n" + row.map { "<\($0.name)\($0.rest)\n" }.joined() + "</g>\n"
      } else {
        let inside = look.isEmpty ? "" : " " + look
        text += row.map { "<\($0.name)\(inside)\($0.rest)\n" }.joined()
      }
      next = end
    }
    return text
  }
}
