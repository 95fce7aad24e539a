import Charts
import Display
import Geometry
import LayoutFiles
import PageLayout
import Typesetting

/// Running heads, feet and folios: what every page carries, put on when all pages are made up.
struct Furniture {
  let draft: Draft
  let furniture: Layout.Furniture
  let edition: EditionSubject
  let scope: Scope
  /// Whether what layout decided is drawn over the pages.
  var isExplained = false
  /// Stands in the head of the first page.
  let logo: Logo?

  /// The pages with their furniture.
  func put(on pages: [MadeUpPage]) -> [Page] {
    pages.enumerated().map { index, page in
      let label = "\(index + 1)"
      var edition = edition
      edition.page = PageSubject(
        label: label, count: pages.count, section: page.firstSection ?? page.lastSection ?? "")
      return Page(
        size: page.frame.size,
        items: ground(page.frame) + page.items
          + items(scope.on(edition), isFirst: index == 0, page.frame)
          + (isExplained ? explanation(of: page) : []),
        label: label)
    }
  }

  /// What a page of a book carries, by its label.
  func items(on page: MadeUpPage, label: String, isFirst: Bool) -> [DisplayItem] {
    var edition = edition
    edition.page = PageSubject(
      label: label, count: 0, section: page.firstSection ?? page.lastSection ?? "")
    return items(scope.on(edition), isFirst: isFirst, page.frame)
      + (isExplained ? explanation(of: page) : [])
  }

  /// The layout's ground over the whole page, where it is another than the paper's white.
  private func ground(_ frame: PageFrame) -> [DisplayItem] {
    guard let color = draft.stylist.ground else { return [] }
    return [.artifact(.background, [.fill(.rect(Rect(origin: .zero, size: frame.size)), color)])]
  }

  private func items(_ scope: Scope, isFirst: Bool, _ frame: PageFrame) -> [DisplayItem] {
    let opens = isFirst && !furniture.firstHead.isEmpty
    var head = opens ? furniture.firstHead : furniture.head
    if !opens, !furniture.shortHead.isEmpty, let main = head.first,
      width(main, scope) > frame.main.size.width
    {
      head = furniture.shortHead
    }
    let bottom = frame.size.height - draft.layout.frame.foot
    let items =
      line(head, .runningHead, draft.layout.frame.head, scope, frame)
      + foot(scope, bottom, frame)
    let lines = linedMargin(frame)
    let mark = isFirst ? drawnLogo(beside: head, frame) : []
    return ((items + mark).isEmpty ? [] : [.artifact(.pagination, items + mark)])
      + (lines.isEmpty ? [] : [.artifact(.layout, lines)])
  }

  /// Every one and a half lines, where the margin is the reader's.
  private func linedMargin(_ frame: PageFrame) -> [DisplayItem] {
    guard draft.layout.frame.margin == .lines, let margin = frame.notes else { return [] }
    let pitch = draft.layout.frame.line.scaled(by: 3, over: 2)
    let head = draft.setter.line([draft.words("Notes", .noteHead)], structure: nil)
    let first = margin.minY + draft.layout.frame.line.scaled(by: 3, over: 4)
    var items: [DisplayItem] = [
      .group(at: Point(x: margin.minX, y: first), head.items.flatMap(\.paint))
    ]
    let stroke = Stroke(
      width: .pt(0.8), color: draft.stylist.color(.soft), dash: [.zero, .pt(3)], roundCap: true)
    var y = first + pitch * 2
    while y <= margin.maxY {
      let line = Path.line(from: Point(x: margin.minX, y: y), to: Point(x: margin.maxX, y: y))
      items.append(.stroke(line, stroke))
      y += pitch
    }
    return items
  }

  /// Boxes, baselines, needs, and why the page ends where it does.
  private func explanation(of page: MadeUpPage) -> [DisplayItem] {
    let overlay = DebugOverlay(page, edition.ink == .mono ? .mono : .color)
    var look = draft.stylist.text(.note, .ink)
    look.size = .pt(5)
    let labels = overlay.labels.map { label -> DisplayItem in
      let line = draft.setter.line([.text(label.text, look)], structure: nil)
      // Labels of pieces end where their brackets begin.
      let isAside = label.place.x < page.frame.main.minX
      let left = isAside ? page.frame.main.minX - .pt(6) - line.width : label.place.x
      return .group(at: Point(x: left, y: label.place.y), line.items.flatMap(\.paint))
    }
    return overlay.items + [.artifact(.layout, labels)]
  }

  /// The foot with the brand's signature behind its first text, or below it where both are too wide.
  private func foot(_ scope: Scope, _ bottom: Length, _ frame: PageFrame) -> [DisplayItem] {
    guard let signature = furniture.signature else {
      return line(furniture.foot, .folio, bottom, scope, frame)
    }
    guard let first = furniture.foot.first else {
      return line([signature], .folio, bottom, scope, frame)
    }
    let isEmpty = draft.inlines(first, .runningHead, in: scope).isEmpty
    let joined =
      isEmpty
      ? signature : TextTemplate(first.segments + [.init(.literal(" · "))] + signature.segments)
    if width(joined, scope) <= frame.main.size.width {
      return line([joined] + furniture.foot.dropFirst(), .folio, bottom, scope, frame)
    }
    let leading = draft.stylist.paragraph(.runningHead).leading
    return line(furniture.foot, .folio, bottom, scope, frame)
      + line([signature], .folio, bottom + leading, scope, frame)
  }

  /// At the right end of the head, over the notes; above the line where a text stands there.
  private func drawnLogo(beside head: [TextTemplate], _ frame: PageFrame) -> [DisplayItem] {
    guard let logo else { return [] }
    let column = frame.notes ?? frame.main
    // Fourteen points beside a running head of 7.4, more beside the larger type of slides as far as
    // the white above allows.
    let height = max(
      .pt(14), draft.stylist.text(.runningHead).size.scaled(by: 19, over: 10))
    let room = max(.pt(14), draft.layout.frame.head * 2 / 3)
    let size = logo.size(height: min(height, room), room: column.size.width)
    let lift = head.count > 1 ? draft.layout.frame.line : .zero
    let corner = Point(
      x: column.maxX - size.width, y: draft.layout.frame.head + .pt(2) - size.height - lift)
    let ink = draft.stylist.ink
    return [
      .group(at: corner, logo.items(size, ink: ink, current: draft.stylist.color(.ink)))
    ]
  }

  private func width(_ template: TextTemplate, _ scope: Scope) -> Length {
    draft.setter.line(draft.inlines(template, .runningHead, in: scope), structure: nil).width
  }

  /// The first text over the measure; the second over the notes, or where there are none at the right
  /// end of the measure, in a style of its own.
  private func line(
    _ templates: [TextTemplate], _ second: StyleName, _ baseline: Length, _ scope: Scope,
    _ frame: PageFrame
  ) -> [DisplayItem] {
    templates.enumerated().compactMap { index, template in
      let inlines = draft.inlines(template, index == 0 ? .runningHead : second, in: scope)
      guard !inlines.isEmpty else { return nil }
      let line = draft.setter.line(inlines, structure: nil)
      let left =
        index == 0
        ? frame.main.minX : frame.notes?.minX ?? frame.main.maxX - line.width
      return .group(at: Point(x: left, y: baseline), line.items.flatMap(\.paint))
    }
  }
}
