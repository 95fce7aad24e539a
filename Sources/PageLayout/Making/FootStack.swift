import Geometry

/// Room that footnotes will take, before they are set.
struct FootRoom: Hashable {
  var height = Length.zero
  var count = 0

  init() {}

  init(_ notes: [Footnote]) {
    for note in notes where !note.pieces.isEmpty {
      height += note.pieces.reduce(.zero) { $0 + $1.size.height }
      count += 1
    }
  }

  init(_ notes: [MarginNote]) {
    height = notes.reduce(.zero) { $0 + $1.fragment.size.height }
    count = notes.count
  }

  static func + (a: FootRoom, b: FootRoom) -> FootRoom {
    var sum = a
    sum.height += b.height
    sum.count += b.count
    return sum
  }
}

/// The footnotes of one page, in the order of their marks. Where one does not fit, what is left of it
/// and all that follow wait for the next page.
struct FootStack {
  struct Piece: Hashable {
    var fragment: Fragment
    /// The first piece of its note.
    var opens: Bool
  }

  let area: FootArea
  private(set) var pieces: [Piece] = []
  private(set) var waiting: [Piece] = []
  /// Of all pieces, with the white above them; zero where there are none.
  private(set) var height = Length.zero

  init(area: FootArea) { self.area = area }

  /// How high the stack would be with those notes.
  func height(adding room: FootRoom) -> Length {
    guard room.count > 0 else { return height }
    let gaps = area.gap * (pieces.isEmpty ? room.count - 1 : room.count)
    return height + (pieces.isEmpty ? area.above : .zero) + room.height + gaps
  }

  mutating func add(_ notes: [Footnote], within room: Length) {
    for note in notes {
      for (index, piece) in note.pieces.enumerated() {
        add(Piece(fragment: piece, opens: index == 0), within: room)
      }
    }
  }

  /// The notes that waited for this page. One taller than any page is set where it is the first.
  mutating func add(waiting notes: [Piece], within room: Length) {
    for piece in notes { add(piece, within: room, isForced: pieces.isEmpty) }
  }

  private mutating func add(_ piece: Piece, within room: Length, isForced: Bool = false) {
    let white = pieces.isEmpty ? area.above : piece.opens ? area.gap : .zero
    let whole = height + white + piece.fragment.size.height
    guard waiting.isEmpty, isForced || whole <= room else {
      waiting.append(piece)
      return
    }
    height = whole
    pieces.append(piece)
  }

  /// The pieces in their places, the last ending at the foot of `main`.
  func placed(in main: Rect) -> [PlacedFragment] {
    var y = max(main.minY, main.maxY - height)
    return pieces.enumerated().map { index, piece in
      y += index == 0 ? area.above : piece.opens ? area.gap : .zero
      defer { y += piece.fragment.size.height }
      return PlacedFragment(fragment: piece.fragment, origin: Point(x: main.minX, y: y))
    }
  }
}
