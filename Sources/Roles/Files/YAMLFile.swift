import Diagnostics
import YAMLReading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A YAML file of a corpus as nodes that know their places. What no corpus needs and an attacker
/// would use is refused before it is parsed: large files, devices and pipes, aliases.
struct YAMLFile {
  /// Bytes. The largest file of the bundled corpus has 16 thousand.
  static let sizeLimit = 8 << 20

  /// As it is named in diagnostics.
  let name: String
  /// Nil where the file could not be parsed or holds nothing.
  let root: Node?

  static func read(_ path: String) -> Reported<YAMLFile> {
    let span = SourceSpan(file: path, line: 0)
    func refused(_ why: String, hint: String? = nil) -> Reported<YAMLFile> {
      let code = CorpusMistake.unreadable.rawValue
      return Reported(
        YAMLFile(name: path, root: nil), [Diagnostic(.error, code, at: span, why, hint: hint)])
    }
    var status = stat()
    guard stat(path, &status) == 0 else {
      return refused("a corpus needs this file; it is missing or may not be read")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      return refused("a corpus is made of plain files; this is none")
    }
    guard status.st_size <= sizeLimit else {
      return refused("a corpus file has at most \(sizeLimit >> 20) MB; this one has more")
    }
    guard let bytes = PlainFile.bytes(of: path) else {
      return refused("the file could not be read", hint: "check that you may read it")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return refused("a corpus file is UTF-8; this one holds other bytes", hint: "save it as UTF-8")
    }
    return parse(text, name: path)
  }

  static func parse(_ text: String, name: String) -> Reported<YAMLFile> {
    func refused(_ diagnostic: Diagnostic) -> Reported<YAMLFile> {
      Reported(YAMLFile(name: name, root: nil), [diagnostic])
    }
    do throws(Diagnostic) {
      let read = try YAMLText.node(of: text) { () throws(Diagnostic) in
        if let alias = AliasSearch.firstAlias(in: text) { throw refusal(of: alias, in: name) }
      }
      switch read {
      case .success(let root): return Reported(YAMLFile(name: name, root: root))
      case .failure(let mistake): return refused(diagnostic(of: mistake, in: name))
      }
    } catch {
      return refused(error)
    }
  }

  private static func refusal(of alias: AliasSearch.Found, in name: String) -> Diagnostic {
    let span = SourceSpan(
      file: name, line: alias.line, column: alias.column, length: alias.name.count + 1)
    return Diagnostic(
      .error, CorpusMistake.alias.rawValue, at: span,
      "a corpus spells everything out; found the alias *\(alias.name)",
      hint: "write it in full")
  }

  private static func diagnostic(of mistake: YAMLMistake, in name: String) -> Diagnostic {
    let span = SourceSpan(
      file: name, line: mistake.mark?.line ?? 1, column: mistake.mark?.column ?? 1)
    let (text, hint): (String, String?)
    switch mistake.kind {
    case .syntax, .tooDeep:
      text = "the file is YAML; \(mistake.problem)"
      hint = "look at the indents, and quote texts that hold a colon and a space"
    case .repeatedKey:
      text = "a key stands once in a mapping; found \(mistake.problem) twice"
      hint = "join the two or rename one"
    case .characters:
      text = "the file is YAML; \(mistake.problem)"
      hint = "remove control characters"
    case .other: (text, hint) = ("the file is not YAML", nil)
    }
    return Diagnostic(.error, CorpusMistake.syntax.rawValue, at: span, text, hint: hint)
  }
}
