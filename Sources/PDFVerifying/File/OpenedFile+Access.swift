extension OpenedFile {
  /// The value itself where it is a reference to one; references lead to references only in files
  /// that are damaged.
  func resolve(_ value: PDFValue?) -> PDFValue {
    var value = value ?? .null
    for _ in 0..<8 {
      guard case .reference(let number) = value else { return value }
      value = object(number)
    }
    return .null
  }

  /// An entry of a dictionary, resolved; null where there is none.
  func entry(_ key: String, of dictionary: PDFValue) -> PDFValue {
    resolve(resolve(dictionary).dictionary?[key])
  }

  func dictionary(_ key: String, of value: PDFValue) -> [String: PDFValue]? {
    entry(key, of: value).dictionary
  }

  /// An array's items, resolved; none of what is no array.
  func list(_ value: PDFValue) -> [PDFValue] {
    resolve(value).array?.map { resolve($0) } ?? []
  }

  var catalogue: PDFValue { resolve(trailer["Root"]) }
}
