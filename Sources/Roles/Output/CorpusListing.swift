/// What a corpus holds, as tables for a terminal.
public enum CorpusListing {
  /// Roles by first appearance: id, name, how many articles, what no article says.
  public static func roles(_ corpus: Corpus, width: Int = 80) -> String {
    text(
      ["Id", "Role", "Articles", "No source on"],
      corpus.roles.map { role in
        let articles = corpus.articles.count { $0.roles.contains(role.id) }
        let missing = corpus.missing(role).map(\.rawValue).joined(separator: ", ")
        return [role.id, role.name, "\(articles)", missing]
      }, figures: [2], width: width)
  }

  /// Ads by first appearance, pay as the ad prints it.
  public static func ads(_ corpus: Corpus, width: Int = 80) -> String {
    text(
      ["Ad", "Employer", "Location", "Level", "Pay"],
      corpus.ads.map { ad in
        [
          ad.title, ad.employer ?? "", ad.location ?? "", ad.seniority?.rawValue ?? "",
          ad.pay?.text ?? "",
        ]
      }, width: width)
  }

  /// Articles in the corpus's order.
  public static func articles(_ corpus: Corpus, width: Int = 80) -> String {
    text(
      ["Edition", "Title", "Id"],
      corpus.articles.map { [$0.edition ?? "undated", $0.title, $0.id] }, width: width)
  }

  private static func text(
    _ head: [String], _ rows: [[String]], figures: Set<Int> = [], width: Int
  ) -> String {
    let cells = rows.map { row in row.map { $0.isEmpty ? [] : [$0] } }
    let table = OutlineTable(head: head, rows: cells, figures: figures)
    return TextTable(table, columns: max(ComparisonText.narrowest, width)).lines
      .joined(separator: "\n") + "\n"
  }
}
