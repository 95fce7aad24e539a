/// Where an object lies in a file. There is one for every object, so it is kept small.
struct ObjectPlace: Hashable {
  private static let indexBits = 8
  private let packed: UInt64

  /// Never the place of a number that is referred to.
  static let free = ObjectPlace(packed: 0)

  private init(packed: UInt64) { self.packed = packed }

  /// At an offset of the file.
  init(offset: Int) { self.init(packed: 1 << 62 | UInt64(offset)) }

  /// In an object stream, at that place among its objects, which are fewer than 256.
  init(stream: Int, index: Int) {
    self.init(packed: 2 << 62 | UInt64(stream) << Self.indexBits | UInt64(index))
  }

  /// 0 free, 1 at an offset, 2 in an object stream (ISO 32000-1, table 18).
  var kind: UInt8 { UInt8(packed >> 62) }

  /// The offset, or the stream's number.
  var position: UInt64 {
    let rest = packed & (1 << 62 - 1)
    return kind == 2 ? rest >> Self.indexBits : rest
  }

  var index: UInt8 { kind == 2 ? UInt8(truncatingIfNeeded: packed) : 0 }
}
