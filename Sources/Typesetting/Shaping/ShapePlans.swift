import CHarfBuzz

/// What HarfBuzz has to do for text of one chain in one font. To find a plan anew for each word takes
/// long.
final class ShapePlans {
  /// Whether compositions are looked for.
  enum Kind { case composed, plain }

  private struct Entry {
    var face: Int
    var kind: Kind
    var properties: hb_segment_properties_t
    var plan: OpaquePointer
  }

  private let features: [hb_feature_t]
  private let plainFeatures: [hb_feature_t]
  private var entries: [Entry] = []
  /// Of ASCII, which characters other features set in other glyphs.
  private var isChanged = Array(repeating: false, count: 128)
  private var words = 0

  /// A plan costs about as much as so many words gain by it.
  private static let wordsBeforePlain = 8

  init(_ features: [hb_feature_t]) {
    self.features = features
    plainFeatures =
      features + [hb_feature_t(tag: PlainGlyphs.composition, value: 0, start: 0, end: .max)]
  }

  deinit {
    for entry in entries { hb_shape_plan_destroy(entry.plan) }
  }

  /// Whether to try a word without compositions: one with letters, of which no character is set in
  /// another glyph than its own as far as is known, where there are many words.
  func triesPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    words += 1
    guard words > Self.wordsBeforePlain else { return false }
    var hasLetter = false
    for byte in text {
      if byte < 0x80, isChanged[Int(byte)] { return false }
      hasLetter = hasLetter || (0x61...0x7A).contains(byte | 0x20)
    }
    return hasLetter
  }

  /// Remembers that a character is set in another glyph.
  func note(changed byte: UInt8) {
    if byte < 0x80 { isChanged[Int(byte)] = true }
  }

  /// Shapes what the buffer holds.
  func shape(_ buffer: OpaquePointer?, in face: FontFace, _ kind: Kind) {
    var properties = hb_segment_properties_t()
    hb_buffer_get_segment_properties(buffer, &properties)
    let used = kind == .plain ? plainFeatures : features
    used.withUnsafeBufferPointer { list in
      let plan = plan(face, kind, &properties) ?? add(face, kind, &properties, list)
      _ = hb_shape_plan_execute(
        plan, face.font, buffer, list.baseAddress, UInt32(truncatingIfNeeded: list.count))
    }
  }

  private func plan(
    _ face: FontFace, _ kind: Kind, _ properties: inout hb_segment_properties_t
  ) -> OpaquePointer? {
    for index in entries.indices
    where entries[index].face == face.id && entries[index].kind == kind
      && hb_segment_properties_equal(&entries[index].properties, &properties) != 0
    {
      return entries[index].plan
    }
    return nil
  }

  private func add(
    _ face: FontFace, _ kind: Kind, _ properties: inout hb_segment_properties_t,
    _ features: UnsafeBufferPointer<hb_feature_t>
  ) -> OpaquePointer? {
    let plan = hb_shape_plan_create_cached(
      hb_font_get_face(face.font), &properties, features.baseAddress,
      UInt32(truncatingIfNeeded: features.count), nil)
    if let plan {
      entries.append(Entry(face: face.id, kind: kind, properties: properties, plan: plan))
    }
    return plan
  }
}
