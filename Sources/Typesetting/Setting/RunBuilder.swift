import Display
import Geometry

/// How a run looks; runs that look alike and touch become one.
struct RunLook {
  var font: FontID
  var style: SetStyle
  /// Runs from right to left are never joined: each keeps its text in reading order.
  var backwards: Bool

  func isLike(_ other: RunLook) -> Bool {
    guard font == other.font, !backwards, !other.backwards else { return false }
    return style === other.style
      || (style.size == other.style.size && style.color == other.style.color
        && style.raise == other.style.raise)
  }
}

/// Gathers glyphs into a run until one comes that cannot join it.
struct RunBuilder {
  private let shaper: Shaper
  private var look: RunLook?
  private var glyphs: [Glyph] = []
  private var clusters: [GlyphCluster] = []
  private var text: [UInt8] = []
  private var origin = Point.zero
  private var end = Length.zero
  private var width = Length.zero
  /// How many bytes of the line are still to come: as many glyphs at most, as a rule.
  private var remaining: Int

  init(shaper: Shaper, bytes: Int) {
    self.shaper = shaper
    remaining = bytes
  }

  /// Whether glyphs that look so and begin at `x` go on with the run.
  func joins(_ next: RunLook, at x: Length) -> Bool {
    guard let look else { return false }
    return end == x && look.isLike(next)
  }

  mutating func begin(_ next: RunLook, at x: Length) {
    look = next
    origin = Point(x: x, y: -next.style.raise)
    end = x
    width = .zero
    let capacity = next.backwards ? 8 : max(8, remaining)
    glyphs.reserveCapacity(capacity)
    clusters.reserveCapacity(capacity)
    text.reserveCapacity(capacity)
  }

  /// The run as it stands, nil where none was begun. The next glyphs begin another.
  mutating func finish() -> DisplayItem? {
    guard let look, !glyphs.isEmpty else { return nil }
    self.look = nil
    var run = GlyphRun(
      font: look.font, size: look.style.style.size, color: look.style.color, glyphs: [],
      clusters: [], text: String(decoding: text, as: UTF8.self), width: width,
      rightToLeft: look.backwards)
    remaining -= text.count
    text.removeAll(keepingCapacity: true)
    run.glyphs = Self.taken(&glyphs)
    run.clusters = Self.taken(&clusters)
    return .glyphs(run, at: origin)
  }

  /// What was gathered, in no more storage than it needs: pages keep it for long.
  private static func taken<Element>(_ gathered: inout [Element]) -> [Element] {
    let count = gathered.count
    var whole: [Element] = []
    guard gathered.capacity > count + 8 else {
      swap(&whole, &gathered)
      return whole
    }
    whole = Array(unsafeUninitializedCapacity: count) { storage, taken in
      gathered.withUnsafeBufferPointer { taken = storage.initialize(fromContentsOf: $0) }
    }
    gathered.removeAll(keepingCapacity: true)
    return whole
  }

  /// Adds a shaped piece of a word, its left edge at `x`, with tracking after each cluster.
  mutating func add(
    _ piece: ShapedPiece, of word: WordCache.Record, at x: Length, width pieceWidth: Length,
    tracking: Int64
  ) {
    guard let look else { return }
    if look.backwards {
      addClustersBackwards(piece)
    } else {
      addClusters(piece)
    }
    addGlyphs(piece, look.style, at: x, tracking: tracking)
    let start = Int(word.textStart)
    text.append(
      contentsOf: shaper.cache.texts[start + Int(piece.textStart)..<start + Int(piece.textEnd)])
    end = x + pieceWidth
    width = end - origin.x
  }

  private mutating func addGlyphs(
    _ piece: ShapedPiece, _ style: SetStyle, at x: Length, tracking step: Int64
  ) {
    let first = Int(piece.firstGlyph)
    let base = (x - origin.x).scaled
    var advance: Int64 = 0
    var tracking: Int64 = 0
    var cluster: Int32 = -1
    for index in first..<first + Int(piece.glyphCount) {
      let glyph = shaper.glyphs[index]
      if glyph.cluster != cluster, index > first { tracking &+= step }
      cluster = glyph.cluster
      let units = advance &+ Int64(glyph.xOffset)
      let place = scale(units, style.size, piece.unitsPerEm) &+ tracking
      let drop =
        glyph.yOffset == 0
        ? 0 : 0 &- scale(Int64(glyph.yOffset), style.size, piece.unitsPerEm)
      glyphs.append(
        Glyph(id: glyph.id, x: Length(scaled: base &+ place), y: Length(scaled: drop)))
      advance &+= Int64(glyph.advance)
    }
  }

  private mutating func addClusters(_ piece: ShapedPiece) {
    let range = Int(piece.firstGlyph)..<Int(piece.firstGlyph) + Int(piece.glyphCount)
    var start = piece.textStart
    var count = 0
    for index in range {
      let cluster = shaper.glyphs[index].cluster
      if cluster > start, count > 0 {
        clusters.append(GlyphCluster(bytes: Int(cluster - start), glyphs: count))
        (start, count) = (cluster, 0)
      }
      count += 1
    }
    if count > 0 { clusters.append(GlyphCluster(bytes: Int(piece.textEnd - start), glyphs: count)) }
  }

  /// In visual order, from the text's end to its start.
  private mutating func addClustersBackwards(_ piece: ShapedPiece) {
    let range = Int(piece.firstGlyph)..<Int(piece.firstGlyph) + Int(piece.glyphCount)
    var end = piece.textEnd
    var count = 0
    for index in range {
      count += 1
      let cluster = shaper.glyphs[index].cluster
      if index + 1 == range.upperBound || shaper.glyphs[index + 1].cluster != cluster {
        clusters.append(GlyphCluster(bytes: Int(end - cluster), glyphs: count))
        (end, count) = (cluster, 0)
      }
    }
  }

  /// Adds one or more spaces, or a no-break space. At a line's end they are set but have no width.
  mutating func add(_ piece: LinePiece) {
    guard let look else { return }
    let isFixed = piece.element.kind == .noBreakSpace
    let count = isFixed ? 1 : Int(piece.element.end - piece.element.start)
    let glyph = isFixed ? look.style.noBreakSpaceGlyph : look.style.spaceGlyph
    for number in 0..<count {
      let place = number == 0 ? .zero : piece.advance.scaled(by: number, over: count)
      glyphs.append(Glyph(id: glyph, x: piece.x - origin.x + place))
      clusters.append(GlyphCluster(bytes: isFixed ? 2 : 1, glyphs: 1))
      if isFixed { text.append(0xC2) }
      text.append(isFixed ? 0xA0 : 0x20)
    }
    end = piece.x + piece.advance
    if piece.isVisible { width = end - origin.x }
  }

  /// The breaker's hyphen, just added, is a soft hyphen in the text.
  mutating func softenHyphen() {
    guard text.last == 0x2D, let last = clusters.indices.last else { return }
    text.removeLast()
    text.append(0xC2)
    text.append(0xAD)
    clusters[last] = GlyphCluster(
      bytes: clusters[last].bytes + 1, glyphs: clusters[last].glyphs)
  }
}
