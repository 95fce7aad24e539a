/// The pages of a file in order, found by walking the page tree (ISO 32000-1, 7.7.3).
struct PageTree {
  struct Page {
    var number: Int
    /// With what it inherits.
    var value: PDFValue
  }

  private static let (mostPages, deepest) = (200_000, 60)
  private static let inherited = ["Resources", "MediaBox", "CropBox", "Rotate"]

  private(set) var pages: [Page] = []
  private let file: OpenedFile
  private let ledger: Ledger
  private var seen: Set<Int> = []

  init(file: OpenedFile, ledger: Ledger) {
    self.file = file
    self.ledger = ledger
    let root = file.catalogue.dictionary?["Pages"] ?? .null
    walk(root, inheriting: [:], depth: 0)
    if pages.isEmpty { ledger.fail("W-pages", "there is no page") }
  }

  private mutating func walk(
    _ node: PDFValue, inheriting above: [String: PDFValue], depth: Int
  ) {
    guard depth < PageTree.deepest, pages.count < PageTree.mostPages else {
      return ledger.fail("W-limits", "the page tree is too deep or too large")
    }
    let number = node.reference ?? 0
    guard number == 0 || seen.insert(number).inserted else {
      return ledger.fail("W-pages", "a page or node stands in it twice", object: number)
    }
    guard case .dictionary(var entries) = file.resolve(node) else {
      return ledger.fail("W-pages", "a node is no dictionary", object: number)
    }
    var passed = above
    for key in PageTree.inherited {
      if let own = entries[key] { passed[key] = own } else { entries[key] = above[key] }
    }
    if let kids = file.resolve(entries["Kids"]).array {
      for kid in kids { walk(kid, inheriting: passed, depth: depth + 1) }
    } else {
      pages.append(Page(number: number, value: .dictionary(entries)))
    }
  }

  /// Page numbers, counted from 1, by the numbers of their objects.
  var byNumber: [Int: Int] {
    Dictionary(pages.enumerated().map { ($1.number, $0 + 1) }) { first, _ in first }
  }
}
