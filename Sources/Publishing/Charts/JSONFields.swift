import Roles

/// An object of a record that may come from anybody, read key by key. What is not as it must be is a
/// fault that names the key.
struct JSONFields {
  private let members: [JSONValue.Member]
  private let name: String

  init(_ value: JSONValue, _ name: String) throws(ChartFileFault) {
    guard case .object(let members) = value else {
      throw ChartFileFault("its “\(name)” must be an object")
    }
    self.members = members
    self.name = name
  }

  private subscript(key: String) -> JSONValue? {
    let value = members.first { $0.key == key }?.value
    return value == .null ? nil : value
  }

  private func fault(_ key: String, _ rule: String) -> ChartFileFault {
    ChartFileFault("its “\(name).\(key)” must be \(rule)")
  }

  /// Nil where the key is missing or null.
  func text(
    _ key: String, most: Int = ChartLimits.text
  ) throws(ChartFileFault) -> String? {
    guard let value = self[key] else { return nil }
    guard case .string(let text) = value, text.utf8.count <= most * 4, text.count <= most else {
      throw fault(key, "a text of at most \(most) characters")
    }
    return text
  }

  func whole(_ key: String, in range: ClosedRange<Int>) throws(ChartFileFault) -> Int? {
    guard let value = self[key] else { return nil }
    guard case .int(let number) = value, range.contains(number) else {
      throw fault(key, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func flag(_ key: String) throws(ChartFileFault) -> Bool {
    guard let value = self[key] else { return false }
    guard case .bool(let flag) = value else { throw fault(key, "true or false") }
    return flag
  }

  /// One of a few words; nil where the key is missing.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _: Choice.Type
  ) throws(ChartFileFault) -> Choice? where Choice.RawValue == String {
    guard let word = try text(key) else { return nil }
    guard let choice = Choice(rawValue: word) else {
      throw fault(key, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }

  /// Empty where the key is missing.
  func list(_ key: String, most: Int) throws(ChartFileFault) -> [JSONValue] {
    guard let value = self[key] else { return [] }
    guard case .array(let values) = value, values.count <= most else {
      throw fault(key, "a list of at most \(most)")
    }
    return values
  }

  func texts(_ key: String, most: Int) throws(ChartFileFault) -> [String] {
    var texts: [String] = []
    for value in try list(key, most: most) {
      guard case .string(let text) = value, text.utf8.count <= ChartLimits.text * 4 else {
        throw fault(key, "a list of texts of at most \(ChartLimits.text) characters")
      }
      texts.append(text)
    }
    return texts
  }

  func object(_ key: String) throws(ChartFileFault) -> JSONFields? {
    guard let value = self[key] else { return nil }
    return try JSONFields(value, key)
  }

  func objects(_ key: String, most: Int) throws(ChartFileFault) -> [JSONFields] {
    var objects: [JSONFields] = []
    for value in try list(key, most: most) { objects.append(try JSONFields(value, key)) }
    return objects
  }
}
