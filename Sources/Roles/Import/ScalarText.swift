/// A text put together scalar by scalar, faster than a `String` grows.
struct ScalarText {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  var isEmpty: Bool { bytes.isEmpty }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else if let encoded = UTF8.encode(scalar) {
      bytes.append(contentsOf: encoded)
    }
  }

  /// Drops these ASCII characters from the end.
  mutating func dropLast(while drops: (UInt8) -> Bool) {
    while let last = bytes.last, drops(last) { bytes.removeLast() }
  }
}

extension String {
  init(scalars: some Sequence<Unicode.Scalar>) {
    var built = ScalarText(capacity: scalars.underestimatedCount)
    for scalar in scalars { built.append(scalar) }
    self = built.text
  }
}
