import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  /// The heads of both columns, set again on every page that the comparison goes on to.
  mutating func sideBySide(_ comparison: Comparison) {
    openSection()
    let heading = node(.h2)
    var cells = [
      LevelRow.Cell(
        x: .zero,
        text: set(
          [words("Side by side", .heading)], .heading, width: grid.label + grid.gutter,
          node: heading))
    ]
    var items = [underline(at: .zero, width: grid.label, 1.2, .ink)]
    let sides = [
      (comparison.left, RoleMark.a, ColorUse.a, columnA),
      (comparison.right, .b, .b, columnB),
    ]
    for (role, mark, color, x) in sides {
      let name = [
        lettered(mark, beside: .heading, size: 10.5),
        words(" " + role.shortName, .heading, color),
      ]
      let text = set(name, .heading, width: grid.column, node: node(.paragraph))
      cells.append(LevelRow.Cell(x: x, text: text))
      items.append(
        underline(at: x, width: grid.column, mark == .a || stylist.ink == .color ? 2 : 0.6, color))
    }
    let row = LevelRow(width: measure, cells: cells, padding: (.zero, .pt(5)), rule: nil)
    var fragment = row.fragment
    fragment.items += items.map { item in
      .group(at: Point(x: .zero, y: fragment.size.height), [.artifact(.layout, [item])])
    }
    fragment.size.height += .pt(1)
    append(fragment, named: "Side by side", level: .h2)
    note(
      "Reading level rows",
      "One row, one theme. A dash says that no source names it for the role, not that the role "
        + "lacks it.")
    continuation = [fragment.repeated, white(9)]
    definitionsInFull(comparison)
  }

  /// What page one had no room for.
  private mutating func definitionsInFull(_ comparison: Comparison) {
    let section = comparison[.definition]
    let all = section.left + section.right
    let isCut = section.left.count > 1 || section.right.count > 1
    guard isCut || all.contains(where: { $0.text.count > Self.longDefinition }) else { return }
    let columns = Side.allCases.map { side in section[side].map { cited($0, .text) } }
    openPart(12)
    head("Definitions", .h3)
    table([ComparisonRow("In full", columns)], sideColumns)
  }

  func white(_ points: Double) -> Fragment {
    Fragment(size: Size(width: measure, height: .pt(points)))
  }

  private func underline(
    at x: Length, width: Length, _ line: Double, _ color: ColorUse
  ) -> DisplayItem {
    .stroke(
      .line(from: Point(x: x, y: .zero), to: Point(x: x + width, y: .zero)), stroke(line, color))
  }

  /// Duties or skills: one theme, one row; both sides' first, then only A's, then only B's.
  mutating func themes(_ title: String, _ section: ComparedSection) {
    guard let rows = section.rows, !rows.isEmpty, let count = section.themes else { return }
    openPart(12)
    let aside = counts(
      Wording.count(count.both, "shared theme"), "\(count.left) only A", "\(count.right) only B")
    head(title, .h3, aside: aside)
    let opened = continuation
    continuation.append(continued(title))
    table(
      rows.map { row in
        ComparisonRow(
          row.theme, mark: row.standing.mark,
          Side.allCases.map { side in row[side].map { cited($0.item, .text) } })
      }, sideColumns)
    continuation = opened
  }

  /// The head of a part that a page takes up again.
  func continued(_ title: String, rule: Bool = true) -> Fragment {
    let line = setter.line(
      [words(title, .heading), words(", continued", .heading, .soft)], structure: nil)
    var fragment = SetText([line], stylist.paragraph(.heading)).fragment(width: measure)
    fragment.size.height += .pt(3)
    guard rule else { return fragment.repeated }
    fragment.items.append(
      .group(
        at: Point(x: .zero, y: fragment.size.height),
        [
          .stroke(
            .line(from: .zero, to: Point(x: measure, y: .zero)), stroke(0.5, .hairline))
        ]))
    return fragment.repeated
  }
}

extension Standing {
  var mark: RoleMark {
    switch self {
    case .both: .both
    case .left: .a
    case .right: .b
    }
  }
}
