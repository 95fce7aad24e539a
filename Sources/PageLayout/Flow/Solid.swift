import Geometry

/// A fragment as a block that never splits.
struct Solid: Block {
  let fragment: Fragment

  var height: Length { fragment.size.height }
  var startFootnotes: [Footnote] { fragment.footnotes }

  func place(in region: Region) -> Placement {
    if height > region.free.height, region.movingOnHelps {
      return .nothing(Refusal(.tooTall, needed: height, offered: region.free.height))
    }
    return .whole(fragment)
  }
}

extension FlowItem {
  /// What it sets; nil for white and breaks.
  var block: (any Block)? {
    switch content {
    case .solid(let fragment): Solid(fragment: fragment)
    case .breakable(let block): block
    case .space, .grid, .pageBreak: nil
    }
  }
}
