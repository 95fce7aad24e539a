/// What a file's own structure types mean (ISO 32000-1, 14.7.3).
struct RoleMap {
  /// No map leads on further.
  private static let mostSteps = 50

  private let map: [String: String]

  init(_ entries: [String: PDFValue]) { map = entries.compactMapValues(\.name) }

  /// The standard type that a type stands for; the last one reached where it leads to none.
  func standardType(of type: String) -> String {
    var type = type
    for _ in 0..<RoleMap.mostSteps {
      if StandardTypes.all.contains(type) { return type }
      guard let next = map[type] else { return type }
      type = next
    }
    return type
  }

  func check(_ ledger: Ledger) {
    for (type, target) in map.sorted(by: { $0.key < $1.key }) {
      if StandardTypes.all.contains(type), type != target {
        ledger.fail("02-004", "\(type) is mapped to \(target)")
      } else if leadsInCircle(type) {
        ledger.fail("02-003", "\(type) leads back to itself")
      }
    }
  }

  private func leadsInCircle(_ type: String) -> Bool {
    var next = map[type]
    for _ in 0..<RoleMap.mostSteps {
      guard let current = next, !StandardTypes.all.contains(current) else { return false }
      if current == type { return true }
      next = map[current]
    }
    return false
  }
}
