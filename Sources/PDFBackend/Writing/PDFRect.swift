import Geometry

/// A rectangle as PDF counts: from the bottom left corner of the page upwards.
struct PDFRect {
  let left: Length
  let bottom: Length
  let right: Length
  let top: Length

  /// `height` is the page's.
  init(_ rect: Rect, height: Length) {
    let (rect, height) = (rect.onPaper, height.onPaper)
    (left, right) = (min(rect.minX, rect.maxX), max(rect.minX, rect.maxX))
    bottom = height - max(rect.minY, rect.maxY)
    top = height - min(rect.minY, rect.maxY)
  }

  /// The four numbers, without brackets.
  func write(to text: inout PDFText) { text.lengths(left, bottom, right, top) }
}
