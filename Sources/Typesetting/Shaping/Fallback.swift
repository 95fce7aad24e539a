import CHarfBuzz
import Diagnostics

/// A stretch of a word and the font it is set in.
struct FontRun {
  var start: Int
  var end: Int
  var face: FontFace
  /// The character that stands for one that no font has.
  var replacement: UInt32?
  /// Set whatever the font makes of it: nothing better is to be had.
  var forced = true

  init(start: Int, end: Int, face: FontFace) {
    self.start = start
    self.end = end
    self.face = face
    forced = false
  }

  init(start: Int, end: Int, face: FontFace, replacement: UInt32?) {
    self.start = start
    self.end = end
    self.face = face
    self.replacement = replacement
  }
}

extension Shaper {
  /// Splits a word where its font or its script changes. Grapheme clusters stay whole, so that marks
  /// stay on their base and joined emoji in one font.
  func fontRuns(
    of text: UnsafeBufferPointer<UInt8>, in chain: FontChain, first: FontFace
  ) -> [FontRun] {
    var runs: [FontRun] = []
    var script: hb_script_t?
    var start = 0
    for cluster in String(decoding: text, as: UTF8.self) {
      let end = min(text.count, start + cluster.utf8.count)
      var run = fontRun(for: cluster, in: chain, first: first)
      (run.start, run.end) = (start, end)
      let own = realScript(of: cluster)
      if let last = runs.last, last.face === run.face, last.replacement == nil,
        run.replacement == nil, own == nil || script == nil || own == script
      {
        runs[runs.count - 1].end = end
      } else {
        runs.append(run)
        script = nil
      }
      script = script ?? own
      start = end
    }
    return runs
  }

  private func fontRun(
    for cluster: Character, in chain: FontChain, first: FontFace
  ) -> FontRun {
    for face in chain.faces where covers(cluster, face) {
      return FontRun(start: 0, end: 0, face: face, replacement: nil)
    }
    if missingSet.insert(cluster).inserted { missing.append(cluster) }
    // U+FFFD where any font has it, else a white square, else a question mark.
    for replacement: UInt32 in [0xFFFD, 0x25A1, 0x3F] {
      for face in chain.faces where face.glyph(of: replacement) != nil {
        return FontRun(start: 0, end: 0, face: face, replacement: replacement)
      }
    }
    return FontRun(start: 0, end: 0, face: first, replacement: nil)
  }

  /// Whether the font shows every character of the cluster; characters that show nothing, and
  /// spaces and hyphens that HarfBuzz makes of plainer ones, need no glyph.
  private func covers(_ cluster: Character, _ face: FontFace) -> Bool {
    for scalar in cluster.unicodeScalars where face.glyph(of: scalar.value) == nil {
      switch scalar.value {
      case 0x2000...0x200A, 0x202F, 0x205F, 0x3000: continue
      case 0x2011 where face.glyph(of: 0x2010) != nil: continue
      default: break
      }
      if scalar.properties.isDefaultIgnorableCodePoint { continue }
      return composes(cluster, face)
    }
    return true
  }

  /// Whether HarfBuzz, which composes and decomposes, makes the cluster without a missing glyph.
  private func composes(_ cluster: Character, _ face: FontFace) -> Bool {
    guard let trial = hb_buffer_create() else { return false }
    defer { hb_buffer_destroy(trial) }
    for (index, scalar) in cluster.unicodeScalars.enumerated() {
      hb_buffer_add(trial, scalar.value, UInt32(index))
    }
    hb_buffer_set_content_type(trial, HB_BUFFER_CONTENT_TYPE_UNICODE)
    hb_buffer_guess_segment_properties(trial)
    hb_shape(face.font, trial, nil, 0)
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(trial, &count), count > 0 else { return false }
    return (0..<Int(count)).allSatisfy { infos[$0].codepoint != 0 }
  }

  /// The script of a cluster, nil where it goes with any.
  private func realScript(of cluster: Character) -> hb_script_t? {
    for scalar in cluster.unicodeScalars {
      let script = hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
      if script != HB_SCRIPT_COMMON, script != HB_SCRIPT_INHERITED, script != HB_SCRIPT_UNKNOWN {
        return script
      }
    }
    return nil
  }
}

extension Diagnostic {
  /// Each character by itself while they are few, else the first of them and how many more.
  static func missingGlyphs(_ clusters: [Character]) -> [Diagnostic] {
    let few = 4
    guard clusters.count > few else {
      return clusters.map { missing("a character needs a font that has it: \(named($0))") }
    }
    let first = clusters.prefix(few).map { named($0) }.joined(separator: ", ")
    return [
      missing(
        "characters need fonts that have them: \(first) and \(clusters.count - few) more")
    ]
  }

  private static func missing(_ summary: String) -> Diagnostic {
    Diagnostic(
      .warning, "text.missing-glyph", summary,
      hint: "add families that have them to the style's fallback chain")
  }

  private static func named(_ cluster: Character) -> String {
    let codes = cluster.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    return "'\(cluster)' (\(codes.joined(separator: " ")))"
  }
}
