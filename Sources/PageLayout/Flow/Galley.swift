import Geometry

/// Set matter in one long column, before it is made up into pages.
public struct Galley: Sendable {
  public private(set) var items: [FlowItem] = []

  public init() {}

  public mutating func append(_ item: FlowItem) { items.append(item) }

  public mutating func append(_ fragment: Fragment, keepsWithNext: Bool = false) {
    items.append(FlowItem(.solid(fragment), keepsWithNext: keepsWithNext))
  }

  /// White that collapses with the white it meets: the larger stays.
  public mutating func space(_ length: Length) {
    items.append(FlowItem(.space(length, collapses: true)))
  }

  /// White up to the next multiple of `step` from the top of the text block.
  public mutating func reenterGrid(_ step: Length) { items.append(FlowItem(.grid(step: step))) }

  /// What comes next starts a page.
  public mutating func breakPage(_ kind: PageBreak = .next) {
    items.append(FlowItem(.pageBreak(kind)))
  }

  /// The place of the last item that is set, for a note that is written later.
  public var lastPlace: Int? { items.lastIndex { $0.block != nil } }

  /// Adds a note beside the item at a place; nil is the last one set. Without an item it is dropped.
  public mutating func note(_ note: MarginNote, at place: Int? = nil) {
    guard let place = place ?? lastPlace, items.indices.contains(place) else { return }
    items[place].notes.append(note)
  }

  /// Adds a footnote to the last item that is set. Without an item it is dropped.
  public mutating func footnote(_ footnote: Footnote) {
    guard let place = lastPlace else { return }
    items[place].footnotes.append(footnote)
  }

  /// Appends pieces of one group so that none of them stands alone at a page's foot or head: the
  /// first stays with the second and the last but one with the last; three travel together, or
  /// saving the last would leave the first alone. A piece taller than `tall` may stand alone.
  public mutating func append(group: [FlowItem], tall: Length = .pt(48)) {
    for (index, item) in group.enumerated() {
      var item = item
      let last = group.count - 1
      let alone = index == 0 ? item : group[min(index + 1, last)]
      let isTall = (alone.height ?? .zero) > tall
      if index < last, index == 0 || index == last - 1, !isTall { item.keepsWithNext = true }
      items.append(item)
    }
  }
}
