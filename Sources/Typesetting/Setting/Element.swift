import Geometry

/// What stands in a line between two places where it might be divided, in reading order.
struct Element {
  enum Kind: UInt8 {
    case word
    /// A space; a line may end at it where `breaks` says so.
    case space
    case noBreakSpace
    case object
    case lineBreak
  }

  var kind: Kind
  /// Whether a line may end after it.
  var breaks = false
  /// The level of its direction: odd runs from right to left.
  var level: UInt8 = 0
  /// Its inline's place in the paragraph's spans.
  var span: Int32
  /// Bytes of the paragraph's text.
  var start: Int32
  var end: Int32
  /// The shaped word.
  var word: Int32 = -1
  /// Its natural width.
  var width: Length = .zero

  /// Whether its letters may be spaced: those of Latin, Greek and Cyrillic words, which stand apart
  /// anyway.
  func isSpaceable(_ bytes: [UInt8]) -> Bool {
    guard kind == .word, level == 0 else { return false }
    return bytes[Int(start)..<Int(end)].allSatisfy { $0 < 0xD5 || $0 == 0xE2 }
  }
}

/// A place where a line ends: after an element, or inside one before a byte of its word.
struct Cut: Equatable {
  enum Mark: UInt8 { case none, hyphen }

  var element: Int
  /// Bytes into the element; nil: all of it stands on the line.
  var offset: Int?
  var mark: Mark = .none
}
