extension Corpus {
  /// Every file of this corpus: its name inside the directory, and its text.
  func files() -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    for role in roles {
      files.append((CorpusNames.role(role.id), YAMLEmitter.file(role.yaml)))
    }
    for article in articles {
      files.append((CorpusNames.article(article.id), YAMLEmitter.file(yaml(article))))
    }
    var adFields = YAMLFields()
    adFields.add("ads", .spacedList(ads.map(\.yaml.value)))
    files.append((CorpusNames.ads, YAMLEmitter.file(adFields)))
    files.append((CorpusNames.index, YAMLEmitter.file(index, comment: Self.indexComment)))
    return files
  }

  private static let indexComment = [
    "The articles and roles in the order in which they first came in, and how many ads the articles",
    "printed, an ad in two articles counted twice. A source is an article's id and a line in it.",
  ]

  private var index: YAMLFields {
    var fields = YAMLFields()
    fields.add("schema", text: CorpusNames.schema)
    fields.add("articles", .list(articles.map { .text($0.id) }), isSpaced: true)
    fields.add("roles", .list(roles.map { .text($0.id) }), isSpaced: true)
    fields.add("adsPrinted", .bare(String(adsPrinted)), isSpaced: true)
    return fields
  }

  private func yaml(_ article: SourceArticle) -> YAMLFields {
    var fields = article.yaml
    if let tips = sharedTips.first(where: { $0.article == article.id }) {
      fields.add("sharedTips", .list(tips.items.map(\.yaml)), isSpaced: true)
    }
    let insights = salaryInsights.filter { $0.article == article.id }
    if !insights.isEmpty {
      fields.add("salaryInsights", .list(insights.map(\.yaml)), isSpaced: true)
    }
    fields.add("reading", article.reading?.yaml, isSpaced: true)
    return fields
  }
}

extension Role {
  fileprivate var yaml: YAMLFields {
    var fields = YAMLFields()
    fields.add("id", text: id)
    fields.add("name", text: name)
    if shortName != name { fields.add("shortName", text: shortName) }
    if !aliases.isEmpty { fields.add("aliases", .line(aliases)) }
    fields.add("gist", gist?.yaml, isSpaced: true)
    fields.add("focus", focus?.yaml, isSpaced: true)
    for section in Section.allCases {
      // A section that is there and empty is kept apart from one that is absent.
      guard let items = sections[section] else { continue }
      fields.add(section.rawValue, .list(items.map(\.yaml)), isSpaced: true)
    }
    if !disagreements.isEmpty {
      fields.add("disagreements", .list(disagreements.map(\.yaml)), isSpaced: true)
    }
    if !toolNames.isEmpty {
      var tools = YAMLFields()
      for tool in toolNames { tools.add(tool.name, tool.sources.yaml) }
      fields.add("toolNames", tools.value, isSpaced: true)
    }
    return fields
  }
}

extension Disagreement {
  fileprivate var yaml: YAMLValue {
    var fields = YAMLFields()
    fields.add("subject", text: subject)
    fields.add("claims", .list(claims.map(\.yaml)))
    return fields.value
  }
}

extension Item {
  fileprivate var yaml: YAMLValue {
    var fields = YAMLFields()
    fields.add("text", text: text)
    fields.add("theme", text: theme)
    fields.add("sources", sources.yaml)
    if !projections.isEmpty { fields.add("projections", .list(projections.map(\.yaml))) }
    return fields.value
  }
}

extension Projection {
  fileprivate var yaml: YAMLValue {
    var fields = YAMLFields()
    fields.add("percent", number: percent)
    fields.add("from", number: from)
    fields.add("to", number: to)
    fields.add("occupation", text: occupation)
    fields.add("authority", text: authority)
    return fields.value
  }
}

extension [Source] {
  fileprivate var yaml: YAMLValue { .line(map { "\($0.article):\($0.line)" }) }
}

extension SourceArticle {
  fileprivate var yaml: YAMLFields {
    var fields = YAMLFields()
    fields.add("id", text: id)
    fields.add("title", text: title)
    fields.add("roles", .line(roles))
    fields.add("edition", edition.map { CorpusNames.isEdition($0) ? .bare($0) : .text($0) })
    fields.add("readMinutes", number: readMinutes)
    if !file.isEmpty { fields.add("file", text: file) }
    if !repairs.isEmpty { fields.add("repairs", .list(repairs.map(\.yaml)), isSpaced: true) }
    return fields
  }
}

extension ArticleReading {
  fileprivate var yaml: YAMLValue {
    var fields = YAMLFields()
    fields.add("facts", text: facts.map { "\($0.line).\($0.digest)" }.joined(separator: " "))
    fields.add("beside", text: beside.sorted().joined(separator: " "))
    return fields.value
  }
}

extension Repair {
  fileprivate var yaml: YAMLValue {
    var fields = YAMLFields()
    fields.add("line", number: line)
    fields.add("column", number: column)
    fields.add("before", text: before)
    fields.add("after", text: after)
    fields.add("codePage", text: codePage)
    return fields.value
  }
}

extension SalaryInsight {
  fileprivate var yaml: YAMLValue {
    var fields = YAMLFields()
    fields.add("name", text: name)
    fields.add("scope", text: scope)
    return fields.value
  }
}

extension Ad {
  fileprivate var yaml: YAMLFields {
    var fields = YAMLFields()
    fields.add("title", text: title)
    fields.add("employer", text: employer)
    fields.add("location", text: location)
    if !employmentTypes.isEmpty {
      fields.add("employmentTypes", .line(employmentTypes.map(\.rawValue)))
    }
    fields.add("seniority", text: seniority?.rawValue)
    fields.add("seniorityLabel", text: seniorityLabel)
    fields.add("pay", pay?.yaml)
    fields.add("sources", sources.yaml)
    return fields
  }
}

extension Pay {
  fileprivate var yaml: YAMLValue {
    var fields = YAMLFields()
    fields.add("currency", text: currency)
    fields.add("min", number: min)
    fields.add("max", number: max)
    fields.add("period", text: period.rawValue)
    if periodAssumed { fields.add("periodAssumed", .bare("true")) }
    fields.add("text", text: text)
    return fields.value
  }
}
