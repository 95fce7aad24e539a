import Diagnostics

/// Reads the job ads that stand beside an article.
struct AdReader {
  /// An ad as printed, before its currency is settled.
  struct Draft {
    var ad: Ad
    var line: Int
    /// A `$` that names no country.
    var openSymbol: String?
    var diagnostics: [Diagnostic] = []
  }

  /// The rest of a line that opens an ad, or nil where it opens none.
  static func afterMarker(_ text: String) -> String? {
    guard text.utf8.count <= 160, let first = text.utf8.first,
      "FfSs".utf8.contains(first)
    else { return nil }
    let lower = text.lowercased()
    for marker in ["featured jobs", "featured job", "sponsored job", "featured position"]
    where lower.hasPrefix(marker) {
      let rest = text.dropFirst(marker.count)
      let words = rest.drop { !$0.isLetter && !$0.isNumber }
      // What damage left of the pair of eyes is no title.
      return words.unicodeScalars.allSatisfy { !$0.isASCII } || words.utf8.count <= 3
        ? "" : String(words)
    }
    return nil
  }

  /// Reads the ad after a marker; `ends` says which lines open something else. Returns how many lines
  /// belonged to it.
  static func read(
    _ rest: String, _ lines: ArraySlice<SourceLine>, at line: Int, ends: (SourceLine) -> Bool
  ) -> (draft: Draft?, consumed: Int) {
    var draft = Draft(ad: Ad(title: "", employer: nil, location: nil), line: line)
    var consumed = 0
    if !rest.isEmpty { draft.read(title: rest) }
    for source in lines {
      if !source.isBlank {
        if ends(source) || afterMarker(source.text) != nil { break }
        if source.text.hasPrefix("@") {
          draft.read(place: String(source.text.dropFirst()))
        } else if draft.ad.title.isEmpty {
          draft.read(title: source.text)
        } else if let terms = AdTerms(source.text) {
          draft.take(terms, line: source.number)
          consumed += 1
          break
        } else if draft.ad.employer == nil, draft.ad.location == nil, source.text.utf8.count <= 120
        {
          draft.read(place: source.text, isBare: true)
        } else {
          break
        }
      }
      consumed += 1
    }
    return (draft.ad.title.isEmpty ? nil : draft, consumed)
  }
}

extension AdReader.Draft {
  fileprivate mutating func read(title: String) {
    if let at = title.place(of: " @ ") {
      ad.title = String(title[..<at.lowerBound])
      read(place: String(title[at.upperBound...]))
    } else {
      ad.title = title
    }
  }

  /// "employer | place"; the place stands after the last bar.
  fileprivate mutating func read(place text: String, isBare: Bool = false) {
    let trimmed = text.trimmed(of: " ")
    if let bar = trimmed.lastIndex(of: "|") {
      ad.employer = String(trimmed[..<bar]).trimmed(of: " ").nonEmpty
      ad.location = String(trimmed[trimmed.index(after: bar)...]).trimmed(of: " ").nonEmpty
    } else if isBare {
      ad.location = trimmed.nonEmpty
    } else {
      ad.employer = trimmed.nonEmpty
    }
  }

  fileprivate mutating func take(_ terms: AdTerms, line: Int) {
    ad.employmentTypes = terms.employment
    ad.seniority = terms.seniority
    ad.seniorityLabel = terms.seniorityLabel
    guard let printed = terms.pay else { return }
    switch PayReader.read(printed) {
    case .read(let pay, let swapped, let symbol):
      ad.pay = pay
      openSymbol = symbol
      if swapped {
        diagnostics.append(
          Diagnostic(
            .warning, "import.reversed-pay", at: SourceSpan(file: "", line: line),
            "pay runs from the lower figure to the higher: '\(printed)' was read the other way round"
          ))
      }
    case .unstated: break
    case .unreadable:
      diagnostics.append(
        Diagnostic(
          .warning, "import.unreadable-pay", at: SourceSpan(file: "", line: line),
          "pay is one figure or two with a currency: '\(printed.prefix(80))' cannot be read"))
    }
  }
}

extension String {
  var nonEmpty: String? { isEmpty ? nil : self }
}
