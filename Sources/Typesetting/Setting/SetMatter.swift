import Display
import Geometry

/// Paragraphs and lines that were set before. A fact that stands in many chapters in one style and
/// width is broken once; what each place has of its own are the nodes of the structure tree.
///
/// Kept are the texts of two generations: when one is full, the other is given up, and what is asked
/// for goes over to the young one.
struct SetMatter {
  /// What lines depend on.
  struct Key {
    /// Its nodes are numbered.
    var text: ParagraphText
    /// Nil of a line that is not broken.
    var style: ParagraphStyle?
    var width: Length
  }

  private struct Entry {
    var key: Key
    var lines: [TextLine]
  }

  /// In bytes of text; each has some forty times that in glyphs, which pages mostly share.
  private static let generation = 1 << 17

  private var young: [UInt64: Entry] = [:]
  private var old: [UInt64: Entry] = [:]
  private var size = 0

  mutating func lines(of key: Key) -> [TextLine]? {
    let hash = Self.hash(key)
    if let entry = young[hash] { return entry.key.isSame(as: key) ? entry.lines : nil }
    guard let entry = old[hash], entry.key.isSame(as: key) else { return nil }
    keep(entry.lines, of: key, hash)
    return entry.lines
  }

  mutating func keep(_ lines: [TextLine], of key: Key) { keep(lines, of: key, Self.hash(key)) }

  private mutating func keep(_ lines: [TextLine], of key: Key, _ hash: UInt64) {
    if size > Self.generation {
      old = young
      young = [:]
      size = 0
    }
    size += key.text.bytes.count
    young[hash] = Entry(key: key, lines: lines)
  }

  private static func hash(_ key: Key) -> UInt64 {
    var hash = UInt64(bitPattern: key.width.scaled)
    func mix(_ value: UInt64) {
      hash = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    if let style = key.style {
      mix(UInt64(bitPattern: style.leading.scaled ^ style.indent.scaled << 24))
    }
    for span in key.text.spans { mix(UInt64(span.end) << 16 | UInt64(span.style)) }
    key.text.bytes.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        mix(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      var rest = UInt64(bytes.count - index)
      while index < bytes.count {
        rest = rest << 8 | UInt64(bytes[index])
        index += 1
      }
      mix(rest)
    }
    return hash
  }
}

extension SetMatter.Key {
  fileprivate func isSame(as other: SetMatter.Key) -> Bool {
    width == other.width && style == other.style && text.isSame(as: other.text)
  }
}

extension ParagraphText {
  /// Whether two texts whose nodes are numbered are set alike.
  fileprivate func isSame(as other: ParagraphText) -> Bool {
    bytes == other.bytes && softHyphens == other.softHyphens
      && spans.elementsEqual(other.spans) { $0.isSame(as: $1) }
  }

  /// Names nodes by the order in which they appear, from the given one on, which is the paragraph's.
  ///
  /// - Returns: what they were.
  mutating func numberNodes(from first: StructureID?) -> [StructureID] {
    var nodes = [first ?? .document]
    for index in spans.indices {
      guard let node = spans[index].structure else { continue }
      let place = first != nil && node == first ? 0 : nodes.dropFirst().lastIndex(of: node)
      if place == nil { nodes.append(node) }
      number(span: index, StructureID(Int32(truncatingIfNeeded: place ?? nodes.count - 1)))
    }
    return nodes
  }
}

extension ParagraphText.Span {
  fileprivate func isSame(as other: Self) -> Bool {
    guard end == other.end, style == other.style, structure == other.structure, link == other.link
    else { return false }
    switch (content, other.content) {
    case (.text, .text), (.lineBreak, .lineBreak): return true
    case (.object(let one), .object(let two)): return one == two
    default: return false
    }
  }
}

extension TextLine {
  /// The same with its numbered nodes' own names.
  func naming(_ nodes: [StructureID]) -> TextLine {
    func name(_ id: StructureID) -> StructureID { nodes[Int(id.index)] }
    return TextLine(
      items: items.map { item in
        switch item {
        case .content(let id, let inner): .content(name(id), inner)
        case .link(let target, let area, let id): .link(target, area, name(id))
        default: item
        }
      }, width: width)
  }
}
