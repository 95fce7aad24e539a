import Display
import Geometry

/// How many lines of a paragraph stand together at either side of a break.
///
/// White between two paragraphs (`SetLine.white`) is a place to break, and goes with the break.
public struct LineCompany: Hashable, Sendable {
  /// The least lines before a break, from 1.
  public var orphans: Int
  /// The least lines after a break, from 1.
  public var widows: Int

  public init(orphans: Int = 2, widows: Int = 2) {
    self.orphans = max(1, orphans)
    self.widows = max(1, widows)
  }

  /// The height of the least first part: all lines where they cannot be parted.
  func need(of lines: ArraySlice<SetLine>) -> Length {
    var height = Length.zero
    for index in lines.indices {
      if index > lines.startIndex, allows(index, in: lines) { return height }
      height += lines[index].height
    }
    return height
  }

  /// The lines that go into a depth, as many as may: all, a first part, or none. They are counted
  /// only as far as they fit.
  func fitting(_ lines: ArraySlice<SetLine>, in depth: Length) -> LineParts {
    let end = Self.end(of: lines, in: depth)
    guard end < lines.endIndex else { return LineParts(lines, at: end) }
    var place = end
    while place > lines.startIndex, !allows(place, in: lines) { place -= 1 }
    return LineParts(lines, at: place)
  }

  /// As `fitting`, but where nothing may go, what fits, and at least a line.
  func forced(_ lines: ArraySlice<SetLine>, in depth: Length) -> LineParts {
    let wished = fitting(lines, in: depth)
    guard wished.front.isEmpty, !lines.isEmpty else { return wished }
    return LineParts(lines, at: max(Self.end(of: lines, in: depth), lines.startIndex + 1))
  }

  private static func end(of lines: ArraySlice<SetLine>, in depth: Length) -> Int {
    var used = Length.zero
    return lines.firstIndex { line in
      used += line.height
      return used > depth
    } ?? lines.endIndex
  }

  /// Whether lines may be parted before that one.
  private func allows(_ place: Int, in lines: ArraySlice<SetLine>) -> Bool {
    let before = lines[..<place].suffix(orphans)
    let after = lines[place...].prefix(widows)
    guard let last = before.last, let first = after.first else { return false }
    if last.isWhite || first.isWhite { return before.contains { !$0.isWhite } }
    return before.count == orphans && after.count == widows
      && !before.contains(where: \.isWhite) && !after.contains(where: \.isWhite)
  }
}

/// Lines parted in two, the white at the break dropped.
struct LineParts {
  var front: ArraySlice<SetLine>
  var rest: ArraySlice<SetLine>

  init(_ lines: ArraySlice<SetLine>, at place: Int) {
    front = lines[..<place]
    rest = lines[place...]
    guard !rest.isEmpty else { return }
    while front.last?.isWhite == true { front.removeLast() }
    while rest.first?.isWhite == true { rest.removeFirst() }
  }
}

extension SetLine {
  /// Whether it is white between paragraphs, made by `white(_:)`.
  public var isWhite: Bool { line.items.isEmpty && line.width == .zero }
}

extension Collection where Element == SetLine {
  var height: Length { reduce(.zero) { $0 + $1.height } }

  /// The lines one below the other as items, from their top left corner.
  func items(at origin: Point = .zero) -> [DisplayItem] {
    var y = origin.y
    return map { set in
      defer { y += set.height }
      return .group(at: Point(x: origin.x, y: y + set.baseline), set.line.items)
    }
  }
}
