import Diagnostics
import YAMLReading

/// Puts a corpus together from its files, and checks what one file says against the others.
struct CorpusAssembly {
  private let directory: String
  private(set) var corpus = Corpus()
  private(set) var diagnostics: [Diagnostic] = []
  private var citations: [NodeReader.Reference] = []
  private var roleReferences: [NodeReader.Reference] = []
  private(set) var tools: [NodeReader.Reference] = []
  private(set) var toolFacts: [NodeReader.ToolFact] = []
  private(set) var themes: [(section: Section, theme: NodeReader.Reference)] = []
  /// Whether every file that is listed could be read: only then is a missing name a mistake.
  private var hasAllArticles = true
  private var hasAllRoles = true

  init(directory: String) { self.directory = directory }

  mutating func readAll() {
    warnOfUnfinished()
    guard let index = read(CorpusNames.index, { $0.index($1) }) ?? nil else { return }
    for id in index.articles { readArticle(id) }
    for id in index.roles { readRole(id) }
    corpus.ads = read(CorpusNames.ads) { $0.ads($1) } ?? []
    corpus.adsPrinted = index.adsPrinted ?? corpus.ads.reduce(0) { $0 + $1.sources.count }
    warnOfUnlisted(index.articles, in: "articles", name: CorpusNames.article)
    warnOfUnlisted(index.roles, in: "roles", name: CorpusNames.role)
    checkReferences()
    checkNames()
  }

  private mutating func readArticle(_ id: String) {
    guard let contents = read(CorpusNames.article(id), { $0.article($1, expected: id) }) ?? nil
    else {
      hasAllArticles = false
      return
    }
    corpus.articles.append(contents.article)
    if let tips = contents.sharedTips { corpus.sharedTips.append(tips) }
    corpus.salaryInsights += contents.salaryInsights
  }

  private mutating func readRole(_ id: String) {
    guard let role = read(CorpusNames.role(id), { $0.role($1, expected: id) }) ?? nil else {
      hasAllRoles = false
      corpus.unreadRoles.append(id)
      return
    }
    corpus.roles.append(role)
  }

  /// Reads one file; nil where it could not be parsed.
  private mutating func read<Value>(
    _ name: String, _ body: (inout NodeReader, Node) -> Value
  ) -> Value? {
    let file = YAMLFile.read(path(name))
    diagnostics += file.diagnostics
    var reader = NodeReader(file: file.value.name)
    guard let root = file.value.root else {
      if file.diagnostics.isEmpty {
        diagnostics.append(
          Diagnostic(
            .error, CorpusMistake.wrongShape.rawValue, at: SourceSpan(file: path(name), line: 1),
            "a corpus file says something; this one is empty"))
      }
      return nil
    }
    let value = body(&reader, root)
    diagnostics += reader.diagnostics
    citations += reader.articles
    roleReferences += reader.roles
    tools += reader.tools
    toolFacts += reader.toolFacts
    themes += reader.themes
    return value
  }

  private func path(_ name: String) -> String {
    directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
  }

  private mutating func warnOfUnfinished() {
    let journal = path(StagedFiles.journal)
    guard PlainFile.exists(journal) else { return }
    diagnostics.append(
      Diagnostic(
        .warning, CorpusMistake.unfinished.rawValue, at: SourceSpan(file: journal, line: 0),
        "a corpus is written whole; an import was stopped, or is still at work here",
        hint: "import again: what is left to do is then done first"))
  }

  // MARK: One file against the others

  private mutating func warnOfUnlisted(
    _ listed: [String], in folder: String, name: (String) -> String
  ) {
    let found = PlainFile.names(in: path(folder))
    let known = Set(listed.map { "\($0).yaml" })
    for file in found.sorted() where file.hasSuffix(".yaml") && !known.contains(file) {
      let id = String(file.dropLast(5))
      let isID = CorpusNames.isID(id)
      diagnostics.append(
        Diagnostic(
          .warning, CorpusMistake.unlisted.rawValue,
          at: SourceSpan(file: path(name(id)), line: 0),
          "corpus.yaml lists what belongs to a corpus; this file is not read",
          hint: isID
            ? "add “- \(id)” under \(folder) in corpus.yaml"
            : "name the file for an id: small letters, digits and single hyphens"))
    }
  }

  private mutating func checkReferences() {
    if hasAllArticles {
      check(citations, against: corpus.articles.map(\.id), .unknownArticle, "articles")
    }
    if hasAllRoles {
      check(roleReferences, against: corpus.roles.map(\.id), .unknownRole, "roles")
    }
  }

  private mutating func check(
    _ references: [NodeReader.Reference], against known: [String], _ mistake: CorpusMistake,
    _ folder: String
  ) {
    let ids = Set(known)
    for reference in references where !ids.contains(reference.id) {
      let nearest = Spelling.nearest(to: reference.id, among: known)
      diagnostics.append(
        Diagnostic(
          .error, mistake.rawValue, at: reference.span,
          "corpus.yaml lists no \(folder.dropLast()) of this id; found \(reference.id)",
          hint: nearest.map { "did you mean \($0)?" } ?? "add it under \(folder) in corpus.yaml"))
    }
  }

  /// Whoever types a name must find one role.
  private mutating func checkNames() {
    var owners: [String: String] = [:]
    for role in corpus.roles {
      for name in Set(([role.id, role.name] + role.aliases).map { $0.lowercased() }).sorted() {
        guard let owner = owners.updateValue(role.id, forKey: name) else { continue }
        diagnostics.append(
          Diagnostic(
            .error, CorpusMistake.duplicateID.rawValue,
            at: SourceSpan(file: path(CorpusNames.role(role.id)), line: 1),
            "a name or alias belongs to one role; \(name) also belongs to \(owner)",
            hint: "take it out of one of the two files"))
      }
    }
  }
}
