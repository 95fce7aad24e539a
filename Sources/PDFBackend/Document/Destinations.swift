import Display
import Geometry

/// The named places of a file. What leads to one names an object of its own, which is written when the
/// place is known: so links can be written before the pages they lead to. Where a name is given twice,
/// the first holds.
struct Destinations {
  private struct Place {
    var page: Int
    var x: Length
    var y: Length
  }

  private var places: [String: Place] = [:]
  /// The numbers of the places that something leads to.
  private var numbers: [String: Int] = [:]
  /// Those of them that no page had so far, in the order of their numbers.
  private var waiting: [String] = []

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

  /// The number of the object that says where the place is.
  mutating func number(of name: String, _ writer: inout FileWriter) -> Int {
    if let number = numbers[name] { return number }
    let number = writer.reserve()
    numbers[name] = number
    if let place = places[name] {
      Self.write(place, number, to: &writer)
    } else {
      waiting.append(name)
    }
    return number
  }

  /// Writes the places that came after what leads to them. One that never came is null: what leads to
  /// it leads nowhere.
  mutating func finish(_ writer: inout FileWriter) {
    for name in waiting {
      guard let number = numbers[name] else { continue }
      if let place = places[name] {
        Self.write(place, number, to: &writer)
      } else {
        writer.object(number) { $0.raw("null") }
      }
    }
    waiting = []
  }

  /// `[page /XYZ x y null]`, the zoom left as it is.
  private static func write(_ place: Place, _ number: Int, to writer: inout FileWriter) {
    writer.object(number) { text in
      text.raw("[")
      text.reference(place.page)
      text.raw("/XYZ ")
      text.lengths(place.x, place.y)
      text.raw(" null]")
    }
  }
}
