import Foundation

/// A Swift file of this package, as far as the architecture goes.
struct SourceFile: Sendable {
  /// Its path from the package's root.
  var name: String
  /// Its lines without comments.
  var code: [Substring]

  init(name: String, text: String) {
    self.name = name
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    code = lines.map(Self.withoutComment)
  }

  /// The modules it imports.
  var imports: Set<String> {
    Set(code.compactMap(Self.module))
  }

  /// The lines, counted from 1, that use a word: one that no letter or digit stands before.
  func lines(using word: String) -> [Int] {
    code.indices.filter { Self.uses(word, in: code[$0]) }.map { $0 + 1 }
  }

  /// The Swift files of each directory under `Sources`; those that wrap C libraries have none.
  static let targets: [String: [SourceFile]] = Dictionary(
    grouping: all(under: "Sources"),
    by: { String($0.name.split(separator: "/").dropFirst().first ?? "") })

  static func all(under directory: String) -> [SourceFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let paths = FileManager.default.enumerator(atPath: root.appending(path: directory).path)
    let names = (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
    return names.sorted().compactMap { name in
      let path = directory + "/" + name
      guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else {
        return nil
      }
      return SourceFile(name: path, text: text)
    }
  }

  /// The line up to `//`, unless that stands within a word, as in an address.
  private static func withoutComment(_ line: Substring) -> Substring {
    var start = line.startIndex
    while let slashes = line[start...].firstRange(of: "//") {
      if line[..<slashes.lowerBound].last?.isWhitespace ?? true {
        return line[..<slashes.lowerBound]
      }
      start = slashes.upperBound
    }
    return line
  }

  /// The module that an import line names, whatever attributes, access and kind stand with it.
  private static func module(_ line: Substring) -> String? {
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
    ]
    let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    var words = line.split(whereSeparator: \.isWhitespace)[...]
    words = words.drop { $0.hasPrefix("@") || access.contains($0) }
    guard words.popFirst() == "import" else { return nil }
    words = words.drop { kinds.contains($0) }
    return words.first.flatMap { $0.split(separator: ".").first }.map(String.init)
  }

  private static func uses(_ word: String, in line: Substring) -> Bool {
    var start = line.startIndex
    while let found = line[start...].firstRange(of: word) {
      let before = line[..<found.lowerBound].last
      let continues = before.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
      if !continues || word.hasPrefix(".") { return true }
      start = found.upperBound
    }
    return false
  }
}
