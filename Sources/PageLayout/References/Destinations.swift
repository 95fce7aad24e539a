import Display
import Geometry

/// The named places in laid-out matter.
public enum Destinations {
  /// Every destination among the items and where it lies, in paint order.
  public static func all(
    in items: [DisplayItem], from origin: Point = .zero
  ) -> [(name: String, place: Point)] {
    var found: [(name: String, place: Point)] = []
    collect(items, from: origin, into: &found)
    return found
  }

  private static func collect(
    _ items: [DisplayItem], from origin: Point, into found: inout [(name: String, place: Point)]
  ) {
    for item in items {
      switch item {
      case .destination(let name, let place): found.append((name, origin + place))
      case .group(let offset, let inner): collect(inner, from: origin + offset, into: &found)
      case .content(_, let inner), .artifact(_, let inner):
        collect(inner, from: origin, into: &found)
      case .fill, .stroke, .hatch, .glyphs, .link: continue
      }
    }
  }
}
