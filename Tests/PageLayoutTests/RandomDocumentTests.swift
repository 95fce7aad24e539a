import Diagnostics
import Display
import Geometry
import Testing

@testable import PageLayout

/// A marked piece where it came to stand.
private struct Found {
  var mark: Int
  var page: Int
  var rect: Rect
}

/// Made-up pages, and what the laws say of them.
private struct Outcome {
  let matter: RandomMatter
  let made: Reported<[MadeUpPage]>
  var faults: [String] = []

  init(seed: Int) {
    matter = RandomMatter(seed: seed)
    var distributor = Distributor(frames: randomFrames(seed: seed), noteGap: .pt(5))
    distributor.fill = .pt(seed % 3 * 12)
    made = distributor.pages(of: matter.galley)
    let body = found { $0.body }
    let others = found { $0.notes + $0.feet }
    checkMarks(body, others)
    checkPairs(body)
    checkSides(body)
    for page in made.value { check(page, (body + others).filter { $0.page == page.number }) }
  }

  private func found(_ pieces: (MadeUpPage) -> [PlacedFragment]) -> [Found] {
    made.value.flatMap { page in
      pieces(page).flatMap { piece in
        Destinations.all(in: piece.fragment.items, from: piece.origin).compactMap { name, point in
          guard let mark = Int(name.dropFirst()) else { return nil }
          let (size, rise) = matter.pieces[mark]
          let origin = Point(x: point.x, y: point.y - rise)
          return Found(mark: mark, page: page.number, rect: Rect(origin: origin, size: size))
        }
      }
    }
  }

  private mutating func checkMarks(_ body: [Found], _ others: [Found]) {
    let set = (body + others).map(\.mark).sorted()
    if set != Array(matter.pieces.indices) {
      let lost = Set(matter.pieces.indices).subtracting(set).sorted()
      faults.append("lost \(lost), set \(set.count) of \(matter.pieces.count)")
    }
    let pages = Dictionary(body.map { ($0.mark, $0.page) }) { first, _ in first }
    let order = matter.flow.compactMap { pages[$0] }
    if order.count != matter.flow.count { faults.append("text stands among the notes") }
    if order != order.sorted() { faults.append("out of order: \(order)") }
  }

  private mutating func checkPairs(_ body: [Found]) {
    let pages = Dictionary(body.map { ($0.mark, $0.page) }) { first, _ in first }
    for (a, b) in matter.pairs where pages[a] != pages[b] {
      faults.append("m\(a) and m\(b) are parted")
    }
  }

  private mutating func checkSides(_ body: [Found]) {
    let pages = Dictionary(body.map { ($0.mark, $0.page) }) { first, _ in first }
    for (mark, side) in matter.sides {
      guard let page = pages[mark], !side.allows(page: page) else { continue }
      faults.append("m\(mark) stands on page \(page), not \(side)")
    }
  }

  private mutating func check(_ page: MadeUpPage, _ found: [Found]) {
    let name = "page \(page.number): "
    if page.isBlank, !page.items.isEmpty { faults.append(name + "blank with items") }
    let pieces = (page.body + page.notes + page.feet).map(\.rect)
    for rects in [pieces, found.map(\.rect)] {
      let rects = rects.sorted { $0.minY < $1.minY }
      for (index, rect) in rects.enumerated() {
        for other in rects[(index + 1)...] {
          guard other.minY < rect.maxY else { break }
          guard rect.overlaps(other) else { continue }
          faults.append(name + "\(rect.text) overlaps \(other.text)")
        }
      }
    }
    let isOver = made.diagnostics.contains {
      $0.code == "layout.overflow" && $0.summary.contains("on page \(page.number) ")
    }
    guard !isOver else { return }
    var main = page.frame.main
    for piece in page.body where piece.span == .main && !main.contains(piece.rect) {
      faults.append(name + "text at \(piece.rect.text) leaves its block")
    }
    for foot in page.feet where !main.contains(foot.rect) {
      faults.append(name + "footnote at \(foot.rect.text) leaves its block")
    }
    for note in page.notes where !(page.frame.notes?.contains(note.rect) ?? false) {
      faults.append(name + "note at \(note.rect.text) leaves its column")
    }
    main.origin.x = page.frame.left(of: .full)
    main.size.width = page.frame.width(of: .full)
    for item in found where !main.contains(item.rect) {
      faults.append(name + "m\(item.mark) at \(item.rect.text) leaves the page")
    }
  }
}

extension Rect {
  fileprivate var text: String {
    "(\(minX.points), \(minY.points)) \(size.width.points)x\(size.height.points)"
  }
}

@Suite("1,000 random documents") struct RandomDocumentTests {
  @Test("stand on their pages whole, each piece once, in its region, apart from all others")
  func laws() {
    var faulty = 0
    for seed in 0..<1_000 {
      let outcome = Outcome(seed: seed)
      guard !outcome.faults.isEmpty else { continue }
      faulty += 1
      if faulty < 6 { Issue.record("seed \(seed): \(outcome.faults.prefix(4))") }
    }
    #expect(faulty == 0)
  }

  @Test("are made up alike in two runs")
  func twice() {
    for seed in 0..<100 {
      let matter = RandomMatter(seed: seed)
      let distributor = Distributor(frames: randomFrames(seed: seed), noteGap: .pt(5))
      let (one, two) = (
        distributor.pages(of: matter.galley), distributor.pages(of: RandomMatter(seed: seed).galley)
      )
      #expect(one.value == two.value && one.diagnostics == two.diagnostics)
    }
  }
}
