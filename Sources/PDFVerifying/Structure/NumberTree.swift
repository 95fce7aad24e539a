/// A tree that leads from numbers to values (ISO 32000-1, 7.9.7), read whole.
struct NumberTree {
  private(set) var values: [Int: PDFValue] = [:]
  private(set) var isSound = true

  init(_ root: PDFValue, file: OpenedFile) {
    var seen: Set<Int> = []
    var waiting = [root]
    while let node = waiting.popLast() {
      if let number = node.reference, !seen.insert(number).inserted {
        isSound = false
        continue
      }
      let pairs = file.entry("Nums", of: node).array ?? []
      for index in stride(from: 0, to: pairs.count - 1, by: 2) {
        guard let key = file.resolve(pairs[index]).integer else {
          isSound = false
          continue
        }
        values[key] = pairs[index + 1]
      }
      waiting += file.entry("Kids", of: node).array ?? []
    }
  }
}
