import Display
import Geometry

/// Makes display items of a line's placed pieces: neighbours of one font, size and colour become one
/// run, neighbours of one structure node one marked piece of content.
struct LineBuilder {
  private let shaper: Shaper
  private let structure: StructureID?
  private var items: [DisplayItem] = []
  private var links: [DisplayItem] = []

  // The content being gathered.
  private var content: [DisplayItem] = []
  private var contentStructure: StructureID?

  // The run being gathered.
  private var run: GlyphRun?
  private var glyphs: [Glyph] = []
  private var clusters: [GlyphCluster] = []
  private var text: [UInt8] = []
  /// How many bytes of the line are still to come: as many glyphs at most, as a rule.
  private var remaining: Int
  private var origin = Point.zero
  private var end = Length.zero

  // The link being gathered.
  private var link: (target: LinkTarget, structure: StructureID?, area: Rect)?

  init(shaper: Shaper, structure: StructureID?, bytes: Int) {
    remaining = bytes
    self.shaper = shaper
    self.structure = structure
  }

  /// Adds the next piece in reading order, its left edge at `x`. White space that is not `visible`
  /// is set, but belongs to no link and no run's width.
  mutating func add(
    _ piece: LinePiece, at x: Length, _ span: ParagraphText.Span, _ style: SetStyle, visible: Bool
  ) {
    let element = piece.element
    if element.kind == .object, case .object(let object) = span.content {
      add(object, at: x)
      return
    }
    guard element.end > element.start else { return }
    let node = span.structure ?? structure
    switch element.kind {
    case .word: addWord(piece, at: x, style, node)
    case .space, .noBreakSpace: addSpace(piece, at: x, style, node, visible: visible)
    case .object, .lineBreak: break
    }
    if visible { extendLink(span, node, style, from: x, to: x + piece.advance) }
  }

  mutating func finish() -> [DisplayItem] {
    closeContent()
    closeLink()
    return items + links
  }

  // MARK: - Runs

  private mutating func addWord(
    _ piece: LinePiece, at x: Length, _ style: SetStyle, _ node: StructureID?
  ) {
    let record = shaper.cache.records[Int(piece.element.word)]
    let backwards = piece.element.level % 2 == 1
    var x = backwards ? x + piece.advance : x
    let first = Int(record.firstPiece)
    for index in first..<first + Int(record.pieceCount) {
      let part = shaper.pieces[index]
      let width = shaper.width(of: part, size: style.size, tracking: style.tracking)
      if backwards { x = x - width }
      open(FontID(Int(part.font)), style, node, at: x, backwards: backwards)
      appendGlyphs(part, record, style, at: x, backwards: backwards)
      if !backwards { x = x + width }
      end = backwards ? end : x
      run?.width = backwards ? width : x - origin.x
      appendText(part, record)
    }
    if piece.hyphenated { softenHyphen() }
  }

  private mutating func appendText(_ part: ShapedPiece, _ record: WordCache.Record) {
    let start = Int(record.textStart)
    text.append(
      contentsOf: shaper.cache.texts[start + Int(part.textStart)..<start + Int(part.textEnd)])
  }

  private mutating func appendGlyphs(
    _ part: ShapedPiece, _ record: WordCache.Record, _ style: SetStyle, at x: Length,
    backwards: Bool
  ) {
    let first = Int(part.firstGlyph)
    var advance: Int64 = 0
    var tracking: Int64 = 0
    var bound = backwards ? part.textEnd : part.textStart
    var cluster = GlyphCluster(bytes: 0, glyphs: 0)
    for index in first..<first + Int(part.glyphCount) {
      let glyph = shaper.glyphs[index]
      let isNew = index == first || glyph.cluster != shaper.glyphs[index - 1].cluster
      if isNew, index > first {
        closeCluster(&cluster, glyph.cluster, &bound, backwards)
        tracking &+= style.tracking
      }
      cluster.glyphs += 1
      if backwards { cluster.bytes = Int(bound - glyph.cluster) }
      let place = scale(advance &+ Int64(glyph.xOffset), style.size, part.unitsPerEm) &+ tracking
      glyphs.append(
        Glyph(
          id: glyph.id, x: x - origin.x + Length(scaled: place),
          y: Length(scaled: -scale(Int64(glyph.yOffset), style.size, part.unitsPerEm))))
      advance &+= Int64(glyph.advance)
    }
    if !backwards { cluster.bytes = Int(part.textEnd - bound) }
    if cluster.glyphs > 0 { clusters.append(cluster) }
  }

  /// Ends a cluster at the next one's first byte.
  private mutating func closeCluster(
    _ cluster: inout GlyphCluster, _ next: Int32, _ bound: inout Int32, _ backwards: Bool
  ) {
    if backwards {
      bound -= Int32(cluster.bytes)
    } else {
      cluster.bytes = Int(next - bound)
      bound = next
    }
    clusters.append(cluster)
    cluster = GlyphCluster(bytes: 0, glyphs: 0)
  }

  private mutating func addSpace(
    _ piece: LinePiece, at x: Length, _ style: SetStyle, _ node: StructureID?, visible: Bool
  ) {
    let backwards = piece.element.level % 2 == 1
    open(style.font, style, node, at: x, backwards: backwards)
    let isFixed = piece.element.kind == .noBreakSpace
    let count = isFixed ? 1 : Int(piece.element.end - piece.element.start)
    for number in 0..<count {
      let place = piece.advance.scaled(by: number, over: count)
      glyphs.append(
        Glyph(
          id: isFixed ? style.noBreakSpaceGlyph : style.spaceGlyph, x: x - origin.x + place))
      clusters.append(GlyphCluster(bytes: isFixed ? 2 : 1, glyphs: 1))
      text.append(contentsOf: isFixed ? [0xC2, 0xA0] : [0x20])
    }
    end = x + piece.advance
    if visible { run?.width = end - origin.x }
  }

  /// The breaker's hyphen is a soft hyphen in the text.
  private mutating func softenHyphen() {
    guard text.last == 0x2D, let last = clusters.indices.last else { return }
    text.removeLast()
    text.append(contentsOf: [0xC2, 0xAD])
    clusters[last].bytes += 1
  }

  /// Goes on with the run where the next glyphs may join it, else begins another.
  private mutating func open(
    _ font: FontID, _ style: SetStyle, _ node: StructureID?, at x: Length, backwards: Bool
  ) {
    if let run, run.font == font, run.size.scaled == style.size, run.color == style.color,
      origin.y == -style.raise, end == x, contentStructure == node, !backwards,
      !run.rightToLeft
    {
      return
    }
    closeRun()
    if contentStructure != node { closeContent() }
    contentStructure = node
    origin = Point(x: x, y: -style.raise)
    end = x
    let capacity = backwards ? 8 : max(8, remaining)
    glyphs.reserveCapacity(capacity)
    clusters.reserveCapacity(capacity)
    text.reserveCapacity(capacity)
    run = GlyphRun(
      font: font, size: style.style.size, color: style.color, glyphs: [], clusters: [],
      text: "", width: .zero, rightToLeft: backwards)
  }

  private mutating func closeRun() {
    guard var finished = run else { return }
    run = nil
    guard !glyphs.isEmpty else { return }
    finished.text = String(decoding: text, as: UTF8.self)
    remaining -= text.count
    text.removeAll(keepingCapacity: true)
    swap(&finished.glyphs, &glyphs)
    swap(&finished.clusters, &clusters)
    content.append(.glyphs(finished, at: origin))
  }

  // MARK: - Content, objects and links

  private mutating func closeContent() {
    closeRun()
    guard !content.isEmpty else { return }
    if let contentStructure {
      items.append(.content(contentStructure, content))
    } else {
      items += content
    }
    content.removeAll()
  }

  private mutating func add(_ object: InlineObject, at x: Length) {
    closeContent()
    closeLink()
    let group = DisplayItem.group(at: Point(x: x, y: .zero), object.items)
    items.append(object.structure.map { .content($0, [group]) } ?? group)
  }

  private mutating func extendLink(
    _ span: ParagraphText.Span, _ node: StructureID?, _ style: SetStyle, from x: Length,
    to end: Length
  ) {
    guard let target = span.link else {
      closeLink()
      return
    }
    let top = -style.raise - style.metrics.ascent
    let height = style.metrics.ascent + style.metrics.descent
    var area = Rect(x: x, y: top, width: end - x, height: height)
    if let current = link, current.target == target, current.structure == node {
      let (left, right) = (min(current.area.minX, area.minX), max(current.area.maxX, area.maxX))
      let upper = min(current.area.minY, area.minY)
      let lower = max(current.area.maxY, area.maxY)
      area = Rect(x: left, y: upper, width: right - left, height: lower - upper)
    } else {
      closeLink()
    }
    link = (target, node, area)
  }

  /// A link without a node of the structure tree has no place in it and is left out.
  private mutating func closeLink() {
    if let link, let node = link.structure {
      links.append(.link(link.target, link.area, node))
    }
    link = nil
  }
}
