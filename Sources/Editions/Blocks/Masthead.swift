import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// In characters: a definition above this is cut after its first sentence on page one, and stands
  /// in full side by side.
  static let longDefinition = 180

  /// Both roles at the head of the first page: mark, name and a sentence or two on each.
  mutating func masthead(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let pair = scope.root.subject as? PairSubject else { return }
    let comparison = pair.comparison
    let title = node(.h1)
    tree[title].actualText = "\(comparison.left.name) vs. \(comparison.right.name)"
    let names = [(comparison.left, ColorUse.a), (comparison.right, .b)].map { role, color in
      let span = tree.add(.span, under: title)
      return set([words(role.name, .roleTitle, color)], .roleTitle, width: grid.column, node: span)
    }
    let size = stylist.text(.roleTitle).size.scaled(by: 140, over: 174)
    let marks = Side.allCases.map { side in
      let mark = lettered(side == .left ? .a : .b, beside: .heading, size: size.points)
      let drawn = setter.line([mark], structure: nil)
      let line = TextLine(items: [.artifact(.layout, drawn.items)], width: drawn.width)
      return SetText([SetLine(line, height: size + .pt(5), baseline: size - .pt(2))])
    }
    append(row(marks).fragment, named: comparison.title, level: .h1)
    galley.append(row(names, below: .pt(6)).fragment, keepsWithNext: true)
    let longest = properties.number("longest") ?? Self.longDefinition
    let definitions = Side.allCases.map { definition(of: comparison[$0], longest) }
    galley.append(row(definitions, below: .pt(14)).fragment, keepsWithNext: true)
  }

  private mutating func definition(of role: Role, _ longest: Int) -> SetText {
    guard var first = role[.definition].first else {
      let text = "No source says what this role is."
      return set(
        [words(text, .introduction, .soft)], .introduction, width: grid.column,
        node: node(.paragraph))
    }
    first.text = Wording.firstSentence(first.text, above: longest)
    return set(
      cited(first, .introduction), .introduction, width: grid.column, node: node(.paragraph))
  }

  private func row(_ texts: [SetText], below: Length = .zero) -> LevelRow {
    let cells = zip([columnA, columnB], texts).map { LevelRow.Cell(x: $0, text: $1) }
    return LevelRow(width: measure, cells: cells, padding: (.zero, below), rule: nil)
  }
}
