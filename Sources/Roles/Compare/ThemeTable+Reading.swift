import Diagnostics
import YAMLReading

extension ThemeTable {
  /// The file of a directory of tables that holds the themes.
  public static let fileName = "themes.yaml"

  /// Reads `themes.yaml` of a directory. A table that is missing or wrong is a diagnostic, and what
  /// could be read of it the value.
  public static func read(directory: String) -> Reported<ThemeTable> {
    let path = directory.hasSuffix("/") ? directory + fileName : directory + "/" + fileName
    guard let bytes = PlainFile.bytes(of: path) else {
      return Reported(ThemeTable(), [.unreadableThemes(path)])
    }
    return read(yaml: String(decoding: bytes, as: UTF8.self), file: path)
  }

  /// Reads a table: sections by name, in them themes with a list of terms each.
  public static func read(yaml: String, file: String) -> Reported<ThemeTable> {
    var reading = ThemeReading(file: file)
    do throws(YAMLMistake) {
      let root = try YAMLText.node(of: yaml)
      return Reported(ThemeTable(reading.sections(of: root)), reading.diagnostics)
    } catch {
      return Reported(ThemeTable(), [.brokenThemes(error, file: file)])
    }
  }
}

/// Reads the nodes of a table and collects what is wrong with them.
private struct ThemeReading {
  var file: String
  var diagnostics: [Diagnostic] = []

  mutating func sections(of root: Node?) -> [Section: SectionThemes] {
    guard let mapping = root?.mapping else {
      diagnostics.append(.themesNotAMapping("the table", at: span(root)))
      return [:]
    }
    var tables: [Section: SectionThemes] = [:]
    for pair in mapping {
      let (key, value) = (pair.key, pair.value)
      guard let name = key.scalar?.string, let section = Section(rawValue: name) else {
        diagnostics.append(.unknownThemeSection(key.scalar?.string ?? "", at: span(key)))
        continue
      }
      tables[section] = themes(of: value)
    }
    return tables
  }

  private mutating func themes(of node: Node) -> SectionThemes {
    var themes = SectionThemes()
    guard let mapping = node.mapping else {
      diagnostics.append(.themesNotAMapping("a section", at: span(node)))
      return themes
    }
    var owners: [String: String] = [:]
    for pair in mapping {
      let (key, value) = (pair.key, pair.value)
      guard let label = key.scalar?.string, let sequence = value.sequence else {
        diagnostics.append(.themeWithoutTerms(key.scalar?.string ?? "", at: span(key)))
        continue
      }
      var terms: [ThemeTerm] = []
      for node in sequence {
        let text = node.scalar?.string ?? ""
        guard let term = ThemeTerm(text, rank: themes.labels.count) else {
          diagnostics.append(.termWithoutWords(text, at: span(node)))
          continue
        }
        if let owner = owners.updateValue(label, forKey: text), owner != label {
          diagnostics.append(.termOfTwoThemes(text, owner, at: span(node)))
        }
        terms.append(term)
      }
      themes.add(label, terms: terms)
    }
    return themes
  }

  private func span(_ node: Node?) -> SourceSpan {
    SourceSpan(file: file, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1)
  }
}

extension Diagnostic {
  fileprivate static func unreadableThemes(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "themes.unreadable", at: SourceSpan(file: path, line: 0),
      "The table of themes must be a file that can be read",
      hint: "put the table back, or name the directory that holds it")
  }

  fileprivate static func brokenThemes(_ mistake: YAMLMistake, file: String) -> Diagnostic {
    let isPlaced = mistake.kind == .syntax
    let span = SourceSpan(
      file: file, line: isPlaced ? mistake.mark?.line ?? 1 : 1,
      column: isPlaced ? mistake.mark?.column ?? 1 : 1)
    return Diagnostic(
      .error, "themes.not-yaml", at: span,
      "The table of themes is YAML; \(isPlaced ? mistake.problem : mistake.description)")
  }

  fileprivate static func themesNotAMapping(_ what: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "themes.not-a-mapping", at: span,
      "In the table of themes \(what) is a list of names with what belongs to them",
      hint: "write 'skills:' and below it 'Leadership: [mentor, lead a team]'")
  }

  fileprivate static func unknownThemeSection(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "themes.unknown-section", at: span,
      "Themes belong to a section of a role; '\(name)' is none",
      hint: "sections are " + Section.allCases.map(\.rawValue).joined(separator: ", "))
  }

  fileprivate static func themeWithoutTerms(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "themes.no-terms", at: span,
      "A theme is a name with a list of terms; '\(name)' has none",
      hint: "write '\(name): [term, another term]'")
  }

  fileprivate static func termWithoutWords(_ term: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "themes.empty-term", at: span,
      "A term is made of words, each letters and digits; '\(term)' is not")
  }

  fileprivate static func termOfTwoThemes(
    _ term: String, _ owner: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .warning, "themes.term-of-two", at: span,
      "A term decides one theme; '\(term)' already decides '\(owner)'",
      hint: "strike it here or there; the first holds until then")
  }
}
