import CHarfBuzz
import Synchronization

/// Font files as HarfBuzz reads them, each once for all who ask: typesetters, painters, whoever cuts them.
/// A file is mapped into memory, and what was found out about its tables, once.
public final class FontStore: Sendable {
  /// HarfBuzz lets threads share a face that nobody changes, and counts its owners with atomics.
  private struct Face: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  private let faces = Mutex<[String: Face]>([:])

  public init() {}

  deinit {
    faces.withLock { faces in
      for face in faces.values { hb_face_destroy(face.pointer) }
    }
  }

  /// The `hb_face_t` of the font file at a path, which lives as long as the store does, or longer where
  /// it is referenced; nil where the file cannot be read or is no font.
  public func face(at path: String) -> OpaquePointer? {
    faces.withLock { faces in
      if let face = faces[path] { return face.pointer }
      guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
      defer { hb_blob_destroy(blob) }
      guard let face = hb_face_create(blob, 0) else { return nil }
      guard hb_face_get_glyph_count(face) > 0 else {
        hb_face_destroy(face)
        return nil
      }
      hb_face_make_immutable(face)
      faces[path] = Face(pointer: face)
      return face
    }
  }
}
