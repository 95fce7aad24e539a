extension Typesetter {
  /// The level of direction of each byte, empty where all text runs from left to right.
  func levels(of text: ParagraphText) -> [UInt8] { [] }
}
