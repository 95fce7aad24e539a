import Display
import Geometry

/// The named places of a document, resolved to pages. Where a name is given twice, the first holds.
struct Destinations {
  private struct Place {
    var page: Int
    var x: Length
    var y: Length
  }

  private var places: [String: Place] = [:]

  /// Adds the places of a page with that number and height.
  mutating func add(_ named: [PlacedDestination], on page: Int, height: Length) {
    for destination in named where places[destination.name] == nil {
      places[destination.name] = Place(
        page: page, x: destination.point.x, y: height - destination.point.y)
    }
  }

  func leads(_ target: LinkTarget) -> Bool {
    switch target {
    case .destination(let name): places[name] != nil
    case .address: true
    }
  }

  /// `/Dest [page /XYZ x y null]`, the zoom left as it is; nothing where no page has the place.
  func write(_ name: String, to text: inout PDFText) {
    guard let place = places[name] else { return }
    text.raw("/Dest[")
    text.reference(place.page)
    text.raw("/XYZ ")
    text.lengths(place.x, place.y)
    text.raw(" null]")
  }
}
