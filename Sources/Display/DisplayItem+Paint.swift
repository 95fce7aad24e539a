extension DisplayItem {
  /// The paint alone, without structure, links and destinations.
  public var paint: [DisplayItem] {
    switch self {
    case .fill, .stroke, .hatch, .glyphs: [self]
    case .content(_, let items), .artifact(_, let items): items.flatMap(\.paint)
    case .group(let offset, let items): [.group(at: offset, items.flatMap(\.paint))]
    case .link, .destination: []
    }
  }
}
