/// The numbers of sources as they are cited.
enum SourceMarks {
  /// "[1, 3–5]": three or more in a row are contracted. Empty for no number.
  static func text(_ numbers: [Int]) -> String {
    guard !numbers.isEmpty else { return "" }
    var parts: [String] = []
    var run: [Int] = []
    func close() {
      guard let first = run.first, let last = run.last else { return }
      parts += run.count >= 3 ? ["\(first)–\(last)"] : run.map(String.init)
    }
    for number in numbers {
      if let last = run.last, number != last + 1 {
        close()
        run = []
      }
      run.append(number)
    }
    close()
    return "[\(parts.joined(separator: ", "))]"
  }
}
