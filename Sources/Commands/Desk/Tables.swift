import Diagnostics
import Publishing
import Roles

/// The tables that comparisons go by, out of the directory of tables.
struct Tables {
  var themes: ThemeTable
  var tools: ToolGroups

  /// Reads them. What is wrong with a table is a diagnostic, and what could be read of it used.
  static func read(_ furnishings: Furnishings) -> Reported<Tables> {
    let themes = ThemeTable.read(directory: furnishings.tables)
    let tools = ToolGroups.read(directory: furnishings.tables)
    return Reported(
      Tables(themes: themes.value, tools: tools.value), themes.diagnostics + tools.diagnostics)
  }

  func profile(of role: Role, in corpus: Corpus) -> RoleProfile {
    PairComposer(corpus, themes: themes, tools: tools, roles: [role.id]).profile(role)
  }

  /// What compares any two of these roles.
  func composer(of roles: [Role], in corpus: Corpus) -> PairComposer {
    PairComposer(corpus, themes: themes, tools: tools, roles: roles.map(\.id))
  }

  func compare(_ left: Role, _ right: Role, in corpus: Corpus) -> Comparison {
    PairComposer(corpus, themes: themes, tools: tools, roles: [left.id, right.id])
      .compare(left, right)
  }
}
