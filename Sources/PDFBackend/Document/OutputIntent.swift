import Display

/// Says which colours the file's numbers mean (ISO 19005-2, 6.2.3).
struct OutputIntent {
  let profile: [UInt8]
  let ink: Ink

  /// Gives the number of the intent, or nil where there is no profile.
  func write(to writer: inout FileWriter) -> Int? {
    guard !profile.isEmpty else { return nil }
    let stream = writer.reserve()
    writer.stream(stream, profile, .plain) { head in
      head.raw("/N ")
      head.integer(ink == .mono ? 1 : 3)
    }
    let name = ink == .mono ? "Gray" : "sRGB IEC61966-2.1"
    return writer.object { text in
      text.raw("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier")
      text.string(name)
      text.raw("/Info")
      text.string(name)
      if ink == .color { text.raw("/RegistryName(http://www.color.org)") }
      text.raw("/DestOutputProfile")
      text.reference(stream)
      text.raw(">>")
    }
  }
}
