import Geometry

/// What is known of a galley before its pages are made: which pieces belong together and what they
/// ask for. A unit is a run of pieces each of which stays with the next.
struct Plan {
  struct Entry {
    /// The first piece of a unit.
    var opens = true
    /// What of its unit comes after it, the white between included.
    var below = Claim()
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
    findOpenings(items, blocks)
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
        below.footnotes =
          below.footnotes + FootRoom(items[index].footnotes) + FootRoom(block.startFootnotes)
        below.notes = below.notes + FootRoom(items[index].notes)
      }
      entries[index].rest = below
    }
  }

  private mutating func findOpenings(_ items: [FlowItem], _ blocks: [(any Block)?]) {
    var last: Int?
    for index in items.indices {
      if case .pageBreak = items[index].content { last = nil }
      guard blocks[index] != nil else { continue }
      entries[index].opens = last.map { !items[$0].keepsWithNext } ?? true
      last = index
    }
  }

  /// The first pieces of a unit that no page holds.
  struct Lead {
    var claim: Claim
    /// The place of the last of them.
    var end: Int
    /// What comes after heads, where they and all of it fit on no page: it may be divided below them.
    var next: Int?
    /// Above what comes next.
    var white = White()
  }

  /// As many pieces from that place on as a page may hold. A head is lower than what it heads, so the
  /// last is no lower than the next.
  static func lead(
    of items: [FlowItem], at start: Int, _ claim: Claim, fits: (Claim) -> Bool
  ) -> Lead {
    var lead = Lead(claim: claim, end: start)
    var best: Lead?
    var last = claim.height
    var keeps = items[start].keepsWithNext
    var count = 1
    for index in items.indices.dropFirst(start + 1) {
      guard keeps, count < leading else { break }
      if case .space(let length, let collapses) = items[index].content {
        lead.white.add(length, collapses: collapses)
      } else if case .grid(let step) = items[index].content {
        lead.white.length += step
      }
      guard let block = items[index].block else { continue }
      let own = Claim(items[index], block)
      if last >= own.height { best = lead }
      var whole = lead.claim + own
      whole.height += lead.white.length
      guard fits(whole) else {
        lead.next = index
        return best ?? lead
      }
      lead = Lead(claim: whole, end: index)
      last = own.height
      count += 1
      keeps = items[index].keepsWithNext
    }
    return lead
  }
}
