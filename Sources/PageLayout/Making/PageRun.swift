import Geometry

/// The pages, or columns, that a galley is made up into.
struct PageRun {
  /// Columns side by side rather than pages: all of one depth, and only so many.
  struct ColumnRun: Hashable {
    var limit: Int
    /// The depth of the deepest column still to come on a later page.
    var ahead: Length
  }

  var frames: PageFrames
  var noteGap = Length.zero
  /// The most white that a page may be stretched by so that it is full.
  var fill = Length.zero
  /// Nil for pages. Columns collect notes for the page they stand on, and leave white as it is.
  var columns: ColumnRun?

  /// The depth of the deepest page after that one.
  func depth(after number: Int) -> Length { columns?.ahead ?? frames.depth(after: number) }
}

/// Where the work goes on after an item.
enum Course: Hashable {
  /// With the next one.
  case onward
  /// With the item at that place once more: its unit moved to another page.
  case again(Int)
  /// All columns are full; the item at that place is the first that is left.
  case stopped(Int)
}
