import Diagnostics
import Foundation
import Yams

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
    guard let data = FileManager.default.contents(atPath: path) else {
      return refused("the file could not be read", hint: "check that you may read it")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      return refused("a corpus file is UTF-8; this one holds other bytes", hint: "save it as UTF-8")
    }
    return parse(text, name: path)
  }

  static func parse(_ text: String, name: String) -> Reported<YAMLFile> {
    if let alias = AliasSearch.firstAlias(in: text) {
      let span = SourceSpan(
        file: name, line: alias.line, column: alias.column, length: alias.name.count + 1)
      return refused(
        Diagnostic(
          .error, CorpusMistake.alias.rawValue, at: span,
          "a corpus spells everything out; found the alias *\(alias.name)",
          hint: "write it in full"))
    }
    do {
      // The basic resolver leaves every scalar a text: `NO` is Norway, `1.10` keeps its nought.
      return Reported(YAMLFile(name: name, root: try compose(yaml: text, .basic, .default, .utf8)))
    } catch let error as YamlError {
      let problem = Self.problem(error)
      let span = SourceSpan(
        file: name, line: problem.mark?.line ?? 1, column: problem.mark?.column ?? 1)
      return refused(
        Diagnostic(
          .error, CorpusMistake.syntax.rawValue, at: span, problem.text, hint: problem.hint))
    } catch {
      let span = SourceSpan(file: name, line: 1)
      return refused(
        Diagnostic(.error, CorpusMistake.syntax.rawValue, at: span, "the file is not YAML"))
    }

    func refused(_ diagnostic: Diagnostic) -> Reported<YAMLFile> {
      Reported(YAMLFile(name: name, root: nil), [diagnostic])
    }
  }

  private static func problem(_ error: YamlError) -> (text: String, mark: Mark?, hint: String?) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let hint = "look at the indents, and quote texts that hold a colon and a space"
      return ("the file is YAML; \(problem)", mark, hint)
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      return (
        "a key stands once in a mapping; found \(key) twice", context.mark,
        "join the two or rename one"
      )
    case .reader(let problem, _, _, _):
      return ("the file is YAML; \(problem)", nil, "remove control characters")
    default:
      return ("the file is not YAML", nil, nil)
    }
  }
}
