import Roles

/// Articles as an importer meets them, made of what a corpus knows.
enum ArticleTexts {
  private static let heads: [(section: Section, head: String)] = [
    (.definition, "Definitions"), (.responsibilities, "Responsibilities"), (.skills, "Skills"),
    (.education, "Education"), (.outlook, "Outlook"),
  ]

  /// One for each two roles that follow each other.
  static func all(of corpus: Corpus) -> [ArticleFile] {
    zip(corpus.roles, corpus.roles.dropFirst()).map { first, second in
      var text = "\(first.name) vs. \(second.name)\n"
      for (section, head) in heads {
        text += "\n\(head)\n"
        for role in [first, second] {
          text += "\n\(role.name)\n\n"
          for item in role[section] { text += "• \(item.text)\n" }
        }
      }
      return ArticleFile(name: "\(first.id).txt", bytes: Array(text.utf8))
    }
  }
}
