/// A place inside a word where it may be divided.
struct HyphenPoint {
  /// The byte before which the next line begins.
  var offset: Int32
  /// The word up to here with a hyphen, shaped on its own.
  var head: Int32
  /// The rest, shaped on its own.
  var tail: Int32
}
