import Foundation

@testable import Roles

/// What comes with the program, found from this file.
enum Bundled {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let tables = root.appendingPathComponent("Sources/Roles/Bundled/Tables").path
  static let corpus = root.appendingPathComponent("Sources/Roles/Bundled/Corpus").path
  /// The folder beside the checkout, or the one that the environment names.
  static let shared =
    ProcessInfo.processInfo.environment["ROLEREPORT_SHARED"]
    ?? root.deletingLastPathComponent().appendingPathComponent("shared").path
}

/// A corpus made by hand for one test: roles `cook`, `baker` and `waiter`, and articles as named.
struct SmallCorpus {
  var corpus = Corpus()

  static let themes = ThemeTable.read(
    yaml: """
      responsibilities:
        Heat: [oven, bake, "~hot"]
        Guests: [serve, table]
      skills:
        Knives: [knife]
        Numbers: [count]
      industries:
        Hotels: [hotel, inn]
        Ships: [ship*]
      """, file: "small.yaml"
  ).value

  static let groups = ToolGroups([("Blades", ["Knife", "Saw"]), ("Pots", ["Pan"])])

  init(_ roles: [Role] = [], articles: [SourceArticle] = []) {
    corpus.roles = roles
    corpus.articles = articles
  }

  func compare(_ left: Role, _ right: Role) -> Comparison {
    PairComposer(corpus, themes: Self.themes, tools: Self.groups).compare(left, right)
  }

  /// The first role of the corpus against the second.
  var comparison: Comparison { compare(corpus.roles[0], corpus.roles[1]) }
}

/// An article of an edition about roles.
func article(_ id: String, _ edition: String?, _ roles: String...) -> SourceArticle {
  var article = SourceArticle(id: id, file: "", title: "About \(id)", roles: roles)
  article.edition = edition
  return article
}

/// An item that stands on a line of each of these articles.
func item(_ text: String, _ articles: String..., line: Int = 1) -> Item {
  Item(text: text, sources: articles.map { Source(article: $0, line: line) })
}

func role(_ id: String, _ sections: [Section: [Item]] = [:], tools: [NamedTool] = []) -> Role {
  var role = Role(id: id, name: id.prefix(1).uppercased() + id.dropFirst())
  role.sections = sections
  role.toolNames = tools
  return role
}

func tool(_ name: String, _ articles: String..., line: Int = 1) -> NamedTool {
  NamedTool(name: name, sources: articles.map { Source(article: $0, line: line) })
}
