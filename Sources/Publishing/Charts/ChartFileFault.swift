/// Why no chart could be read out of a file: the rule, then what was found.
struct ChartFileFault: Error, Hashable {
  var words: String

  init(_ words: String) { self.words = words }
}
