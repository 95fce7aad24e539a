import Diagnostics
import Geometry

/// A place inside a word where a line may end.
struct Division {
  var cut: Cut
  /// From the word's start, in the whole word.
  var place: Length
  /// What a line that ends here has besides: a hyphen, and what kerning does there.
  var hyphen: Length
  var cost: Int
}

extension Typesetter {
  /// Where a word may be divided, ascending: at its hyphen points, where it is longer than a line also
  /// after its own marks, and where that is not enough between its clusters, which is reported.
  func divisions(of index: Int, _ galley: Galley) -> [Division] {
    let width = galley.elements[index].width
    var divisions = hyphenDivisions(of: index, galley)
    guard width > galley.limit, !fits(divisions, width, galley.limit) else { return divisions }
    let places = clusterDivisions(of: index, galley, besides: divisions)
    let element = galley.elements[index]
    let word = galley.text.bytes[Int(element.start)..<Int(element.end)]
    let marks = places.compactMap { place -> Division? in
      guard let cost = Typesetter.cost(afterMark: place.cut.offset ?? 0, in: word) else {
        return nil
      }
      var division = place
      division.cost = cost &* galley.measure.rules.explicitHyphenPenalty
      return division
    }
    divisions = (divisions + marks).sorted { $0.place < $1.place }
    if fits(divisions, width, galley.limit) { return divisions }
    shaper.report(.wordTooLong(String(decoding: word, as: UTF8.self)))
    let known = Set(divisions.map(\.cut.offset))
    return (divisions + places.filter { !known.contains($0.cut.offset) })
      .sorted { ($0.place, $0.cut.offset ?? 0) < ($1.place, $1.cut.offset ?? 0) }
  }

  private func hyphenDivisions(of index: Int, _ galley: Galley) -> [Division] {
    let element = galley.elements[index]
    let style = styles[galley.text.spans[Int(element.span)].style]
    let rules = galley.measure.rules
    return hyphenPoints(of: index, galley.elements, galley.text).map { point in
      let tail = shaper.width(point.tail, size: style.size, tracking: style.tracking)
      let head = shaper.width(point.head, size: style.size, tracking: style.tracking)
      let place = element.width - Length(scaled: tail)
      // Two letters before a hyphen are too few where there is a choice.
      return Division(
        cut: Cut(element: index, offset: Int(point.offset), mark: .hyphen), place: place,
        hyphen: Length(scaled: head) - place,
        cost: point.offset > 2 ? rules.hyphenPenalty : rules.shortHyphenPenalty)
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
    let element = galley.elements[index]
    let style = styles[galley.text.spans[Int(element.span)].style]
    // A part shaped on its own may be wider than in the word, by the kerning at its end.
    let slack = style.style.size / 8
    let known = Set(hyphens.map(\.cut.offset))
    return shaper.clusterPlaces(element.word).filter { !known.contains($0.offset) }.map { place in
      let units = scale(place.reach.advance, style.size, place.reach.unitsPerEm)
      let reach = Length(scaled: units &+ style.tracking &* Int64(place.reach.clusters))
      return Division(
        cut: Cut(element: index, offset: place.offset), place: min(element.width, reach),
        hyphen: slack, cost: Galley.desperatePenalty)
    }
  }

  /// Where a mark that addresses and compounds are made with stands before a byte of the word, and two
  /// characters or more on both sides: how many times dearer a break there is than after a hyphen. A
  /// full stop at a line's end might be taken for a sentence's.
  private static func cost(afterMark offset: Int, in word: ArraySlice<UInt8>) -> Int? {
    guard offset >= 3, offset + 2 <= word.count else { return nil }
    let (before, after) = (word[word.startIndex + offset - 1], word[word.startIndex + offset])
    if after == 0x2F { return nil }
    switch before {
    // Hyphen, slash and low line, then = & ? # @ : ; , | +
    case 0x2D, 0x2F, 0x5F: return 1
    case 0x3D, 0x26, 0x3F, 0x23, 0x40, 0x3A, 0x3B, 0x2C, 0x7C, 0x2B: return 2
    case 0x2E: return 12
    default: return nil
    }
  }
}

extension Diagnostic {
  static func wordTooLong(_ word: String) -> Diagnostic {
    Diagnostic(
      .warning, "text.word-too-long",
      "a word must fit its line, and was divided: '\(beginning(of: word))'",
      hint: "widen the column, make the type smaller, or put soft hyphens (U+00AD) into the word")
  }

  static func lineTooLong(_ line: String) -> Diagnostic {
    Diagnostic(
      .warning, "text.line-too-long",
      "a line must not be longer than its measure, and this one is: '\(beginning(of: line))'",
      hint: "widen the column, or make what stands in the line smaller")
  }

  /// Enough of a text to know it by.
  private static func beginning(of text: String) -> String {
    let start = text.unicodeScalars.prefix(60)
    guard start.endIndex < text.unicodeScalars.endIndex else { return text }
    return String(String.UnicodeScalarView(start)) + "…"
  }
}
