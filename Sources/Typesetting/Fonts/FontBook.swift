import CHarfBuzz
import Display
import Geometry

/// The fonts of a catalogue, each file opened when it is first asked for. Nothing but the
/// catalogue's files is ever used. Not for sharing between tasks.
public final class FontBook {
  private enum Slot { case unopened, open(FontFace), unreadable }

  public let catalog: FontCatalog
  private var slots: [Slot]

  public init(catalog: FontCatalog) {
    self.catalog = catalog
    slots = Array(repeating: .unopened, count: catalog.files.count)
  }

  /// Nil where the file cannot be opened as a font.
  func face(_ id: FontID) -> FontFace? {
    guard slots.indices.contains(id.index) else { return nil }
    switch slots[id.index] {
    case .open(let face): return face
    case .unreadable: return nil
    case .unopened:
      guard let face = FontFace(path: catalog[id].path, in: catalog.store, id: id.index) else {
        slots[id.index] = .unreadable
        return nil
      }
      slots[id.index] = .open(face)
      return face
    }
  }

  /// The files that were asked for and could not be opened as fonts.
  var unreadable: [FontFile] {
    slots.indices.compactMap { index in
      if case .unreadable = slots[index] { return catalog.files[index] }
      return nil
    }
  }

  /// The first font of the catalogue that opens, for text whose families are all missing.
  func anyFont() -> FontID? {
    slots.indices.map { FontID($0) }.first { face($0) != nil }
  }
}

extension FontFace {
  /// Vertical measures at a size.
  func metrics(size: Length) -> FontMetrics {
    func length(_ tag: hb_ot_metrics_tag_t, orElse percent: Int64) -> Length {
      let units = metric(tag).map { Int64($0) } ?? unitsPerEm * percent / 100
      return Length(scaled: scale(units.magnitude > 1 << 20 ? 0 : units, size.scaled, unitsPerEm))
    }
    return FontMetrics(
      ascent: length(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, orElse: 80),
      descent: -length(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, orElse: -20),
      capHeight: length(HB_OT_METRICS_TAG_CAP_HEIGHT, orElse: 70),
      xHeight: length(HB_OT_METRICS_TAG_X_HEIGHT, orElse: 50))
  }
}

/// Font units at a size, rounded to the nearest 1/65536 pt, halves upwards. Sizes are far below the
/// range where this could overflow, and wrap instead of trapping beyond it.
@inline(__always)
func scale(_ units: Int64, _ size: Int64, _ unitsPerEm: Int64) -> Int64 {
  let doubled = (units &* size) &* 2 &+ unitsPerEm
  let divisor = 2 &* unitsPerEm
  let quotient = doubled / divisor
  return doubled % divisor < 0 ? quotient - 1 : quotient
}
