import Display
import Geometry
import Typesetting

/// The measures and styles of a matrix.
struct MatrixLook {
  var colors: ChartColors
  /// Names of roles.
  var label: TextStyle
  /// What stands large in a cell.
  var figure: TextStyle
  /// What stands under it.
  var small: TextStyle
  /// Of names.
  var leading: Length
  var gap: Length
  /// The most width of a cell.
  var mostCell: Length
  /// Whether names stand in the middle of their rows; else level with the figures.
  var centersNames: Bool

  /// For a page of a book.
  static func page(_ theme: ChartTheme) -> MatrixLook {
    var figure = theme.text.head
    figure.size = .pt(13)
    var small = theme.text.sublabel
    small.size = .pt(6.2)
    return MatrixLook(
      colors: theme.colors, label: theme.text.label, figure: figure, small: small,
      leading: .pt(9.5), gap: .pt(3), mostCell: .pt(56), centersNames: false)
  }

  /// For a slide.
  static func slide(_ theme: SlideTheme) -> MatrixLook {
    MatrixLook(
      colors: theme.colors, label: theme.label, figure: theme.head, small: theme.quiet,
      leading: .pt(23), gap: .pt(4), mostCell: .pt(150), centersNames: true)
  }
}
