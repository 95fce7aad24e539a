import Display
import Geometry

/// Makes display items of a line's placed pieces: neighbours of one font, size and colour become one
/// run, neighbours of one structure node one marked piece of content. Items are in reading order.
struct LineBuilder {
  private let shaper: Shaper
  private let structure: StructureID?
  private var runs: RunBuilder
  private var items: [DisplayItem] = []
  private var links: [DisplayItem] = []

  // The content being gathered.
  private var content: [DisplayItem] = []
  private var contentStructure: StructureID?

  // The link being gathered.
  private var link: (target: LinkTarget, structure: StructureID?, area: Rect)?

  /// `bytes` is how much text is to come.
  init(shaper: Shaper, structure: StructureID?, bytes: Int) {
    self.shaper = shaper
    self.structure = structure
    runs = RunBuilder(shaper: shaper, bytes: bytes)
  }

  /// Adds the next piece in reading order.
  mutating func add(_ piece: LinePiece, _ span: ParagraphText.Span, _ style: SetStyle) {
    let element = piece.element
    if element.kind == .object, case .object(let object) = span.content {
      add(object, at: piece.x)
      return
    }
    guard element.end > element.start else { return }
    let node = span.structure ?? structure
    switch element.kind {
    case .word: addWord(piece, style, node)
    case .space, .noBreakSpace:
      let look = RunLook(font: style.font, style: style, backwards: piece.isBackwards)
      open(look, node, at: piece.x)
      runs.add(piece)
    case .object, .lineBreak: break
    }
    guard piece.isVisible else { return }
    if let target = span.link {
      extendLink(target, node, area(of: piece, style))
    } else {
      closeLink()
    }
  }

  mutating func finish() -> [DisplayItem] {
    closeContent()
    closeLink()
    return links.isEmpty ? items : items + links
  }

  private mutating func addWord(_ piece: LinePiece, _ style: SetStyle, _ node: StructureID?) {
    let word = shaper.cache.records[Int(piece.element.word)]
    let first = Int(word.firstPiece)
    var x = piece.isBackwards ? piece.x + piece.advance : piece.x
    for index in first..<first + Int(word.pieceCount) {
      let part = shaper.pieces[index]
      let tracking = style.tracking &+ piece.spread.scaled
      var width = shaper.width(of: part, size: style.size, tracking: tracking)
      if piece.endsLine, index == first + Int(word.pieceCount) - 1 { width = width - piece.spread }
      if piece.isBackwards { x = x - width }
      let look = RunLook(
        font: FontID(Int(part.font)), style: style, backwards: piece.isBackwards)
      open(look, node, at: x)
      runs.add(part, of: word, at: x, width: width, tracking: tracking)
      if !piece.isBackwards { x = x + width }
    }
    if piece.hyphenated { runs.softenHyphen() }
  }

  /// Goes on with the run and the content where the next glyphs may join them, else begins others.
  private mutating func open(_ look: RunLook, _ node: StructureID?, at x: Length) {
    if contentStructure == node, runs.joins(look, at: x) { return }
    closeRun()
    if contentStructure != node { closeContent() }
    contentStructure = node
    runs.begin(look, at: x)
  }

  private mutating func closeRun() {
    if let run = runs.finish() { content.append(run) }
  }

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

  // MARK: - Links

  /// From ascent to descent.
  private func area(of piece: LinePiece, _ style: SetStyle) -> Rect {
    Rect(
      x: piece.x, y: -style.raise - style.metrics.ascent, width: piece.advance,
      height: style.metrics.ascent + style.metrics.descent)
  }

  private mutating func extendLink(_ target: LinkTarget, _ node: StructureID?, _ area: Rect) {
    guard let current = link, current.target == target, current.structure == node else {
      closeLink()
      link = (target, node, area)
      return
    }
    let (left, right) = (min(current.area.minX, area.minX), max(current.area.maxX, area.maxX))
    let (top, bottom) = (min(current.area.minY, area.minY), max(current.area.maxY, area.maxY))
    link?.area = Rect(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// A link without a node of the structure tree has no place in it and is left out.
  private mutating func closeLink() {
    if let link, let node = link.structure {
      links.append(.link(link.target, link.area, node))
    }
    link = nil
  }
}
