import Display
import Geometry

/// The named places of a document, resolved to pages. Where a name is given twice, the first holds, in
/// whatever order the parts come.
struct Destinations {
  private struct Place {
    var part: Int
    var page: Int
    var x: Length
    var y: Length
  }

  private var places: [String: Place] = [:]

  /// Adds the places of a page with that number and height, of the part that stands there.
  mutating func add(
    _ named: [PlacedDestination], on page: Int, height: Length, part: Int
  ) {
    for destination in named {
      if let known = places[destination.name], known.part <= part { continue }
      let point = destination.point.onPaper
      places[destination.name] = Place(
        part: part, page: page, x: point.x, y: height.onPaper - point.y)
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
