/// The rows of a cross-reference stream, each the difference to the row above, which compresses well
/// (ISO 32000-1, 7.5.8.2; PNG predictor "up").
struct CrossReferenceTable {
  struct Row {
    /// 0 free, 1 at an offset of the file, 2 in an object stream.
    var kind: UInt8
    var position: Int
    var index: Int
  }

  /// Kind, five bytes of position (files up to a terabyte), one of index.
  private static let width = 7

  let bytes: [UInt8]

  init(rows: [Row]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.count * (CrossReferenceTable.width + 1))
    var above = [UInt8](repeating: 0, count: CrossReferenceTable.width)
    for row in rows {
      bytes.append(2)
      for column in 0..<CrossReferenceTable.width {
        let value =
          switch column {
          case 0: row.kind
          case 6: UInt8(truncatingIfNeeded: row.index)
          default: UInt8(truncatingIfNeeded: row.position >> (8 * (5 - column)))
          }
        bytes.append(value &- above[column])
        above[column] = value
      }
    }
    self.bytes = bytes
  }

  func describe(in dictionary: inout PDFText) {
    dictionary.raw("/W[1 5 1]/DecodeParms<</Predictor 12/Columns 7>>")
  }
}
