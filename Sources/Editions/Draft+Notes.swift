import Display
import Geometry
import LayoutFiles
import PageLayout
import Roles
import Typesetting

extension Draft {
  var noteWidth: Length { layout.frame.notes }

  /// A note that its caller hangs on an item.
  mutating func noteFragment(_ head: String, _ body: [[Inline]]) -> Fragment {
    let note = node(.note)
    var text = set(
      [words(head, .noteHead)], .noteHead, width: noteWidth, node: tree.add(.paragraph, under: note)
    )
    for (index, inlines) in body.enumerated() {
      let paragraph = tree.add(.paragraph, under: note)
      text.append(
        set(inlines, .note, width: noteWidth, node: paragraph), gap: .pt(index == 0 ? 0 : 4))
    }
    return text.fragment(width: noteWidth)
  }

  /// As many sources as a note may list: more go into further notes, which may move to later pages.
  private static let sourcesInNote = 12

  /// The numbered articles a report is composed of, each with its date and what it speaks of.
  mutating func sourceNote(
    _ entries: [SourceSubject], titled title: String = "Sources", at place: Int?
  ) {
    var rest = entries[...]
    var head = title
    repeat {
      var fragment = sources(Array(rest.prefix(Self.sourcesInNote)), head)
      if rest.first?.number == 1, !isPart {
        fragment.items.insert(.destination(Self.sourcesPlace, at: .zero), at: 0)
      }
      galley.note(MarginNote(fragment), at: place)
      rest = rest.dropFirst(Self.sourcesInNote)
      head = title + ", continued"
    } while !rest.isEmpty
  }

  private mutating func sources(_ entries: [SourceSubject], _ title: String) -> Fragment {
    let note = node(.note)
    var text = set(
      [words(title, .noteHead)], .noteHead, width: noteWidth,
      node: tree.add(.paragraph, under: note))
    guard !entries.isEmpty else { return text.fragment(width: noteWidth) }
    let list = tree.add(.list, under: note)
    for entry in entries { text.append(set(entry, in: list), gap: .pt(4)) }
    return text.fragment(width: noteWidth)
  }

  private mutating func set(_ entry: SourceSubject, in list: StructureID) -> SetText {
    let item = tree.add(.item, under: list)
    let label = tree.add(.label, under: item)
    let body = tree.add(.body, under: item)
    let indent = Length.pt(10.5)
    let room = noteWidth - indent
    var text = set(
      [words(entry.title, .noteSource)], .noteSource, width: room,
      node: tree.add(.paragraph, under: body))
    text.append(
      set([words(entry.detail, .note)], .note, width: room, node: tree.add(.paragraph, under: body))
    )
    let number = setter.line([words("\(entry.number)", .noteHead)], structure: label)
    for index in text.lines.indices {
      var items: [DisplayItem] = [
        .group(at: Point(x: indent, y: .zero), text.lines[index].line.items)
      ]
      if index == 0 { items = number.items + items }
      text.lines[index].line.items = items
    }
    return text
  }
}
