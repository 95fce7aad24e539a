import Geometry

extension Typesetter {
  /// Where a paragraph's lines end. Tries without hyphens, then with them, then with spaced letters,
  /// then with emergency stretch, and fills greedily where nothing else is left.
  func cuts(
    of elements: [Element], _ text: ParagraphText, _ measure: LineMeasure, hyphenates: Bool
  ) -> [Cut] {
    var galley = Galley(elements: elements, text: text, measure: measure)
    var measure = measure
    let widest = measure.justified ? LineMeasure.looseBadness : 10_000
    measure.tolerance = hyphenates ? 200 : widest
    build(&galley, hyphenates: false)
    if let found = settle(galley, measure) { return found }
    if hyphenates {
      build(&galley, hyphenates: true)
      measure.tolerance = widest
      if let found = settle(galley, measure) { return found }
    }
    if measure.justified, measure.rules.tightestLetters < 0 || measure.rules.widestLetters > 0 {
      build(&galley, hyphenates: hyphenates, letters: true)
      measure.spacesLetters = true
      if let found = settle(galley, measure) { return found }
    }
    measure.tolerance = 10_000
    measure.emergencyStretch = measure.others / 8
    if let found = settle(galley, measure) { return found }
    return Greedy.breaks(galley.list, measure).map { galley.cuts[$0] }
  }

  /// The best breaks. Unjustified text has as few lines as it can. In justified text a short last
  /// line, and lines that end with a word that belongs to the next, are avoided only where no line is
  /// added by that.
  private func settle(_ galley: Galley, _ measure: LineMeasure) -> [Cut]? {
    guard measure.justified else {
      var measure = measure
      measure.lineDemerits = LineMeasure.fewestLines
      return totalFit.breaks(galley.list, measure).map { $0.map { galley.cuts[$0] } }
    }
    var plain = measure
    plain.rules.danglingPenalty = 0
    plain.rules.shortLastLinePenalty = 0
    guard var found = totalFit.breaks(galley.list, plain) else { return nil }
    let last = found.last.map { galley.list.breaks[$0] }
    let before = found.dropLast().last.map { galley.list.breaks[$0] }
    let isShort = last.map { measure.isRunt(from: measure.start(after: before), to: $0) } ?? false
    for isStrict in [true, false] {
      guard isShort || (isStrict && found.contains { galley.list.breaks[$0].dangles }) else {
        break
      }
      var wanted = measure
      if !isStrict { wanted.rules.danglingPenalty = 0 }
      if let other = totalFit.breaks(galley.list, wanted), other.count <= found.count {
        found = other
        break
      }
    }
    return found.map { galley.cuts[$0] }
  }

  private func build(_ galley: inout Galley, hyphenates: Bool, letters: Bool = false) {
    galley.list.removeAll()
    galley.cuts.removeAll(keepingCapacity: true)
    let rules = galley.measure.rules
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
          element.width, stretch: rules.growth(of: element.width) / 2,
          shrink: rules.loss(of: element.width), breakable: breaks,
          dangles: breaks && galley.dangles(atSpace: index))
        if breaks { galley.cuts.append(Cut(element: index)) }
      case .lineBreak:
        galley.list.forced()
        galley.cuts.append(Cut(element: index))
      case .object, .word:
        let ems = letters ? ems(of: element, galley.text) : .zero
        if element.kind == .word, isDesperate || hyphenates {
          addWord(index, &galley, hyphenates: hyphenates, ems: ems)
        } else {
          galley.list.box(element.width, ems: ems)
        }
        addBreak(after: index, &galley, desperate: isDesperate)
      }
    }
    if galley.elements.last?.kind != .lineBreak {
      galley.list.forced()
      galley.cuts.append(Cut(element: galley.elements.count - 1))
    }
  }

  /// An em for each letter that may be spaced.
  private func ems(of element: Element, _ text: ParagraphText) -> Length {
    guard element.isSpaceable(text.bytes) else { return .zero }
    let letters = Int(shaper.cache.records[Int(element.word)].clusterCount)
    return styles[text.spans[Int(element.span)].style].style.size * letters
  }

  /// A break after a word that no space follows: at its own hyphen, a dash, between ideographs.
  private func addBreak(after index: Int, _ galley: inout Galley, desperate: Bool) {
    let element = galley.elements[index]
    guard index + 1 < galley.elements.count else { return }
    if element.breaks {
      let last = galley.text.bytes[Int(element.end) - 1]
      let isHyphen = last == 0x2D
      let cost = last < 0x80 || last == 0x93 ? galley.measure.rules.explicitHyphenPenalty : 0
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
  /// nothing else helps, at its own marks or between its clusters.
  private func addWord(_ index: Int, _ galley: inout Galley, hyphenates: Bool, ems: Length) {
    let element = galley.elements[index]
    guard hyphenates || element.width > galley.limit else {
      galley.list.box(element.width, ems: ems)
      return
    }
    var done = Length.zero
    var emsDone = Length.zero
    for division in divisions(of: index, galley) {
      let emsHere = share(of: ems, division.place, element.width)
      galley.list.box(division.place - done, ems: emsHere - emsDone)
      galley.list.penalty(
        division.cost, hyphen: division.hyphen, flagged: division.cut.mark == .hyphen)
      galley.cuts.append(division.cut)
      (done, emsDone) = (division.place, emsHere)
    }
    galley.list.box(element.width - done, ems: ems - emsDone)
  }

  /// As much of a word's letters as of its width.
  private func share(of ems: Length, _ place: Length, _ width: Length) -> Length {
    guard ems > .zero, width > .zero, place > .zero else { return .zero }
    return ems.scaled(by: Int(min(place, width).scaled), over: Int(width.scaled))
  }
}
