import Diagnostics
import Geometry

extension Typesetter {
  /// Where a paragraph's lines end. Tries without hyphens, then with them, then with emergency
  /// stretch, and fills greedily where nothing else is left.
  func cuts(
    of elements: [Element], _ text: ParagraphText, _ measure: LineMeasure, hyphenates: Bool
  ) -> [Cut] {
    var galley = Galley(elements: elements, text: text, measure: measure)
    markTooLong(&galley)
    var measure = measure
    let widest: Int64 = measure.justified ? 800 : 10_000
    measure.tolerance = hyphenates ? 200 : widest
    build(&galley, hyphenates: false)
    if let found = totalFit.breaks(galley.list, measure) { return found.map { galley.cuts[$0] } }
    if hyphenates {
      build(&galley, hyphenates: true)
      measure.tolerance = widest
      if let found = totalFit.breaks(galley.list, measure) {
        return found.map { galley.cuts[$0] }
      }
    }
    measure.tolerance = 10_000
    measure.emergencyStretch = measure.others / 8
    if let found = totalFit.breaks(galley.list, measure) { return found.map { galley.cuts[$0] } }
    return Greedy.breaks(galley.list, measure).map { galley.cuts[$0] }
  }

  /// Finds stretches without a place to break that are longer than a line.
  private func markTooLong(_ galley: inout Galley) {
    let limit = min(galley.measure.first, galley.measure.others)
    var start = 0
    var width = Length.zero
    for (index, element) in galley.elements.enumerated() {
      if element.kind != .space { width = width + element.width }
      let ends = element.breaks || element.kind == .lineBreak
      guard ends || index == galley.elements.count - 1 else {
        if element.kind == .space { width = width + element.width }
        continue
      }
      if width > limit { galley.desperate.append(start..<index + 1) }
      (start, width) = (index + 1, .zero)
    }
  }

  private func build(_ galley: inout Galley, hyphenates: Bool) {
    galley.list.removeAll()
    galley.cuts.removeAll(keepingCapacity: true)
    var desperate = 0
    for index in galley.elements.indices {
      while desperate < galley.desperate.count, galley.desperate[desperate].upperBound <= index {
        desperate += 1
      }
      let isDesperate =
        desperate < galley.desperate.count && galley.desperate[desperate].contains(index)
      let element = galley.elements[index]
      switch element.kind {
      case .space, .noBreakSpace:
        let breaks = element.breaks || isDesperate
        galley.list.glue(
          element.width, stretch: element.width / 2, shrink: element.width / 3, breakable: breaks)
        if breaks { galley.cuts.append(Cut(element: index)) }
      case .lineBreak:
        galley.list.forced()
        galley.cuts.append(Cut(element: index))
      case .object, .word:
        if element.kind == .word, isDesperate || hyphenates {
          addWord(index, &galley, hyphenates: hyphenates)
        } else {
          galley.list.box(element.width)
        }
        addBreak(after: index, &galley, desperate: isDesperate)
      }
    }
    if galley.elements.last?.kind != .lineBreak {
      galley.list.forced()
      galley.cuts.append(Cut(element: galley.elements.count - 1))
    }
  }

  /// A break after a word that no space follows: at its own hyphen, a dash, between ideographs.
  private func addBreak(after index: Int, _ galley: inout Galley, desperate: Bool) {
    let element = galley.elements[index]
    guard index + 1 < galley.elements.count else { return }
    if element.breaks {
      let last = galley.text.bytes[Int(element.end) - 1]
      let isHyphen = last == 0x2D
      let cost = last < 0x80 || last == 0x93 ? LineMeasure.explicitHyphenPenalty : 0
      galley.list.penalty(cost, flagged: isHyphen)
      galley.cuts.append(Cut(element: index))
    } else if desperate, galley.elements[index + 1].kind != .space,
      galley.elements[index + 1].kind != .lineBreak
    {
      galley.list.penalty(Galley.desperatePenalty)
      galley.cuts.append(Cut(element: index))
    }
  }

  /// A word that may be divided: at its hyphen points, or, where it is longer than a line and
  /// nothing else helps, between its clusters.
  private func addWord(_ index: Int, _ galley: inout Galley, hyphenates: Bool) {
    let element = galley.elements[index]
    let limit = min(galley.measure.first, galley.measure.others)
    let isTooLong = element.width > limit
    guard hyphenates || isTooLong else {
      galley.list.box(element.width)
      return
    }
    var divisions = hyphenDivisions(of: index, galley)
    if isTooLong, !fits(divisions, element.width, limit) {
      divisions = clusterDivisions(of: index, galley, besides: divisions)
    }
    var done = Length.zero
    for division in divisions {
      galley.list.box(division.place - done)
      let isHyphen = division.cut.mark == .hyphen
      galley.list.penalty(division.cost, hyphen: division.hyphen, flagged: isHyphen)
      galley.cuts.append(division.cut)
      done = division.place
    }
    galley.list.box(element.width - done)
  }

  private func hyphenDivisions(of index: Int, _ galley: Galley) -> [Division] {
    let element = galley.elements[index]
    let style = styles[galley.text.spans[Int(element.span)].style]
    return hyphenPoints(of: index, galley.elements, galley.text).map { point in
      let tail = shaper.width(point.tail, size: style.size, tracking: style.tracking)
      let head = shaper.width(point.head, size: style.size, tracking: style.tracking)
      let place = element.width - Length(scaled: tail)
      return Division(
        cut: Cut(element: index, offset: Int(point.offset), mark: .hyphen), place: place,
        hyphen: Length(scaled: head) - place)
    }
  }

  /// Whether no part between two divisions is longer than a line.
  private func fits(_ divisions: [Division], _ width: Length, _ limit: Length) -> Bool {
    var start = Length.zero
    for division in divisions {
      if division.place + division.hyphen - start > limit { return false }
      start = division.place
    }
    return width - start <= limit
  }

  private func clusterDivisions(
    of index: Int, _ galley: Galley, besides hyphens: [Division]
  ) -> [Division] {
    let (element, text) = (galley.elements[index], galley.text)
    let word = String(
      decoding: text.bytes[Int(element.start)..<Int(element.end)], as: UTF8.self)
    shaper.report(.wordTooLong(word))
    let style = styles[text.spans[Int(element.span)].style]
    // A part shaped on its own may be wider than in the word, by the kerning at its end.
    let slack = style.style.size / 8
    var divisions = hyphens
    let known = Set(hyphens.map(\.cut.offset))
    for (offset, reach) in shaper.clusterPlaces(element.word) where !known.contains(offset) {
      let units = scale(reach.advance, style.size, reach.unitsPerEm)
      let place = Length(scaled: units &+ style.tracking &* Int64(reach.clusters))
      divisions.append(
        Division(
          cut: Cut(element: index, offset: offset),
          place: min(element.width, place), hyphen: slack))
    }
    return divisions.sorted { $0.place < $1.place }
  }
}

/// A place inside a word where a line may end.
private struct Division {
  var cut: Cut
  /// From the word's start, in the whole word.
  var place: Length
  /// What a line that ends here has besides: a hyphen, and what kerning does there.
  var hyphen: Length

  /// Two letters before a hyphen are too few where there is a choice.
  var cost: Int {
    guard cut.mark == .hyphen else { return Galley.desperatePenalty }
    return cut.offset ?? 0 > 2 ? LineMeasure.hyphenPenalty : LineMeasure.shortHyphenPenalty
  }
}

/// A paragraph on its way to lines: what may be divided, and where each break of the list lies.
struct Galley {
  static let desperatePenalty = 3_000

  var elements: [Element]
  var text: ParagraphText
  var measure: LineMeasure
  var list = HorizontalList()
  /// Beside `list.breaks`.
  var cuts: [Cut] = []
  /// Elements that have to be broken where breaks are otherwise forbidden.
  var desperate: [Range<Int>] = []

  init(elements: [Element], text: ParagraphText, measure: LineMeasure) {
    self.elements = elements
    self.text = text
    self.measure = measure
  }
}

extension Diagnostic {
  static func wordTooLong(_ word: String) -> Diagnostic {
    Diagnostic(
      .warning, "text.word-too-long", "a word must fit its line, and was divided: '\(word)'",
      hint: "widen the column, make the type smaller, or put soft hyphens (U+00AD) into the word")
  }
}
