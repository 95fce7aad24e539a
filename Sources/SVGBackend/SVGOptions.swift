import Display

/// How a page becomes an SVG picture.
public struct SVGOptions: Hashable, Sendable {
  /// What the picture measures where nothing else says, in CSS pixels; at least 1.
  public var width: Int
  public var height: Int
  /// What lies under the paint; nil is transparent.
  public var ground: Color?
  public var ink: Ink
  /// The picture's name, and all of it in words.
  public var title: String
  public var description: String
  /// BCP 47, of title, description and text.
  public var language: String
  /// Travels in the file unseen; nil is none.
  public var metadata: String?
  /// Draws text as outlines, for readers that have not the fonts.
  public var outlinesText = false

  public init(
    width: Int, height: Int, ground: Color? = nil, ink: Ink = .color, title: String,
    description: String, language: String = "en"
  ) {
    self.width = width
    self.height = height
    self.ground = ground
    self.ink = ink
    self.title = title
    self.description = description
    self.language = language
  }
}
