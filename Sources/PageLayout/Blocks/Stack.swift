import Geometry

/// Blocks one below the other with white between, split between them or inside them.
///
/// White at a break is dropped. What keeps with the next moves on with it, unless no region has room
/// for both. A finished `Fragment` is a block too.
public struct Stack: Block {
  /// A block of the stack.
  public struct Layer: Sendable {
    public var block: any Block
    /// White above it, where it is not the first in its region.
    public var gap: Length
    /// Stands in the same region as the start of the next layer.
    public var keepsWithNext: Bool
    /// How far it stands from the left edge.
    public var left: Length

    public init(
      _ block: any Block, gap: Length = .zero, keepsWithNext: Bool = false, left: Length = .zero
    ) {
      self.block = block
      self.gap = gap
      self.keepsWithNext = keepsWithNext
      self.left = left
    }
  }

  /// What is left of a layer that a break went through. It stands before the others.
  private var opened: Layer?
  private var layers: ArraySlice<Layer>

  public init(_ layers: [Layer]) { self.layers = layers[...] }

  /// Blocks with the same white between each two.
  public init(_ blocks: [any Block], gap: Length = .zero) {
    self.init(blocks.map { Layer($0, gap: gap) })
  }

  public var isEmpty: Bool { opened == nil && layers.isEmpty }

  public var height: Length {
    var height = opened?.block.height ?? -(layers.first?.gap ?? .zero)
    for layer in layers { height += layer.gap + layer.block.height }
    return height
  }

  public var need: Length { first.map { wish(of: $0, next: layersAfterFirst) } ?? .zero }

  /// The need of the first layer, whatever it keeps with.
  var firstNeed: Length { first?.block.need ?? .zero }

  private var first: Layer? { opened ?? layers.first }
  private var layersAfterFirst: ArraySlice<Layer> {
    opened == nil ? layers.dropFirst() : layers
  }

  /// What a layer wants free: its own need, or its height and the need of what it keeps with.
  private func wish(of layer: Layer, next: ArraySlice<Layer>) -> Length {
    var wish = Length.zero
    var last = layer
    var next = next
    while last.keepsWithNext, let layer = next.popFirst() {
      wish += last.block.height + layer.gap
      last = layer
    }
    return wish + last.block.need
  }

  public func place(in region: Region) -> Placement {
    switch fill(region) {
    case .filled(let filled):
      let fragment = Fragment.stack(filled.pieces)
      guard let rest = filled.rest else { return .whole(fragment) }
      return .part(fragment, rest: rest)
    case .refused(let refusal): return .nothing(refusal)
    }
  }

  /// What stands in a region, and what does not.
  struct Filled {
    var pieces: [PlacedFragment] = []
    var rest: Stack?
    var height = Length.zero
  }

  enum Outcome {
    case filled(Filled)
    case refused(Refusal)
  }

  /// Takes layer after layer until one is split or finds no room.
  func fill(_ region: Region) -> Outcome {
    var filled = Filled()
    var rest = self
    while let layer = rest.first {
      let top = filled.pieces.isEmpty ? .zero : filled.height + layer.gap
      let free = Size(width: region.free.width, height: region.free.height - top)
      let here = Region(free: free, roomAhead: region.roomAhead)
      let below = rest.layersAfterFirst
      if let refusal = refusal(of: layer, next: below, in: here, isFirst: filled.pieces.isEmpty) {
        return end(filled, with: rest, refusal)
      }
      switch layer.block.place(in: here) {
      case .whole(let fragment):
        filled.add(fragment, left: layer.left, top: top)
        rest.opened = nil
        rest.layers = below
      case .part(let fragment, let remaining):
        filled.add(fragment, left: layer.left, top: top)
        rest.opened = layer
        rest.opened?.block = remaining
        rest.layers = below
        filled.rest = rest
        return .filled(filled)
      case .nothing(let refusal): return end(filled, with: rest, refusal)
      }
    }
    return .filled(filled)
  }

  private func end(
    _ filled: Filled, with rest: Stack, _ refusal: Refusal
  ) -> Outcome {
    guard !filled.pieces.isEmpty else { return .refused(refusal) }
    var filled = filled
    filled.rest = rest
    return .filled(filled)
  }

  /// A layer waits for a later region where what it keeps with has no room here, but has there. What
  /// is not first never starts below the foot.
  private func refusal(
    of layer: Layer, next: ArraySlice<Layer>, in region: Region, isFirst: Bool
  ) -> Refusal? {
    let free = region.free.height
    if !isFirst, free < .zero {
      return Refusal(.tooTall, needed: layer.block.need, offered: free)
    }
    guard layer.keepsWithNext, region.movingOnHelps else { return nil }
    let wish = wish(of: layer, next: next)
    guard wish > free, wish <= region.roomAhead else { return nil }
    return Refusal(.tooTall, needed: wish, offered: free)
  }
}

extension Stack.Filled {
  mutating func add(_ fragment: Fragment, left: Length, top: Length) {
    pieces.append(
      PlacedFragment(fragment: fragment, origin: Point(x: left, y: top)))
    height = top + fragment.size.height
  }
}

extension Fragment {
  /// Pieces in their places, as one.
  static func stack(_ pieces: [PlacedFragment]) -> Fragment {
    var whole = Fragment(size: .zero)
    if let first = pieces.first {
      whole.firstBaseline = first.rect.minY + first.fragment.firstBaseline
    }
    for piece in pieces {
      whole.items.append(.group(at: piece.origin, piece.fragment.items))
      whole.adopt(from: piece.fragment, atTop: piece.rect.minY == .zero)
      whole.size.height = max(whole.size.height, piece.rect.maxY)
      whole.size.width = max(whole.size.width, piece.rect.maxX)
    }
    return whole
  }
}
