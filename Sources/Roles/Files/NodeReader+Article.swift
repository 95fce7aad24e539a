import Diagnostics
import YAMLReading

/// What one article's file holds: the article, and what it gives to nobody in particular.
struct ArticleFileContents {
  var article: SourceArticle
  /// Nil where the file has no key for them.
  var sharedTips: SharedTips?
  var salaryInsights: [SalaryInsight]
}

extension NodeReader {
  private static let articleKeys = [
    "id", "title", "roles", "edition", "readMinutes", "file", "repairs", "sharedTips",
    "salaryInsights", "reading",
  ]

  /// An article as `articles/<id>.yaml` describes it.
  mutating func article(_ node: Node, expected: String) -> ArticleFileContents? {
    guard let fields = fields(node, of: "an article", keys: Self.articleKeys) else { return nil }
    let id = fileID(fields, "an article", expected: expected)
    let title = text(fields, "title")
    var article = SourceArticle(
      id: id ?? expected, file: optionalText(fields, "file") ?? "", title: title ?? "", roles: [])
    article.roles = list(fields, "roles").compactMap { roleReference($0) }
    article.edition = edition(fields)
    article.readMinutes = optionalNumber(fields, "readMinutes")
    article.repairs = list(fields, "repairs").compactMap { repair($0) }
    article.reading = reading(fields)
    let tips = items(fields, "sharedTips").map { SharedTips(article: article.id, items: $0) }
    let insights = list(fields, "salaryInsights").compactMap { insight($0, article: article.id) }
    guard id != nil, title != nil else { return nil }
    return ArticleFileContents(article: article, sharedTips: tips, salaryInsights: insights)
  }

  private mutating func roleReference(_ node: Node) -> String? {
    guard let id = id(node, "a role's id") else { return nil }
    roles.append(Reference(id: id, span: span(node)))
    return id
  }

  private mutating func edition(_ fields: Fields) -> String? {
    guard let node = fields["edition"], !Self.isNull(node) else { return nil }
    guard let text = text(node, "edition") else { return nil }
    guard CorpusNames.isEdition(text) else {
      report(
        .badValue, at: node, "an edition is a date; found \(text)",
        hint: "write it as 2024-10-30, or leave it out")
      return nil
    }
    return text
  }

  private mutating func repair(_ node: Node) -> Repair? {
    let keys = ["line", "column", "before", "after", "codePage"]
    guard let fields = fields(node, of: "a repair", keys: keys) else { return nil }
    let line = number(fields, "line", in: 1...Int.max)
    let column = number(fields, "column", in: 1...Int.max)
    let before = optionalText(fields, "before") ?? ""
    let after = optionalText(fields, "after") ?? ""
    let codePage = text(fields, "codePage")
    guard let line, let column, let codePage else { return nil }
    return Repair(line: line, column: column, before: before, after: after, codePage: codePage)
  }

  private mutating func reading(_ fields: Fields) -> ArticleReading? {
    guard let node = fields["reading"], !Self.isNull(node),
      let fields = self.fields(node, of: "a reading", keys: ["facts", "beside"])
    else { return nil }
    var reading = ArticleReading()
    for word in (optionalText(fields, "facts") ?? "").words {
      let parts = word.utf8.split(separator: UInt8(ascii: ".")).map { Substring($0) }
      guard parts.count == 2, let line = Int(parts[0]) else {
        report(
          .badValue, at: node, "a reading is what an import wrote; found \(word.prefix(40))",
          hint: "take the key reading out: the article is then left as it is by later imports")
        return nil
      }
      reading.facts.append(ArticleReading.Mark(line: line, digest: String(parts[1])))
    }
    reading.beside = Set((optionalText(fields, "beside") ?? "").words.map(String.init))
    return reading
  }

  private mutating func insight(_ node: Node, article: String) -> SalaryInsight? {
    guard let fields = fields(node, of: "a salary insight", keys: ["name", "scope"]) else {
      return nil
    }
    let scope = optionalText(fields, "scope")
    guard let name = text(fields, "name") else { return nil }
    return SalaryInsight(article: article, name: name, scope: scope)
  }
}

extension String {
  /// What stands between spaces.
  fileprivate var words: [Substring] {
    utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }
}
