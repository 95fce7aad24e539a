import Diagnostics
import YAMLReading

extension ImportTables {
  /// Reads `tools.yaml` and `roles.yaml` of a directory; a file that cannot be read leaves its table
  /// empty and is reported.
  public static func read(directory: String) -> Reported<ImportTables> {
    var tables = ImportTables()
    var diagnostics: [Diagnostic] = []
    let tools = "\(directory)/tools.yaml"
    let roles = "\(directory)/roles.yaml"
    do throws(Diagnostic) {
      tables.tools = try ToolTable(TableFile.node(at: tools))
    } catch { diagnostics.append(error) }
    do throws(Diagnostic) {
      tables.roles = try RoleTable(TableFile.node(at: roles))
    } catch { diagnostics.append(error) }
    return Reported(tables, diagnostics)
  }
}

extension ToolGroups {
  /// Reads the groups alone out of a directory of tables, which is quicker: what `ImportTables` would
  /// find wrong there is reported as well.
  public static func read(directory: String) -> Reported<ToolGroups> {
    var groups = ToolGroups()
    var diagnostics: [Diagnostic] = []
    do throws(Diagnostic) {
      groups = ToolGroups(try TableFile.node(at: "\(directory)/tools.yaml"))
    } catch { diagnostics.append(error) }
    do throws(Diagnostic) {
      _ = try TableFile.node(at: "\(directory)/roles.yaml")
    } catch { diagnostics.append(error) }
    return Reported(groups, diagnostics)
  }

  private init(_ node: Node) {
    self.init(
      (node["groups"]?.mapping ?? Node.Mapping()).map { group in
        let tools = (group.value.sequence ?? []).compactMap { $0["name"]?.string }
        return (name: group.key.string ?? "", tools: tools)
      })
  }
}

extension ToolTable {
  init(_ node: Node) {
    var entries: [Entry] = []
    for group in node["groups"]?.mapping ?? Node.Mapping() {
      for tool in group.value.sequence ?? [] {
        guard let name = tool["name"]?.string else { continue }
        var words = TableFile.strings(tool["words"])
        if tool["word"]?.isTrue == true { words.append(name) }
        entries.append(
          Entry(
            name: name, group: group.key.string ?? "", aliases: TableFile.strings(tool["aliases"]),
            words: words))
      }
    }
    let generic = TableFile.strings(node["generic"]).map { $0.lowercased() }
    self.init(entries: entries, generic: Set(generic))
  }
}

extension RoleTable {
  init(_ node: Node) {
    var entries: [Entry] = []
    for role in node["roles"]?.sequence ?? [] {
      guard let id = role["id"]?.string, let name = role["name"]?.string else { continue }
      entries.append(
        Entry(
          id: id, name: name, shortName: role["short"]?.string ?? name,
          aliases: TableFile.strings(role["aliases"])))
    }
    var abbreviations: [String: String] = [:]
    for pair in node["abbreviations"]?.mapping ?? Node.Mapping() {
      guard let short = pair.key.string, let long = pair.value.string else { continue }
      abbreviations[short.lowercased()] = long.lowercased()
    }
    self.init(entries: entries, abbreviations: abbreviations)
  }
}

/// Reading a table's file.
enum TableFile {
  static func strings(_ node: Node?) -> [String] {
    (node?.sequence ?? []).compactMap(\.string)
  }

  static func node(at path: String) throws(Diagnostic) -> Node {
    guard let bytes = PlainFile.bytes(of: path) else {
      throw Diagnostic(
        .error, "import.table-missing", at: SourceSpan(file: path, line: 0),
        "the importer needs its tables: this one cannot be read")
    }
    do {
      if let node = try YAMLText.node(of: String(decoding: bytes, as: UTF8.self)) { return node }
    } catch {
      throw Diagnostic(
        .error, "import.table-damaged", at: SourceSpan(file: path, line: 0),
        "a table is YAML: \(error)")
    }
    throw Diagnostic(
      .error, "import.table-damaged", at: SourceSpan(file: path, line: 0),
      "a table has entries: this one is empty")
  }
}
