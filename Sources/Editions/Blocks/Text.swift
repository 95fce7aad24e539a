import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

extension Draft {
  mutating func heading(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let text = properties.text("text") else { return }
    let level = properties.number("level") ?? 3
    let role: StructureRole = level == 1 ? .h1 : level == 2 ? .h2 : .h3
    let style = properties.style("style") ?? .heading
    if let above = properties.length("above") {
      galley.space(above)
      galley.reenterGrid(layout.frame.line / 2)
    }
    let span: FlowItem.Span = properties.flag("full") ? .full : .main
    let width = properties.flag("full") ? full : measure
    let head = node(role)
    var lines = SetText()
    let templates = text.lines
    for line in templates {
      lines.append(
        set(inlines(line, style, in: scope), style, width: width, node: head), gap: .zero)
    }
    var cells = [LevelRow.Cell(x: .zero, text: lines)]
    if let aside = properties.text("aside") {
      let line = setter.line(
        inlines(aside, .subtitle, in: scope), structure: node(.paragraph))
      cells.append(
        LevelRow.Cell(
          x: width - line.width, text: SetText([line], stylist.paragraph(.subtitle))))
    }
    let below = properties.length("below") ?? .pt(3)
    let row = LevelRow(width: width, cells: cells, padding: (.zero, below), rule: nil)
    var fragment = row.fragment
    if let place = properties.text("place") {
      fragment.items.insert(.destination(plain(place, in: scope), at: .zero), at: 0)
    }
    let name = templates.map { plain($0, in: scope) }.joined(separator: ", ")
    if templates.count > 1 { tree[head].actualText = name }
    append(fragment, named: name, level: role, span: span)
  }

  mutating func paragraph(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let template = properties.text("text") else { return }
    let style = properties.style("style") ?? .text
    if let above = properties.length("above") { galley.space(above) }
    var found = paragraphs(template, style, in: scope)
    if let short = properties.text("short"),
      setter.line(found.flatMap { $0 }, structure: nil).width > measure
    {
      found = paragraphs(short, style, in: scope)
    }
    if found.isEmpty, let silence = properties.text("silence") {
      found = [[words(plain(silence, in: scope), style, .soft)]]
    }
    for inlines in found {
      if properties.flag("keeps") || properties.flag("full") {
        let text = set(inlines, style, width: measure, node: node(.paragraph))
        galley.append(
          FlowItem(
            .solid(text.fragment(width: measure)), keepsWithNext: properties.flag("keeps"),
            span: properties.flag("full") ? .full : .main))
      } else {
        paragraph(inlines, style)
      }
    }
    if let below = properties.length("below") { galley.space(below) }
  }

  mutating func rule(_ properties: [String: PropertyValue]) {
    rule(properties.length("weight") ?? .pt(1), properties.color("color") ?? .ink)
  }

  mutating func note(
    _ properties: [String: PropertyValue], _ scope: Scope, at place: Int?
  ) {
    guard let head = properties.text("head"), hasNotes else { return }
    let texts = properties.texts("text")
    let each = properties.path("of").map {
      scope.value($0).elements.map { scope.naming("row", $0) }
    }
    let body = (each ?? [scope]).flatMap { scope in
      texts.flatMap { paragraphs($0, .note, in: scope) }
    }
    var fragment = noteFragment(plain(head, in: scope), body)
    if properties.word("key") == "seniority" { addSeniorityKey(to: &fragment) }
    galley.note(MarginNote(fragment), at: place)
  }

  mutating func sources(
    _ properties: [String: PropertyValue], _ scope: Scope, at place: Int?
  ) {
    guard let path = properties.path("of"), hasNotes else { return }
    let entries = scope.value(path).elements.compactMap { element -> SourceSubject? in
      guard case .record(let record) = element else { return nil }
      return record.subject as? SourceSubject
    }
    guard !entries.isEmpty else { return }
    let head = properties.text("head").map { plain($0, in: scope) } ?? "Sources"
    sourceNote(entries, titled: head, at: place)
  }

  /// The heads of both columns, set again on every page that the comparison goes on to.
  mutating func columnHeads(_ properties: [String: PropertyValue], _ scope: Scope) {
    guard let title = properties.text("text") else { return }
    let heading = set(
      inlines(title, .heading, in: scope), .heading, width: grid.label + grid.gutter,
      node: node(.h2))
    var cells = [LevelRow.Cell(x: .zero, text: heading)]
    var lines = [underline(at: .zero, width: grid.label, .pt(1.2), .ink)]
    let looks: [(x: Length, color: ColorUse)] = [(columnA, .a), (columnB, .b)]
    for (look, head) in zip(looks, properties.texts("heads")) {
      let text = set(
        inlines(head, .heading, in: scope), .heading, width: grid.column, node: node(.paragraph))
      cells.append(LevelRow.Cell(x: look.x, text: text))
      let isThin = look.color == .b && stylist.ink == .mono
      lines.append(
        underline(at: look.x, width: grid.column, .pt(isThin ? 0.6 : 2), look.color))
    }
    let row = LevelRow(width: measure, cells: cells, padding: (.zero, .pt(5)), rule: nil)
    var fragment = row.fragment
    fragment.items += lines.map { line in
      .group(at: Point(x: .zero, y: fragment.size.height), [.artifact(.layout, [line])])
    }
    fragment.size.height += .pt(1)
    append(fragment, named: plain(title, in: scope), level: .h2)
    continuation = [
      fragment.repeated, Fragment(size: Size(width: measure, height: .pt(9))),
    ]
  }

  private func underline(
    at x: Length, width: Length, _ line: Length, _ color: ColorUse
  ) -> DisplayItem {
    .stroke(
      .line(from: Point(x: x, y: .zero), to: Point(x: x + width, y: .zero)),
      Stroke(width: line, color: stylist.color(color)))
  }
}
