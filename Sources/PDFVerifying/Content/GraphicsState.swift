/// What of the graphics state counts here.
struct GraphicsState {
  /// Key into the survey's fonts.
  var font: Int?
  var rendering = 0
  var fillIsSet = false
  var strokeIsSet = false
}

/// An open marked-content sequence.
struct MarkFrame {
  var tag: String
  var content: ContentKey?
  var isSpoken: Bool
  /// Whether it began inside a text object.
  var isInText: Bool

  var isArtifact: Bool { tag == "Artifact" }
}
