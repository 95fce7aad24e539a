/// Which currency a pay statement names.
enum Currency {
  static let codes: Set<String> = [
    "usd", "eur", "gbp", "chf", "cad", "aud", "nzd", "sgd", "hkd", "inr", "jpy", "cny", "rmb",
    "krw", "sek", "nok", "dkk", "pln", "czk", "huf", "ron", "bgn", "try", "ils", "aed", "sar",
    "zar",
    "brl", "mxn", "ars", "clp", "cop", "pen", "php", "idr", "myr", "thb", "vnd", "twd", "rub",
    "uah", "egp", "ngn", "kes", "pkr", "bdt", "lkr", "qar", "kwd", "isk", "hrk",
  ]

  private static let signs: [Character: String] = [
    "€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "₴": "UAH", "₩": "KRW", "₪": "ILS", "₺": "TRY",
    "฿": "THB", "₫": "VND", "₱": "PHP", "₦": "NGN", "₸": "KZT", "₡": "CRC",
  ]

  private static let words =
    [
      "dollars": nil, "euro": "EUR", "euros": "EUR", "pounds": "GBP", "francs": "CHF", "fr": "CHF",
      "rs": "INR", "rupees": "INR", "zł": "PLN", "zl": "PLN", "kč": "CZK", "ft": "HUF",
      "lei": "RON",
      "lakh": "INR", "lakhs": "INR", "lpa": "INR", "lac": "INR", "lacs": "INR", "crore": "INR",
      "crores": "INR", "yen": "JPY", "yuan": "CNY", "won": "KRW", "rmb": "CNY",
    ] as [String: String?]

  private static let dollars = [
    "us": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD",
    "s": "SGD", "sg": "SGD", "hk": "HKD", "r": "BRL", "nt": "TWD", "mx": "MXN", "can": "CAD",
  ]

  /// The code, or nil with the sign that several currencies share.
  static func named(in tokens: [PayToken]) -> (code: String?, symbol: String?) {
    var shared: String?
    for token in tokens {
      if case .word(let word) = token, codes.contains(word) {
        return (word == "rmb" ? "CNY" : word.uppercased(), nil)
      }
    }
    for (index, token) in tokens.enumerated() {
      switch token {
      case .symbol("$"), .symbol("＄"):
        if index > 0, case .word(let word) = tokens[index - 1], let code = dollars[word] {
          return (code, nil)
        }
        shared = "$"
      case .symbol("¥"): shared = "¥"
      case .symbol(let sign): if let code = signs[sign] { return (code, nil) }
      case .word("kr"): shared = "kr"
      case .word(let word): if let code = words[word] ?? nil { return (code, nil) }
      default: continue
      }
    }
    return (nil, shared)
  }

  /// The currencies that a shared sign may stand for.
  static func candidates(for symbol: String) -> Set<String> {
    switch symbol {
    case "$": ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"]
    case "¥": ["JPY", "CNY"]
    case "kr": ["SEK", "NOK", "DKK", "ISK"]
    default: []
    }
  }
}

/// For how long a figure is paid.
enum PayPeriod {
  static let words: [String: Pay.Period] = [
    "hour": .hour, "hours": .hour, "hourly": .hour, "hr": .hour, "hrs": .hour, "h": .hour,
    "day": .day, "daily": .day, "diem": .day, "week": .week, "weekly": .week, "wk": .week,
    "month": .month, "monthly": .month, "mo": .month, "mth": .month, "pm": .month, "pcm": .month,
    "year": .year, "yearly": .year, "annum": .year, "annual": .year, "annually": .year, "yr": .year,
    "pa": .year, "lpa": .year, "ph": .hour, "pd": .day, "pw": .week, "jahr": .year, "monat": .month,
    "stunde": .hour,
  ]

  /// Nil where the statement names none.
  static func stated(in tokens: [PayToken]) -> Pay.Period? {
    for (index, token) in tokens.enumerated() {
      guard case .word(let word) = token else { continue }
      if let period = words[word] { return period }
      // "p.a.", "p.m.", "p.h."
      if word == "p", index + 2 < tokens.count, tokens[index + 1] == .symbol("."),
        case .word(let next) = tokens[index + 2], let period = words["p" + next]
      {
        return period
      }
    }
    return nil
  }
}
