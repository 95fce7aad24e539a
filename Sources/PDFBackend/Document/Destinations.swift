import Display
import Geometry

/// The named places of a file. What leads to one names an object of its own, which is written when all
/// pages are known: so links can be written before the pages they lead to. Where a name is given twice,
/// the first holds, in whatever order the parts come.
struct Destinations {
  private struct Place {
    var part: Int
    var page: Int
    var x: Length
    var y: Length
  }

  private var places: [String: Place] = [:]
  /// The numbers of the places that something leads to, and their names in the order of these.
  private var numbers: [String: Int] = [:]
  private var names: [String] = []

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

  /// The number of the object that says where the place is.
  mutating func number(of name: String, _ writer: inout FileWriter) -> Int {
    if let number = numbers[name] { return number }
    let number = writer.reserve()
    numbers[name] = number
    names.append(name)
    return number
  }

  /// Writes where the places are: `[page /XYZ x y null]`, the zoom left as it is. One that no page has
  /// is null: what leads to it leads nowhere.
  func write(to writer: inout FileWriter) {
    for name in names {
      guard let number = numbers[name] else { continue }
      writer.object(number) { text in
        guard let place = places[name] else { return text.raw("null") }
        text.raw("[")
        text.reference(place.page)
        text.raw("/XYZ ")
        text.lengths(place.x, place.y)
        text.raw(" null]")
      }
    }
  }
}
