import Glibc

/// Hyphenation tables by language (BCP 47). Empty: nothing is hyphenated.
///
/// A language is added by a file in the directory: a compiled table, `de-DE.table`, or the patterns
/// that libhyphen reads, `hyph_de_DE.dic`, which are compiled each time they are needed.
public struct Hyphenation: Sendable {
  /// By lower-case language; nil where there is nothing to be read.
  private var tables: [String: HyphenationTable?] = [:]
  private var files: [String: String] = [:]

  public init() {}

  /// The tables of a directory. Files are read when their language is first met; those that are no
  /// tables hyphenate nothing.
  public static func read(directory: String) -> Hyphenation {
    var hyphenation = Hyphenation()
    guard let stream = opendir(directory) else { return hyphenation }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let language = language(ofFile: name) else { continue }
      // Reading a table takes no time, compiling one does.
      if name.hasSuffix(".table") || hyphenation.files[language] == nil {
        hyphenation.files[language] = directory + "/" + name
      }
    }
    return hyphenation
  }

  private static func language(ofFile name: String) -> String? {
    if name.hasSuffix(".table") { return name.dropLast(6).lowercased() }
    guard name.hasPrefix("hyph_"), name.hasSuffix(".dic") else { return nil }
    return String(name.dropFirst(5).dropLast(4).map { $0 == "_" ? "-" : $0 }).lowercased()
  }

  /// Sets a language's table, nil to hyphenate nothing in it.
  public mutating func set(_ table: HyphenationTable?, for language: String) {
    tables.updateValue(table, forKey: language.lowercased())
  }

  /// The table for a language: its own, that of the language it is a kind of (`de` for `de-AT`), or
  /// the first of the same language (`de-CH` for `de-AT`); `en` is `en-US`. Nil for a language that
  /// there is no file of.
  public mutating func table(for language: String) -> HyphenationTable? {
    let wanted = language.lowercased()
    if let known = tables[wanted] { return known }
    let table = source(for: wanted).flatMap { source in
      tables[source] ?? files[source].flatMap(HyphenationTable.read)
    }
    tables.updateValue(table, forKey: wanted)
    return table
  }

  private func source(for language: String) -> String? {
    var parts = language.split(separator: "-")
    while !parts.isEmpty {
      let candidate = parts.joined(separator: "-")
      if files[candidate] != nil || tables[candidate] != nil { return candidate }
      parts.removeLast()
    }
    if language == "en" { return "en-us" }
    let stem = language.prefix { $0 != "-" } + "-"
    return (Array(files.keys) + tables.keys).filter { $0.hasPrefix(stem) }.min()
  }

  /// Whether a word with a capital first letter may be divided: not in English, where it is a name.
  static func dividesCapitals(in language: String) -> Bool {
    let stem = language.prefix { $0 != "-" }
    return stem.lowercased() != "en"
  }
}
