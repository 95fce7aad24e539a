import CCairo
import Geometry

/// What a canvas paints on. One owner; Cairo counts the canvas's own reference.
class Surface {
  let handle: OpaquePointer

  /// Takes over the handle. Throws where making it failed.
  init(_ handle: OpaquePointer, madeBy call: String) throws {
    self.handle = handle
    try check(call)
  }

  deinit { cairo_surface_destroy(handle) }

  func check(_ call: String) throws {
    try CairoFailure.check(cairo_surface_status(handle), call)
  }
}

/// A PDF file that is painted page by page.
final class PDFSurface: Surface {
  /// What Cairo has written and nobody has taken. Cairo calls in tiny pieces, and would not report a
  /// full disk.
  private final class Written {
    var bytes: [UInt8] = []
  }

  private let written: Written

  init() throws {
    let written = Written()
    written.bytes.reserveCapacity(1 << 16)
    self.written = written
    let made = cairo_pdf_surface_create_for_stream(
      { sink, bytes, count in
        guard let sink, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        let written = Unmanaged<Written>.fromOpaque(sink).takeUnretainedValue()
        written.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(written).toOpaque(), 1, 1)
    guard let made else {
      throw CairoFailure(call: "cairo_pdf_surface_create_for_stream", reason: "no surface")
    }
    try super.init(made, madeBy: "cairo_pdf_surface_create_for_stream")
    cairo_pdf_surface_restrict_to_version(handle, CAIRO_PDF_VERSION_1_5)
    // The finished file has the document's own date; left alone, Cairo would write today's.
    cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_CREATE_DATE, "1970-01-01T00:00:00Z")
    try check("cairo_pdf_surface_set_metadata")
  }

  /// Sets the size of the page that starts here.
  func beginPage(_ size: Size) throws {
    cairo_pdf_surface_set_size(handle, size.width.points, size.height.points)
    try check("cairo_pdf_surface_set_size")
  }

  /// Ends the file.
  func finish() throws {
    cairo_surface_finish(handle)
    try check("cairo_surface_finish")
  }

  /// Hands over what Cairo has written since the last time: whole objects at the end of a page.
  func drain(_ body: ([UInt8]) throws -> Void) rethrows {
    try body(written.bytes)
    written.bytes.removeAll(keepingCapacity: true)
  }
}
