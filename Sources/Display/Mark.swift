import Geometry

/// What a stretch of a page's paint stands for.
public enum Mark: Hashable, Sendable {
  case content(StructureID)
  case artifact(Artifact)
}

/// A link of a page, its offsets resolved.
public struct PlacedLink: Hashable, Sendable {
  public var target: LinkTarget
  /// On the page, from its top left corner.
  public var rect: Rect
  /// The `Link` node the annotation belongs to.
  public var structure: StructureID

  public init(target: LinkTarget, rect: Rect, structure: StructureID) {
    self.target = target
    self.rect = rect
    self.structure = structure
  }
}

/// A named place of a page, its offsets resolved.
public struct PlacedDestination: Hashable, Sendable {
  public var name: String
  /// On the page, from its top left corner.
  public var point: Point

  public init(name: String, point: Point) {
    self.name = name
    self.point = point
  }
}
