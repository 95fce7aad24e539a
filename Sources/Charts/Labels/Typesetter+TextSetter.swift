import Typesetting

extension Typesetter: TextSetter {
  /// A chart's words are plain glyphs: the whole chart is one figure of the structure.
  public func line(_ text: String, _ style: TextStyle) -> TextLine {
    line([.text(text, style)], structure: nil)
  }
}
