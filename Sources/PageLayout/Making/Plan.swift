import Geometry

/// What is known of a galley before its pages are made: which pieces belong together and what they
/// ask for. A unit is a run of pieces each of which stays with the next.
struct Plan {
  struct Entry {
    /// The first piece of a unit.
    var opens = true
    /// What of its unit comes after it, the white between included.
    var below = Claim()
    /// The same of the first pieces alone, for a unit that no page holds.
    var lead = Claim()
    /// The place of the last of those.
    var leadEnd = 0
    /// What there is from it on to the next break.
    var rest = Remainder()
  }

  /// So many pieces of a unit stay together where no page holds it all: heads and the start of what
  /// they head.
  static let leading = 4

  private(set) var entries: [Entry]

  init(_ items: [FlowItem]) {
    entries = [Entry](repeating: Entry(), count: items.count)
    let blocks = items.map(\.block)
    findUnits(items, blocks)
    findRemainders(items, blocks)
    findLeads(items, blocks)
  }

  private mutating func findUnits(_ items: [FlowItem], _ blocks: [(any Block)?]) {
    var below: Claim?
    var white = White()
    for index in items.indices.reversed() {
      switch items[index].content {
      case .space(let length, let collapses): white.add(length, collapses: collapses)
      case .grid(let step): white.length += step
      case .pageBreak: (below, white) = (nil, White())
      case .solid, .breakable:
        guard let block = blocks[index] else { continue }
        if items[index].keepsWithNext, let below {
          entries[index].below = below
          entries[index].below.height += white.length
        }
        (below, white) = (Claim(items[index], block) + entries[index].below, White())
      }
    }
  }

  private mutating func findRemainders(_ items: [FlowItem], _ blocks: [(any Block)?]) {
    var below = Remainder()
    var white = White()
    for index in items.indices.reversed() {
      switch items[index].content {
      case .space(let length, let collapses): white.add(length, collapses: collapses)
      case .grid: break
      case .pageBreak(let kind): if !kind.isConditional { (below, white) = (Remainder(), White()) }
      case .solid, .breakable:
        if below.height > .zero {
          below.height += white.length
          below.shrink += white.shrink
        }
        white = White()
        guard let block = blocks[index] else { continue }
        below.height += block.height
        below.footnotes = below.footnotes + Claim(items[index], block).footnotes
        below.notes = below.notes + FootRoom(items[index].notes)
      }
      entries[index].rest = below
    }
  }

  private mutating func findLeads(_ items: [FlowItem], _ blocks: [(any Block)?]) {
    var last: Int?
    for index in items.indices {
      if case .pageBreak = items[index].content { last = nil }
      guard blocks[index] != nil else { continue }
      entries[index].opens = last.map { !items[$0].keepsWithNext } ?? true
      entries[index].leadEnd = index
      if entries[index].opens, items[index].keepsWithNext { findLead(at: index, items, blocks) }
      last = index
    }
  }

  private mutating func findLead(at start: Int, _ items: [FlowItem], _ blocks: [(any Block)?]) {
    var white = White()
    var count = 1
    var index = start
    var keeps = true
    while keeps, count < Self.leading, index + 1 < items.count {
      index += 1
      switch items[index].content {
      case .space(let length, let collapses): white.add(length, collapses: collapses)
      case .grid(let step): white.length += step
      case .pageBreak: return
      case .solid, .breakable:
        guard let block = blocks[index] else { return }
        var more = Claim(items[index], block)
        more.height += white.length
        entries[start].lead = entries[start].lead + more
        entries[start].leadEnd = index
        white = White()
        count += 1
        keeps = items[index].keepsWithNext
      }
    }
  }
}
