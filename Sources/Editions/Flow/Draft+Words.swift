import Charts
import Geometry
import LayoutFiles
import Roles
import Typesetting

extension Draft {
  /// A template as paragraphs: a list that stands alone makes one of each element, anything else one.
  /// Empty where there is nothing to say.
  func paragraphs(_ template: TextTemplate, _ style: StyleName, in scope: Scope) -> [[Inline]] {
    let worded = template.segments.map { Worded($0, style, in: scope) }
    if worded.count == 1, worded[0].mode == .plain, case .list(let elements) = worded[0].value {
      return elements.map { inlines($0, worded[0]) }.filter { !$0.isEmpty }
    }
    let run = run(worded)
    return run.isEmpty ? [] : [run]
  }

  /// A template in one run.
  func inlines(_ template: TextTemplate, _ style: StyleName, in scope: Scope) -> [Inline] {
    run(template.segments.map { Worded($0, style, in: scope) })
  }

  private func run(_ worded: [Worded]) -> [Inline] {
    var inlines: [Inline] = []
    for var part in worded {
      // A mark is not parted from the name behind it.
      if case .object? = inlines.last, case .text(let text) = part.value, text.hasPrefix(" ") {
        part.value = .text("\u{A0}" + text.dropFirst())
      }
      inlines += self.inlines(part.value, part)
    }
    return inlines
  }

  /// The words alone, for outlines and alternative texts.
  func plain(_ template: TextTemplate, in scope: Scope) -> String {
    template.segments.map { segment -> String in
      let worded = Worded(segment, .text, in: scope)
      if case .mark(let mark, _) = worded.value { return mark.rawValue.uppercased() }
      return worded.value.facts.map(\.text).joined(separator: ", ")
    }.joined()
  }

  private func inlines(_ value: FieldValue, _ worded: Worded) -> [Inline] {
    switch worded.mode {
    case .names: return enumeration(value.facts, worded.style)
    case .sentences: return sentences(value.facts, worded.style)
    case .plain: break
    }
    switch value {
    case .nothing, .flag, .record: return []
    case .number(let number): return [words("\(number)", worded.style, worded.color)]
    case .text(let text):
      return text.isEmpty ? [] : [words(text, worded.style, worded.color)]
    case .fact(let fact):
      return [words(fact.text, worded.style, worded.color)]
        + figures(fact.sources, beside: worded.style)
    case .place(let name, let text):
      return [linked(text ?? references[name] ?? "", worded.style, to: name, worded.color)]
    case .mark(let mark, let isLettered):
      return [isLettered ? lettered(mark, beside: worded.style) : small(mark, beside: worded.style)]
    case .list(let elements):
      let runs = elements.map { inlines($0, worded) }.filter { !$0.isEmpty }
      return Array(runs.joined(separator: [words(" ", worded.style)]))
    }
  }

  /// A text that leads to a place of the document.
  func linked(
    _ text: String, _ style: StyleName, to place: String, _ color: ColorUse? = nil
  ) -> Inline {
    .text(setter.polished(text), stylist.text(style, color), link: .destination(place))
  }

  /// Names in a row; those that the same articles give carry their figures once.
  private func enumeration(_ named: [Fact], _ style: StyleName) -> [Inline] {
    var inlines: [Inline] = []
    for (index, entry) in named.enumerated() {
      let last = index == named.count - 1
      let cites =
        last || sources.figures(entry.sources) != sources.figures(named[index + 1].sources)
      inlines.append(words(entry.text + (last ? "" : ","), style))
      if cites { inlines += figures(entry.sources, beside: style) }
      if !last { inlines.append(words(" ", style)) }
    }
    return inlines
  }

  /// Facts one after the other as sentences.
  private func sentences(_ facts: [Fact], _ style: StyleName) -> [Inline] {
    var inlines: [Inline] = []
    for (index, fact) in facts.enumerated() {
      let stop = fact.text.hasSuffix(".") ? "" : "."
      inlines.append(words(fact.text + stop, style))
      inlines += figures(fact.sources, beside: style)
      if index < facts.count - 1 { inlines.append(words(" ", style)) }
    }
    return inlines
  }

  /// The role's letter in its mark, to stand in a line of that style and be read there.
  func lettered(_ mark: RoleMark, beside style: StyleName) -> Inline {
    let look = stylist.text(style)
    // Small type needs the mark a little larger than itself for the letter to be read.
    let size = look.size < .pt(9) ? look.size.scaled(by: 113, over: 100) : look.size
    return lettered(mark, beside: style, size: size.points)
  }
}

extension TextTemplate {
  /// The lines that a head is set in: parted where its text has a line end.
  var lines: [TextTemplate] {
    var lines: [[Segment]] = [[]]
    for segment in segments {
      guard case .literal(let text) = segment.source, segment.filters.isEmpty else {
        lines[lines.count - 1].append(segment)
        continue
      }
      for (place, part) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 { lines.append([]) }
        if !part.isEmpty { lines[lines.count - 1].append(Segment(.literal(String(part)))) }
      }
    }
    return lines.filter { !$0.isEmpty }.map { TextTemplate($0) }
  }
}
