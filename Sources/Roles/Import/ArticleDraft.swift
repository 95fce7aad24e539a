import Diagnostics

/// What one article says, before it meets the others.
struct ArticleDraft {
  /// A fact and whom it is about: an index of the article's roles, or nil for nobody in particular.
  struct Fact: Hashable {
    var section: Section
    var role: Int?
    var text: String
    var line: Int
    /// What it is compared by: `ItemMerging.key`.
    var key: String

    init(section: Section, role: Int?, text: String, line: Int) {
      self.section = section
      self.role = role
      self.text = text
      self.line = line
      key = ItemMerging.key(text)
    }
  }

  var file: String
  var title: Title
  /// In the title's order.
  var roles: [DraftRole] = []
  var edition: String?
  var readMinutes: Int?
  var repairs: [Repair] = []
  var facts: [Fact] = []
  var ads: [(ad: Ad, line: Int)] = []
  var insights: [(name: String, scope: String?)] = []
  var diagnostics: [Diagnostic] = []
}

/// A role as an article names it.
struct DraftRole {
  var name: String
  var shortName: String
  /// The id of a table's role, or nil for one that no table knows.
  var knownID: String?
  var aliases: [String]
}
