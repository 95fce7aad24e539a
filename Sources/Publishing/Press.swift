import CairoBackend
import Diagnostics
import Display
import Editions
import Geometry
import LayoutFiles
import PDFBackend
import Roles
import Typesetting

/// Everything that turns comparisons into files: fonts, hyphenation, colour profiles, layouts. Not
/// shared between tasks; each has its own.
public final class Press {
  let furnishings: Furnishings
  let catalog: FontCatalog
  let hyphenation: Hyphenation
  /// Characters of what was laid out last that no font has.
  var missing: [Character] = []
  /// Of the book that was made last. To free what they know takes a tenth of the time to make one, so
  /// they live as long as the press.
  var setters: SetterPool?

  /// Reads the list of fonts. Throws a stop with status 66 where it or a font cannot be read.
  public init(_ furnishings: Furnishings) throws(Stop) {
    self.furnishings = furnishings
    let path = FilePath(furnishings.fonts).appending("Fonts.yaml")
    let read = FontList.read(try InputFile.text(path), file: path)
    guard let list = read.value else { throw Stop(.noInput, read.diagnostics) }
    let files = list.fonts.map { font in
      FontFile(
        family: font.family, weight: font.weight, italic: font.italic,
        path: FilePath(furnishings.fonts).appending(font.path))
    }
    catalog = FontCatalog(files: files)
    hyphenation = Hyphenation.read(
      directory: FilePath(furnishings.fonts).appending("Hyphenation"))
  }

  /// A layout by the name it has in `Layouts`, or by its path.
  public func layout(_ name: String) throws(Stop) -> Reported<Layout> {
    let path = try LayoutChoice(name, in: furnishings.layouts).path
    let shelf = LayoutShelf.directory(furnishings.layouts)
    let read = LayoutReader(catalogue: .editions, shelf: shelf)
      .read(try shelf.text(path, what: "layout"), file: path)
    guard let layout = read.value else { throw Stop(.badInput, read.diagnostics) }
    return Reported(layout, read.diagnostics + layout.contrastWarnings(file: path))
  }

  /// The fonts of a layout in `Layouts`, without the rest of it. Throws as reading all of it does.
  public func fonts(of name: String) throws(Stop) -> Reported<[FontUse: [String]]> {
    let path = try LayoutChoice(name, in: furnishings.layouts).path
    let shelf = LayoutShelf.directory(furnishings.layouts)
    let read = LayoutReader(catalogue: .editions, shelf: shelf)
      .fonts(try shelf.text(path, what: "layout"), file: path)
    guard let fonts = read.value else { throw Stop(.badInput, read.diagnostics) }
    return Reported(fonts, read.diagnostics)
  }

  /// A brand's file, and the logo that it names.
  public func brand(_ path: String) throws(Stop) -> Reported<(brand: Brand, logo: Logo?)> {
    try Self.brand(path)
  }

  static func brand(_ path: String) throws(Stop) -> Reported<(brand: Brand, logo: Logo?)> {
    let shelf = LayoutShelf.directory(FilePath(path).directory)
    let read = Brand.read(try shelf.text(path, what: "brand"), file: path)
    guard let brand = read.value else { throw Stop(.badInput, read.diagnostics) }
    guard !brand.logo.isEmpty else { return Reported((brand, nil), read.diagnostics) }
    let file = FilePath(FilePath(path).directory).appending(brand.logo)
    guard shelf.holds(file) else {
      throw Stop(
        .badInput, "brand.logo",
        "a logo lies in the brand file's folder; \(file) is a link that leads out",
        hint: "copy the file there")
    }
    let drawn = Logo.read(try shelf.text(file, what: "logo"), file: file)
    guard let logo = drawn.value else {
      throw Stop(.badInput, read.diagnostics + drawn.diagnostics)
    }
    return Reported((brand, logo), read.diagnostics + drawn.diagnostics)
  }

  /// The laid-out report. Throws a stop with status 66 where a font cannot be opened.
  public func document(
    _ comparison: Comparison, layout: Layout, imprint: Imprint
  ) throws(Stop) -> Reported<DisplayDocument> {
    try laidOut(by: layout) { setter in
      PairReport(comparison, layout: layout, imprint: imprint).document(setter: setter)
    }
  }

  /// The laid-out report on one role. Throws as that on a pair.
  public func document(
    _ profile: RoleProfile, layout: Layout, imprint: Imprint
  ) throws(Stop) -> Reported<DisplayDocument> {
    try laidOut(by: layout) { setter in
      ProfileReport(profile, layout: layout, imprint: imprint).document(setter: setter)
    }
  }

  /// How wide texts are in the layout's first fonts, by a typesetter that has shaped nothing before.
  public func widths(of texts: [String], layout: Layout) -> [Length] {
    let setter = Typesetter(catalog: catalog, hyphenation: hyphenation)
    let style = TextStyle(families: layout.fonts[.text] ?? [], size: .pt(10), color: .black)
    return texts.map { setter.width(of: $0, style) }
  }

  func laidOut<Laid>(
    by layout: Layout, _ lay: (Typesetter) -> Reported<Laid>
  ) throws(Stop) -> Reported<Laid> {
    try laidOut(in: layout.fonts, lay)
  }

  func laidOut<Laid>(
    in fonts: [FontUse: [String]], _ lay: (Typesetter) -> Reported<Laid>
  ) throws(Stop) -> Reported<Laid> {
    let setter = Typesetter(catalog: catalog, hyphenation: hyphenation)
    var reported = lay(setter)
    let noticed = try checked(setter.unreadableFonts, fonts)
    missing = setter.missingCharacters
    reported.diagnostics = noticed + reported.diagnostics
    return reported
  }

  /// What is to be said of a layout's fonts. Throws a stop with status 66 where one was needed and
  /// cannot be opened.
  func checked(
    _ unreadable: [FontFile], _ fonts: [FontUse: [String]]
  ) throws(Stop) -> [Diagnostic] {
    let faults = unreadable.map { font in
      Diagnostic(
        .error, "font.unreadable", at: SourceSpan(file: font.path, line: 0),
        "a font of the list can be opened; this one is missing or damaged",
        hint: "put the file back, or take it out of Fonts.yaml")
    }
    guard faults.isEmpty else { throw Stop(.noInput, faults) }
    return unknownFamilies(in: fonts)
  }

  /// A chain may name families that are not there, but not in silence.
  private func unknownFamilies(in fonts: [FontUse: [String]]) -> [Diagnostic] {
    let known = Set(catalog.files.map(\.family))
    let unknown = Set(fonts.values.joined()).subtracting(known).sorted()
    return unknown.map { family in
      Diagnostic(
        .warning, "layout.unknown-font",
        "a layout names families that Fonts.yaml lists; '\(family)' is none, and is passed over",
        hint: "known are \(known.sorted().joined(separator: ", "))")
    }
  }

  /// The file of the document that was laid out last. Throws a stop with status 1 where it cannot
  /// conform to the standard asked for; the diagnostics name the places. Throws else as the other does.
  public func pdf(
    _ document: DisplayDocument, as standard: DocumentStandard, data: DataFiles
  ) throws(Stop) -> [UInt8] {
    let faults =
      standard.isBinding
      ? Conformity(pages: document.pages, structure: document.structure).faults(missing: missing)
      : []
    guard faults.isEmpty else { throw Stop(.partial, faults) }
    let files = standard.carriesData ? data.attachments : []
    return try pdf(document, attachments: files, standards: standard.standards)
  }

  /// The file, with files that travel in it. Throws a stop with status 65 where a font is broken, 74
  /// where writing fails.
  public func pdf(
    _ document: DisplayDocument, attachments: [Attachment] = [], standards: Standards? = nil
  ) throws(Stop) -> [UInt8] {
    try bound(document, painted(document), attachments: attachments, standards: standards)
  }

  /// The document's pages as PDF paints them. Throws a stop with status 65 where a font is broken.
  public func painted(_ document: DisplayDocument) throws(Stop) -> [PaintedPage] {
    let (catalog, pages) = (catalog, document.pages)
    let painted = Parallel.map(pages.count, workers: Parallel.workers(for: pages.count)) { places in
      let painter = PagePainter(catalog: catalog)
      return places.map { place in
        Result { try painter.paint(pages[place], document.structure, document.ink) }
      }
    }
    do { return try painted.map { try $0.get() } } catch { throw Self.failure(error) }
  }

  /// The file of painted pages. Throws as `pdf` does.
  public func bound(
    _ document: DisplayDocument, _ painted: [PaintedPage], attachments: [Attachment] = [],
    standards: Standards? = nil
  ) throws(Stop) -> [UInt8] {
    let standards =
      standards ?? (attachments.isEmpty ? .usual : [.accessible, .archivalWithFiles])
    let writer = PDFWriter(catalog: catalog, profiles: try profiles())
    do {
      var assembly = try writer.assembly(
        Publication(
          information: document.information, ink: document.ink, standards: standards,
          attachments: attachments))
      try assembly.add(DocumentPart(document), painted: painted)
      let fonts = Self.filled(assembly.fontOrders)
      let pieces = try assembly.finish(
        outline: document.outline, fonts: fonts.map { try $0.get() })
      return pieces.count == 1 ? pieces[0] : Array(pieces.joined())
    } catch {
      throw Self.failure(error)
    }
  }

  func profiles() throws(Stop) -> ColorProfiles {
    let directory = FilePath(furnishings.fonts).appending("ICC")
    return ColorProfiles(
      sRGB: try InputFile.bytes(FilePath(directory).appending("sRGB.icc")),
      gray: try InputFile.bytes(FilePath(directory).appending("Gray-2.2.icc")))
  }

  static func filled(_ orders: [FontOrder]) -> [Result<FontProgram, any Error>] {
    Parallel.mapEach(orders.count, workers: Parallel.workers(for: orders.count)) { place in
      Result { try orders[place].filled() }
    }
  }

  static func failure(_ error: any Error) -> Stop {
    if let diagnostic = error as? Diagnostic { return Stop(.badInput, [diagnostic]) }
    return Stop(.writeFailed, "paint.failed", "a page is painted without a fault; \(error)")
  }
}
