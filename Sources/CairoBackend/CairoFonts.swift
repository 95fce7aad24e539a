import CCairo
import CFreeType
import Display
import Geometry
import Typesetting

/// A font at one size, unhinted, so that glyphs have the widths they were laid out with.
final class ScaledFont {
  let handle: OpaquePointer

  fileprivate init(_ face: CairoFace, size: Length) throws {
    var matrix = cairo_matrix_t()
    cairo_matrix_init_scale(&matrix, size.points, size.points)
    var identity = cairo_matrix_t()
    cairo_matrix_init_identity(&identity)
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    handle = cairo_scaled_font_create(face.handle, &matrix, &identity, options)
    try CairoFailure.check(cairo_scaled_font_status(handle), "cairo_scaled_font_create")
  }

  deinit { cairo_scaled_font_destroy(handle) }
}

/// A FreeType face as Cairo sees it. Cairo keeps fonts in a cache of its own after we let go of them,
/// so it, not we, releases the FreeType face.
private final class CairoFace {
  let handle: OpaquePointer

  // The address is the key; nothing is ever stored there.
  nonisolated(unsafe) private static let ownership =
    UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)

  init(_ face: FontFace) throws {
    handle = cairo_ft_font_face_create_for_ft_face(face.handle, Int32(FT_LOAD_NO_HINTING))
    try CairoFailure.check(
      cairo_font_face_status(handle), "cairo_ft_font_face_create_for_ft_face")
    let kept = Unmanaged.passRetained(face)
    let status = cairo_font_face_set_user_data(handle, Self.ownership, kept.toOpaque()) { face in
      guard let face else { return }
      Unmanaged<FontFace>.fromOpaque(face).release()
    }
    if status != CAIRO_STATUS_SUCCESS { kept.release() }
    try CairoFailure.check(status, "cairo_font_face_set_user_data")
  }

  deinit { cairo_font_face_destroy(handle) }
}

/// The fonts of a catalogue as Cairo needs them, kept by size.
final class CairoFonts {
  private struct Cut: Hashable {
    var font: FontID
    var size: Length
  }

  private let faces: FontFaces
  private var cairoFaces: [FontID: CairoFace] = [:]
  private var scaled: [Cut: ScaledFont] = [:]
  private var tables: [FontID: CharacterTable] = [:]

  init(catalog: FontCatalog) { faces = FontFaces(catalog: catalog) }

  /// Throws a `Diagnostic` where the catalogue has no such font or its file cannot be read.
  func characters(of id: FontID) throws -> CharacterTable {
    if let table = tables[id] { return table }
    let table = CharacterTable(try faces.face(id))
    tables[id] = table
    return table
  }

  func font(_ id: FontID, size: Length) throws -> ScaledFont {
    let cut = Cut(font: id, size: size)
    if let font = scaled[cut] { return font }
    let face = try cairoFaces[id] ?? CairoFace(faces.face(id))
    cairoFaces[id] = face
    let font = try ScaledFont(face, size: size)
    scaled[cut] = font
    return font
  }
}
