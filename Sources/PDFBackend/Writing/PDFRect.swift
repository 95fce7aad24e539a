import Geometry

/// A rectangle as PDF counts: from the bottom left corner of the page upwards.
struct PDFRect {
  let left: Length
  let bottom: Length
  let right: Length
  let top: Length

  /// `height` is the page's.
  init(_ rect: Rect, height: Length) {
    (left, right) = (rect.minX, rect.maxX)
    (bottom, top) = (height - rect.maxY, height - rect.minY)
  }

  /// The four numbers, without brackets.
  func write(to text: inout PDFText) { text.lengths(left, bottom, right, top) }
}
