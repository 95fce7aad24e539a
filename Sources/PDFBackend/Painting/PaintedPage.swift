import Display
import Geometry

/// A page as PDF paints it: its content stream, and what else is known of it by then. Does not depend
/// on other pages, so pages may be painted in any order.
///
/// The marked-content sequence with the identifier (MCID) n belongs to the node `content[n]`.
/// Decoration is in artifacts, which have none. Nothing is painted outside a sequence, no sequence is
/// empty, and none nests. A sequence and a text object never overlap in part.
public struct PaintedPage: Sendable {
  let size: Size
  let stream: Compressed
  let content: [StructureID]
  let links: [PlacedLink]
  let destinations: [PlacedDestination]
  let fonts: [FontUse]
  /// The page's name in a viewer.
  let label: String
}
