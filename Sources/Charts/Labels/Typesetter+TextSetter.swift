import Typesetting

extension Typesetter: TextSetter {
  public func line(_ text: String, _ style: TextStyle) -> TextLine {
    line([.text(text, style)], structure: nil)
  }
}
