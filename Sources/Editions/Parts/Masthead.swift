import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// Both roles at the head of the first page: mark, name and a sentence or two on each.
  mutating func masthead(_ comparison: Comparison) {
    openSection()
    let title = node(.h1)
    tree[title].actualText = "\(comparison.left.name) vs. \(comparison.right.name)"
    let names = [(comparison.left, ColorUse.a), (comparison.right, .b)].map { role, color in
      let span = tree.add(.span, under: title)
      return set([words(role.name, .roleTitle, color)], .roleTitle, width: grid.column, node: span)
    }
    let marks = [RoleMark.a, .b].map { mark in
      let drawn = setter.line([lettered(mark, beside: .heading, size: 14)], structure: nil)
      let line = TextLine(items: [.artifact(.layout, drawn.items)], width: drawn.width)
      return SetText([SetLine(line, height: .pt(19), baseline: .pt(12))])
    }
    append(row(marks).fragment, named: comparison.title, level: .h1)
    let place = galley.lastPlace
    galley.append(row(names, below: 6).fragment, keepsWithNext: true)
    let definitions = [comparison.left, comparison.right].map { role in definition(of: role) }
    galley.append(row(definitions, below: 14).fragment, keepsWithNext: true)
    originNote(comparison, at: place)
  }

  /// In characters: a definition above this is cut after its first sentence on page one, and stands
  /// in full side by side.
  static let longDefinition = 180

  private mutating func definition(of role: Role) -> SetText {
    guard var first = role[.definition].first else {
      let text = "No source says what this role is."
      return set(
        [words(text, .introduction, .soft)], .introduction, width: grid.column,
        node: node(.paragraph))
    }
    first.text = Wording.firstSentence(first.text, above: Self.longDefinition)
    let inlines = cited(first, .introduction)
    return set(inlines, .introduction, width: grid.column, node: node(.paragraph))
  }

  private func row(_ texts: [SetText], above: Double = 0, below: Double = 0) -> LevelRow {
    let lefts = [columnA, columnB]
    let cells = texts.enumerated().map { LevelRow.Cell(x: lefts[$0], text: $1) }
    return LevelRow(
      width: measure, cells: cells, padding: (.pt(above), .pt(below)), rule: nil)
  }

  /// Whether an article compares the two, and which articles the report is made of.
  mutating func originNote(_ comparison: Comparison, at place: Int?) {
    let count = comparison.composedFrom.count
    if comparison.published.isEmpty {
      let (left, right) = (
        comparison.articles(on: .left).count, comparison.articles(on: .right).count
      )
      note(
        "A composed comparison",
        "No source article compares these two roles; composed from "
          + "\(Wording.count(count, "article")) (\(left) on A, \(right) on B).", at: place)
    } else {
      note(
        "A published comparison",
        "\(Wording.capitalized(Wording.number(comparison.published.count))) source "
          + (comparison.published.count == 1 ? "article compares" : "articles compare")
          + " these two roles; drawn on \(Wording.count(count, "article")) in all.", at: place)
    }
  }

  /// Where more articles than these only had ads, they are listed beside the ads.
  static let mostAdArticles = 5

  /// The numbered sources beside the answer.
  mutating func sourceNote(_ comparison: Comparison, at place: Int?) {
    let entries = comparison.articles.enumerated().map { index, article in
      let on = [("A", comparison.left), ("B", comparison.right)]
        .filter { article.roles.contains($0.1.id) }.map(\.0)
      let subject = on.isEmpty ? "" : " · on " + Wording.list(on)
      return SourceEntry(
        number: index + 1, title: article.title, detail: Wording.date(article.edition) + subject)
    }
    let isShort = comparison.adArticles.count <= Self.mostAdArticles
    sourceNote(entries + (isShort ? adEntries(comparison) : []), at: place)
  }

  /// The articles that only had ads, numbered on from those on the roles.
  func adEntries(_ comparison: Comparison) -> [SourceEntry] {
    comparison.adArticles.enumerated().map { index, article in
      SourceEntry(
        number: comparison.articles.count + index + 1, title: article.title,
        detail: Wording.date(article.edition) + " · ads only")
    }
  }

  mutating func readingNote() {
    let text = stylist.text(.note)
    note(
      "How to read it",
      [
        [
          lettered(.a, beside: .note, size: 7.4), .text(" is on the left and round, ", text),
          lettered(.b, beside: .note, size: 7.4),
          words(" on the right and square; what both share, ", .note),
          small(.both, beside: .note),
          words(
            ", is \(stylist.ink == .mono ? "grey" : "black") and half of each. One mark is one "
              + "item; duties and skills are counted by theme. Raised figures name the\u{A0}sources.",
            .note),
        ]
      ])
  }
}
