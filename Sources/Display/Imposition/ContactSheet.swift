import Geometry

/// Pages in small, to be seen at once: a row, or as many as it takes, for each document.
public struct ContactSheet: Hashable, Sendable {
  /// How wide a thumbnail is; its height follows from its page.
  public var width: Length
  /// Thumbnails in a row.
  public var columns: Int
  public var gap: Length
  /// What the thumbnails lie on.
  public var ground: Color

  public init(
    width: Length = .pt(150), columns: Int = 6, gap: Length = .pt(12),
    ground: Color = .gray(200)
  ) {
    self.width = width
    self.columns = max(1, columns)
    self.gap = gap
    self.ground = ground
  }

  /// One page with all of them, as high as it takes.
  public func page(of documents: [[Page]]) -> Page {
    var items: [DisplayItem] = []
    var y = gap
    for pages in documents {
      for row in stride(from: 0, to: pages.count, by: columns) {
        let thumbnails = pages[row..<min(row + columns, pages.count)].map { thumbnail(of: $0) }
        for (column, thumbnail) in thumbnails.enumerated() {
          let corner = Point(x: gap + (width + gap) * column, y: y)
          items.append(.group(at: corner, thumbnail.items))
        }
        y += (thumbnails.map(\.height).max() ?? .zero) + gap
      }
    }
    let size = Size(width: gap + (width + gap) * columns, height: y)
    let paper = Path.rect(Rect(origin: .zero, size: size))
    return Page(
      size: size, items: [.artifact(.background, [.fill(paper, ground)])] + items, label: "1")
  }

  private func thumbnail(of page: Page) -> (items: [DisplayItem], height: Length) {
    let room = Size(width: width, height: page.size.height)
    let reduction = Reduction(fitting: page.size, into: room)
    let size = reduction(page.size)
    let paper = Path.rect(Rect(origin: .zero, size: size))
    return (
      [.artifact(.background, [.fill(paper, .white)])]
        + page.items.map { $0.reduced(by: reduction) }, size.height
    )
  }
}
