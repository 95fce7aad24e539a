import Diagnostics
import YAMLReading

extension NodeReader {
  private static let adKeys = [
    "title", "employer", "location", "employmentTypes", "seniority", "seniorityLabel", "pay",
    "sources",
  ]
  private static let payKeys = ["currency", "min", "max", "period", "periodAssumed", "text"]

  mutating func ads(_ root: Node) -> [Ad] {
    guard let fields = fields(root, of: "ads.yaml", keys: ["ads"]) else { return [] }
    guard fields["ads"] != nil else {
      report(.missingKey, at: root, "ads.yaml has a key ads; none is here", hint: "write ads: []")
      return []
    }
    return list(fields, "ads").compactMap { ad($0) }
  }

  private mutating func ad(_ node: Node) -> Ad? {
    guard let fields = fields(node, of: "an ad", keys: Self.adKeys) else { return nil }
    let title = text(fields, "title")
    var ad = Ad(
      title: title ?? "", employer: optionalText(fields, "employer"),
      location: optionalText(fields, "location"))
    ad.employmentTypes = list(fields, "employmentTypes").compactMap {
      choice($0, "an employment type")
    }
    if let node = fields["seniority"], !Self.isNull(node) {
      ad.seniority = choice(node, "seniority")
    }
    ad.seniorityLabel = optionalText(fields, "seniorityLabel")
    if let node = fields["pay"], !Self.isNull(node) { ad.pay = pay(node) }
    guard let sources = sources(fields), title != nil else { return nil }
    ad.sources = sources
    return ad
  }

  private mutating func pay(_ node: Node) -> Pay? {
    guard let fields = fields(node, of: "pay", keys: Self.payKeys) else { return nil }
    let currency = currency(fields)
    let mistakes = diagnostics.count
    let min = amount(fields, "min")
    let max = amount(fields, "max")
    let period: Pay.Period?
    if let node = fields["period"], !Self.isNull(node) {
      period = choice(node, "period")
    } else {
      report(.missingKey, at: node, "pay has a key period; none is here", hint: "add period: year")
      period = nil
    }
    let assumed = flag(fields, "periodAssumed") ?? false
    let verbatim = text(fields, "text")
    guard diagnostics.count == mistakes, let period, let verbatim else { return nil }
    guard isPossible(min: min, max: max, at: node) else { return nil }
    return Pay(
      currency: currency, min: min, max: max, period: period, periodAssumed: assumed,
      text: verbatim)
  }

  private mutating func currency(_ fields: Fields) -> String? {
    guard let node = fields["currency"], !Self.isNull(node) else { return nil }
    guard let code = text(node, "currency") else { return nil }
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
      report(
        .badPay, at: node, "a currency is three capital letters (ISO 4217); found \(code)",
        hint: "for example USD, or null where the ad does not tell")
      return nil
    }
    return code
  }

  private mutating func amount(_ fields: Fields, _ key: String) -> Int? {
    guard let amount = optionalNumber(fields, key), let node = fields[key] else { return nil }
    guard amount >= 0 else {
      report(.badPay, at: node, "pay is not negative; found \(amount)")
      return nil
    }
    return amount
  }

  private mutating func isPossible(min: Int?, max: Int?, at node: Node) -> Bool {
    switch (min, max) {
    case (nil, nil):
      report(
        .badPay, at: node, "pay has a min, a max or both; found neither",
        hint: "leave pay out where the ad states none")
      return false
    case (let min?, let max?) where min > max:
      report(
        .badPay, at: node, "min is not above max; found \(min) and \(max)",
        hint: "exchange the two")
      return false
    default: return true
    }
  }

  private mutating func flag(_ fields: Fields, _ key: String) -> Bool? {
    guard let node = fields[key], !Self.isNull(node) else { return nil }
    guard let text = text(node, key) else { return nil }
    guard let flag = Bool(text) else {
      report(.badValue, at: node, "\(key) is true or false; found \(text)")
      return nil
    }
    return flag
  }
}
