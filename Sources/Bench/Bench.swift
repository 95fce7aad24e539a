import CairoBackend
import Editions
import Glibc
import LayoutFiles
import Publishing
import Roles

func exitBench(_ status: Int32) -> Never { exit(status) }

/// Every pair of a corpus through every stage.
struct Bench {
  let corpus: String
  let tables: String
  let fonts: String
  let layouts: String

  /// What a stage took at best, and how much it did.
  private struct Stage {
    var name: String
    var count: String
    var best: Duration
  }

  /// One line a stage: its name, its count, its time.
  func lines(runs: Int) throws -> [String] {
    var stages: [Stage] = []
    for _ in 0..<runs {
      for (place, stage) in try run().enumerated() {
        if place == stages.count { stages.append(stage) }
        stages[place].best = min(stages[place].best, stage.best)
      }
    }
    let total = Stage(
      name: "all", count: "best of \(runs) runs", best: stages.reduce(.zero) { $0 + $1.best })
    return (stages + [total]).map { stage in
      let microseconds = stage.best / .microseconds(1)
      let time = String(Int(microseconds / 10)).paddedLeft(5)
      let text = time.dropLast(2) + "." + time.suffix(2)
      return "\(stage.name.padded(8))\(String(text).paddedLeft(9)) ms   \(stage.count)"
    }
  }

  private func run() throws -> [Stage] {
    var stages: [Stage] = []
    func timed<Value>(
      _ name: String, _ count: (Value) -> String, _ work: () throws -> Value
    ) rethrows -> Value {
      let clock = ContinuousClock()
      let start = clock.now
      let value = try work()
      stages.append(Stage(name: name, count: count(value), best: clock.now - start))
      return value
    }
    let (press, layout) = try timed("open", { _ in "fonts' list, layout" }) {
      let press = try Press(
        Furnishings(fonts: fonts, layouts: layouts, corpus: corpus, tables: tables))
      return (press, try press.layout("report").value)
    }
    let (read, themes, imports) = timed("read", { "\($0.0.value.roles.count) roles, 2 tables" }) {
      (
        CorpusDirectory.read(corpus), ThemeTable.read(directory: self.tables).value,
        ImportTables.read(directory: self.tables).value
      )
    }
    if let error = read.diagnostics.first(where: { $0.severity == .error }) { throw error }
    let articles = ArticleTexts.all(of: read.value)
    _ = timed("import", { "\($0.roles.count) roles of \(articles.count) articles" }) {
      ArticleImporter(tables: imports).corpus(of: articles).value
    }
    let comparisons = timed("compose", { "\($0.count) pairs" }) {
      pairs(of: read.value, themes, imports)
    }
    let imprint = Imprint(
      paper: .a4, ink: .color, date: "2024-10-30T00:00:00Z", creator: "rolereport bench")
    let facts = read.value.roles.flatMap { $0.sections.values.joined().map(\.text) }
    _ = timed("shape", { _ in "\(facts.count) facts in one line each, from cold" }) {
      press.widths(of: facts, layout: layout)
    }
    let documents = try timed(
      "lay out", { "\($0.reduce(0) { $0 + $1.pages.count }) pages of \($0.count) reports" }
    ) {
      try comparisons.map { try press.document($0, layout: layout, imprint: imprint).value }
    }
    let painted = try timed(
      "paint", { "\($0.reduce(0) { $0 + $1.count }) pages, all processors" }
    ) {
      try documents.map { try press.painted($0) }
    }
    _ = try timed("finish", { "\($0.reduce(0) { $0 + $1.count } / 1024) KB in \($0.count) files" })
    {
      try zip(documents, painted).map { try press.bound($0, $1) }
    }
    _ = try timed("encode", { "\($0.count) PNG pages at 150 dpi, all processors" }) {
      try documents.first.map { try press.pngs($0, options: PNGOptions(dpi: 150)) } ?? []
    }
    return stages
  }

  private func pairs(
    of corpus: Corpus, _ themes: ThemeTable, _ imports: ImportTables
  ) -> [Comparison] {
    let composer = PairComposer(corpus, themes: themes, tools: ToolGroups(imports.tools))
    return corpus.roles.indices.flatMap { left in
      corpus.roles[(left + 1)...].map { composer.compare(corpus.roles[left], $0) }
    }
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func paddedLeft(_ width: Int) -> String {
    String(repeating: width == 5 ? "0" : " ", count: max(0, width - count)) + self
  }
}
