/// The rows of a cross-reference stream, each the difference to the row above, which compresses well
/// (ISO 32000-1, 7.5.8.2; PNG predictor "up").
struct CrossReferenceTable {
  /// Kind, five bytes of position (files up to a terabyte), one of index.
  private static let width = 7

  let bytes: [UInt8]

  init(_ places: [ObjectPlace]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(places.count * (CrossReferenceTable.width + 1))
    var above = [UInt8](repeating: 0, count: CrossReferenceTable.width)
    for place in places {
      bytes.append(2)
      for column in 0..<CrossReferenceTable.width {
        let value =
          switch column {
          case 0: place.kind
          case 6: place.index
          default: UInt8(truncatingIfNeeded: place.position >> UInt64(8 * (5 - column)))
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
