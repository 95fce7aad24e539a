import Diagnostics
import YAMLReading

/// What `corpus.yaml` holds: which articles and roles there are, in their order.
struct CorpusIndex {
  var articles: [String] = []
  var roles: [String] = []
  /// Nil where it is left to be counted.
  var adsPrinted: Int?
}

extension NodeReader {
  mutating func index(_ root: Node) -> CorpusIndex? {
    let keys = ["schema", "articles", "roles", "adsPrinted"]
    guard let fields = fields(root, of: "corpus.yaml", keys: keys) else { return nil }
    if let schema = text(fields, "schema"), schema != CorpusNames.schema,
      let node = fields["schema"]
    {
      report(
        .badValue, at: node, "this program reads \(CorpusNames.schema); found \(schema)",
        hint: "use the version of the program that wrote it, or import the articles again")
      return nil
    }
    var index = CorpusIndex()
    index.articles = ids(fields, "articles", "an article's id")
    index.roles = ids(fields, "roles", "a role's id")
    if fields["adsPrinted"].map(Self.isNull) == false {
      index.adsPrinted = number(fields, "adsPrinted", in: 0...Int.max)
    }
    return index
  }

  private mutating func ids(_ fields: Fields, _ key: String, _ what: String) -> [String] {
    guard fields[key] != nil else {
      report(
        .missingKey, at: fields.node, "corpus.yaml has a key \(key); none is here",
        hint: "list the ids under it, or write \(key): []")
      return []
    }
    var seen: Set<String> = []
    var ids: [String] = []
    for node in list(fields, key) {
      guard let id = id(node, what) else { continue }
      if key == "roles", !CorpusNames.isRoleID(id) {
        report(.badID, at: node, "a role's id begins with a letter; found \(id)")
      } else if seen.insert(id).inserted {
        ids.append(id)
      } else {
        report(.duplicateID, at: node, "an id is listed once; found \(id) again")
      }
    }
    return ids
  }
}
