import Diagnostics
import Display
import Typesetting

/// The fonts that a painter shows, each opened when it is first shown and kept from page to page.
final class PageFonts {
  private let catalog: FontCatalog
  private var open: [ShownFont?]
  private var shown: [ShownFont] = []

  init(catalog: FontCatalog) {
    self.catalog = catalog
    open = Array(repeating: nil, count: catalog.files.count)
  }

  /// Forgets what was shown. Glyphs that are `known` are read as that says.
  func beginPage(_ known: [FontUse]) throws {
    for font in shown { font.forget() }
    shown = []
    for use in known { try font(use.font).know(use.glyphs) }
  }

  /// - Throws: a `Diagnostic` where the catalogue has no such font or its file cannot be read.
  func font(_ id: FontID) throws -> ShownFont {
    guard catalog.files.indices.contains(id.index) else {
      throw Diagnostic(
        .error, "font.unknown",
        "text is set with fonts of the catalogue, which has no number \(id.index)")
    }
    let font = try open[id.index] ?? ShownFont(id, OpenFont(path: catalog[id].path))
    open[id.index] = font
    if !font.isShown {
      font.isShown = true
      shown.append(font)
    }
    return font
  }

  /// What the page shows, in the order of the catalogue.
  var uses: [FontUse] {
    shown.map { FontUse(font: $0.id, glyphs: $0.uses) }
      .filter { !$0.glyphs.isEmpty }.sorted { $0.font < $1.font }
  }
}

/// A font, and what a page shows of it.
final class ShownFont {
  let id: FontID
  fileprivate var isShown = false
  /// Lent to whoever shows a run: a value that has one owner is looked up faster than what hangs on an
  /// object that others may change.
  private var glyphs: ShownGlyphs

  fileprivate init(_ id: FontID, _ file: OpenFont) {
    self.id = id
    glyphs = ShownGlyphs(file)
  }

  /// Lends the glyphs, which nobody else may ask for meanwhile.
  func withGlyphs<Value>(_ body: (inout ShownGlyphs) throws -> Value) rethrows -> Value {
    var lent = ShownGlyphs(nil)
    swap(&lent, &glyphs)
    defer { swap(&lent, &glyphs) }
    return try body(&lent)
  }

  fileprivate func forget() {
    isShown = false
    glyphs.forget()
  }

  fileprivate func know(_ uses: [GlyphUse]) { glyphs.know(uses) }

  fileprivate var uses: [GlyphUse] { glyphs.uses }
}
