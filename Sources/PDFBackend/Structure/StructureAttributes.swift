import Display
import Geometry

/// The attributes of a structure element (ISO 32000-1, 14.8.5).
struct StructureAttributes {
  let node: StructureNode
  /// Where a figure is painted, in PDF coordinates.
  let bounds: PDFRect?
  /// How a list counts; nil for other nodes and for lists without labels.
  let numbering: ListNumbering?

  func write(to text: inout PDFText) {
    var owners = 0
    var attributes = PDFText()
    if hasTableAttributes {
      writeTable(to: &attributes)
      owners += 1
    }
    if let numbering {
      attributes.raw("<</O/List/ListNumbering/")
      attributes.raw(numbering.rawValue.utf8)
      attributes.raw(">>")
      owners += 1
    }
    if node.role == .figure, let bounds {
      attributes.raw("<</O/Layout/Placement/Block/BBox[")
      bounds.write(to: &attributes)
      attributes.raw("]>>")
      owners += 1
    }
    guard owners > 0 else { return }
    text.raw("/A[")
    text.raw(attributes.bytes)
    text.raw("]")
  }

  private var hasTableAttributes: Bool {
    guard node.role == .header || node.role == .cell else { return false }
    return node.scope != nil || node.columnSpan > 1 || node.rowSpan > 1
  }

  private func writeTable(to text: inout PDFText) {
    text.raw("<</O/Table")
    if node.role == .header, let scope = node.scope {
      text.raw("/Scope/")
      text.raw(scope.rawValue.utf8)
    }
    if node.columnSpan > 1 {
      text.raw("/ColSpan ")
      text.integer(node.columnSpan)
    }
    if node.rowSpan > 1 {
      text.raw("/RowSpan ")
      text.integer(node.rowSpan)
    }
    text.raw(">>")
  }
}
