/// A piece of a pay statement.
enum PayToken: Hashable {
  /// In thousandths of a unit of the currency, so that 45.50 and 1.2M are exact.
  case amount(Int)
  /// Too large to be pay.
  case nonsense
  case word(String)
  case symbol(Character)

  /// Cuts a pay statement into figures, words and signs.
  static func list(_ text: String) -> [PayToken] {
    var tokens: [PayToken] = []
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character.isASCII, character.isNumber {
        var end = index
        while end < characters.count, continuesFigure(characters, end) { end += 1 }
        tokens.append(figure(Array(characters[index..<end])))
        index = end
      } else if character.isLetter {
        var end = index
        while end < characters.count, characters[end].isLetter { end += 1 }
        tokens.append(.word(String(characters[index..<end]).lowercased()))
        index = end
      } else {
        if !character.isWhitespace { tokens.append(.symbol(character)) }
        index += 1
      }
    }
    return tokens
  }

  /// Digits, and between digits the marks that group them or open decimals.
  private static func continuesFigure(_ characters: [Character], _ index: Int) -> Bool {
    func isDigit(_ at: Int) -> Bool {
      characters.indices.contains(at) && characters[at].isASCII && characters[at].isNumber
    }
    if isDigit(index) { return true }
    guard isDigit(index - 1), isDigit(index + 1) else { return false }
    switch characters[index] {
    case ",", ".", "'", "’", "٬": return true
    case " ", "\u{A0}", "\u{202F}", "\u{2009}":
      return (1...3).allSatisfy { isDigit(index + $0) } && !isDigit(index + 4)
    default: return false
    }
  }

  /// The last mark opens decimals if one or two digits follow it and it occurs once.
  private static func figure(_ characters: [Character]) -> PayToken {
    var whole = ""
    var decimals = ""
    let marks = characters.indices.filter { !characters[$0].isNumber }
    var point: Int?
    if let last = marks.last, characters[last] == "." || characters[last] == "," {
      let following = characters.count - last - 1
      let isOnly = marks.count { characters[$0] == characters[last] } == 1
      if following <= 2 && isOnly { point = last }
    }
    for (index, character) in characters.enumerated() where character.isNumber {
      if let point, index > point { decimals.append(character) } else { whole.append(character) }
    }
    decimals = String((decimals + "000").prefix(3))
    guard whole.utf8.count <= 12, let units = Int(whole), let parts = Int(decimals) else {
      return .nonsense
    }
    return .amount(units * 1_000 + parts)
  }
}

/// The two ends of a pay statement in whole units of its currency.
struct PayRange {
  var low: Int?
  var high: Int?

  private static let largest = 1_000_000_000_000

  private struct Figure {
    /// In thousandths.
    var value: Int
    var factor: Int?
    var position: Int
    var isOpen: Bool
  }

  /// Nil where there is no figure, or one that cannot be pay.
  init?(_ tokens: [PayToken]) {
    var figures = Self.figures(tokens)
    guard !tokens.contains(.nonsense), var first = figures.first else { return nil }
    if figures.count > 1, !Self.isRange(tokens, first.position, figures[1].position) {
      figures = [first]
    }
    guard figures.count > 1 else {
      guard let amount = Self.amount(first) else { return nil }
      let opening = Self.opening(tokens, before: first.position)
      low = opening == .upTo ? nil : amount
      high = opening == .from || first.isOpen ? nil : amount
      return
    }
    var second = figures[1]
    // "100 - 130K" and "12 – 18 lakh": the factor is said once.
    if first.factor == nil, let factor = second.factor, first.value < 10_000_000 {
      if first.value / 1_000 < factor { first.factor = factor }
    } else if second.factor == nil, let factor = first.factor, second.value / 1_000 < factor {
      second.factor = factor
    }
    guard let one = Self.amount(first), let two = Self.amount(second) else { return nil }
    low = one
    high = two
  }

  private enum Opening { case from, upTo }

  private static func opening(_ tokens: [PayToken], before position: Int) -> Opening? {
    for token in tokens[..<position] {
      switch token {
      case .word("up"), .word("max"), .word("maximum"), .word("below"), .word("under"),
        .symbol("<"),
        .symbol("≤"), .word("bis"):
        return .upTo
      case .word("from"), .word("starting"), .word("min"), .word("minimum"), .word("above"),
        .word("over"), .word("least"), .symbol(">"), .symbol("≥"), .word("ab"):
        return .from
      default: continue
      }
    }
    return nil
  }

  private static func figures(_ tokens: [PayToken]) -> [Figure] {
    var figures: [Figure] = []
    for (index, token) in tokens.enumerated() {
      guard case .amount(let value) = token else { continue }
      var figure = Figure(value: value, factor: nil, position: index, isOpen: false)
      var next = index + 1
      if next < tokens.count, case .word(let word) = tokens[next], let factor = factors[word] {
        figure.factor = factor
        next += 1
      }
      if next < tokens.count, tokens[next] == .symbol("+") {
        // "130K + bonus" is no open end, "130K+" is; only what follows tells.
        figure.isOpen = next + 1 == tokens.count || Self.endsPay(tokens[next + 1])
      }
      figures.append(figure)
    }
    return figures
  }

  private static func endsPay(_ token: PayToken) -> Bool {
    switch token {
    case .word(let word):
      PayPeriod.words[word] != nil || word == "per" || Currency.codes.contains(word)
    case .symbol("/"), .symbol(")"), .symbol("("): true
    default: false
    }
  }

  private static let factors = [
    "k": 1_000, "thousand": 1_000, "tsd": 1_000, "m": 1_000_000, "mn": 1_000_000,
    "mio": 1_000_000, "million": 1_000_000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000,
    "lacs": 100_000, "l": 100_000, "lpa": 100_000, "crore": 10_000_000, "crores": 10_000_000,
    "cr": 10_000_000,
  ]

  private static func isRange(_ tokens: [PayToken], _ first: Int, _ second: Int) -> Bool {
    tokens[(first + 1)..<second].contains { token in
      switch token {
      case .symbol("-"), .symbol("–"), .symbol("—"), .symbol("‑"), .symbol("−"), .symbol("~"),
        .symbol("‐"), .word("to"), .word("and"), .symbol("…"), .word("bis"):
        true
      default: false
      }
    }
  }

  private static func amount(_ figure: Figure) -> Int? {
    let (product, overflow) = figure.value.multipliedReportingOverflow(by: figure.factor ?? 1)
    guard !overflow else { return nil }
    let units = (product + 500) / 1_000
    return (1...largest).contains(units) ? units : nil
  }
}
