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
