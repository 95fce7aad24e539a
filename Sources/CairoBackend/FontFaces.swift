import CFreeType
import Diagnostics
import Display
import Synchronization
import Typesetting

/// Held while fonts are opened and closed: Cairo's cache may close a painter's font from another thread
/// while that painter opens one, and FreeType leaves keeping these apart to its callers.
private let fontDoor = Mutex(())

/// FreeType, opened once a painter. Faces keep it alive.
final class FreeTypeLibrary {
  let handle: FT_Library

  init() throws {
    var opened: FT_Library?
    try CairoFailure.check(freeType: FT_Init_FreeType(&opened), "FT_Init_FreeType")
    guard let opened else { throw CairoFailure(call: "FT_Init_FreeType", reason: "no library") }
    handle = opened
  }

  deinit { fontDoor.withLock { _ in _ = FT_Done_FreeType(handle) } }
}

/// An open font file. It must not be shared between tasks: FreeType's faces hold state.
final class FontFace {
  let handle: FT_Face
  private let library: FreeTypeLibrary

  /// Throws a `Diagnostic` where the file cannot be read as a font.
  init(path: String, library: FreeTypeLibrary) throws {
    var opened: FT_Face?
    let code = fontDoor.withLock { _ in FT_New_Face(library.handle, path, 0, &opened) }
    guard code == 0, let opened else {
      throw Diagnostic(
        .error, "font.unreadable", at: SourceSpan(file: path, line: 0),
        "a font file is needed here, and FreeType cannot read it (error \(code))",
        hint: "install the font again")
    }
    handle = opened
    self.library = library
  }

  deinit { fontDoor.withLock { _ in _ = FT_Done_Face(handle) } }
}

/// The fonts of a catalogue, each opened when first asked for.
final class FontFaces {
  private let catalog: FontCatalog
  private var library: FreeTypeLibrary?
  private var open: [FontFace?]

  init(catalog: FontCatalog) {
    self.catalog = catalog
    open = Array(repeating: nil, count: catalog.files.count)
  }

  /// Throws a `Diagnostic` where the catalogue has no such font or its file cannot be read.
  func face(_ id: FontID) throws -> FontFace {
    guard catalog.files.indices.contains(id.index) else {
      throw Diagnostic(
        .error, "font.unknown",
        "text is set with fonts of the catalogue, which has no number \(id.index)")
    }
    if let face = open[id.index] { return face }
    let library = try library ?? FreeTypeLibrary()
    self.library = library
    let face = try FontFace(path: catalog[id].path, library: library)
    open[id.index] = face
    return face
  }
}
