import Diagnostics
import YAMLReading

extension LayoutPass {
  /// Every style with what it takes from others.
  func styles(_ reader: inout NodeReader) -> [StyleName: Layout.Style] {
    var styles: [StyleName: Layout.Style] = [:]
    for (name, layer) in layers.styles.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let whole = inherited(layer, [name], &reader) else { continue }
      checkLengths(of: whole, &reader)
      if let style = whole.style(scale: layers.scale) {
        styles[name] = style
      } else {
        reader.complain(
          "style", at: layer.place,
          "the style '\(name.rawValue)', or one it is like, says font, size and leading")
      }
    }
    return styles
  }

  private func inherited(
    _ layer: StyleLayer, _ chain: [StyleName], _ reader: inout NodeReader
  ) -> StyleLayer? {
    guard let like = layer.like else { return layer }
    guard !chain.contains(like) else {
      reader.complain(
        "style-cycle", at: layer.likePlace ?? layer.place,
        "styles are not like each other in a ring; '\(like.rawValue)' leads back to itself")
      return nil
    }
    guard let base = layers.styles[like] else {
      reader.complain(
        "unknown-style", at: layer.likePlace ?? layer.place,
        "'\(like.rawValue)' is not a style of this layout",
        hint: Nearest.hint(like.rawValue, among: layers.styles.keys.map(\.rawValue).sorted()))
      return nil
    }
    return inherited(base, chain + [like], &reader).map { layer.over($0) }
  }

  mutating func flow(
    _ name: FlowName, _ pending: Pending, styles: Set<StyleName>, _ reader: inout NodeReader
  ) -> [FlowNode] {
    let scope = FieldScope(self.reader.catalogue, root: self.reader.catalogue.roots[name] ?? "")
    let pass = self
    var flows = FlowReader(pending.reader, styles: styles) { node, reader, chain in
      let name = reader.text(node, "include")
      guard let found = pass.open(name, node, &reader, chain) else { return nil }
      var inner = NodeReader(file: found.file)
      guard let root = inner.parse(found.text) else {
        reader.report(inner.diagnostics)
        return nil
      }
      return (root, inner)
    }
    let nodes = flows.flow(pending.node, in: scope)
    take(flows, &reader)
    return nodes
  }

  mutating func furniture(
    _ name: FlowName, _ pending: Pending, styles: Set<StyleName>, _ reader: inout NodeReader
  ) -> Layout.Furniture {
    let scope = FieldScope(self.reader.catalogue, root: self.reader.catalogue.roots[name] ?? "")
    var flows = FlowReader(pending.reader, styles: styles) { _, _, _ in nil }
    let fields = flows.reader.fields(
      pending.node, of: "the furniture", known: LayoutVocabulary.furniture.map(\.name))
    func templates(_ key: String) -> [TextTemplate] {
      guard let node = fields[key] else { return [] }
      let nodes = node.sequence.map { Array($0) } ?? [node]
      if nodes.count > 2 {
        flows.reader.complain(
          "furniture", node,
          "'\(key)' says what stands over the measure and over the notes; "
            + "found \(nodes.count) texts")
      }
      return nodes.map { flows.template($0, key, scope) }
    }
    var furniture = Layout.Furniture()
    furniture.head = templates("head")
    furniture.shortHead = templates("short head")
    furniture.firstHead = templates("first head")
    furniture.foot = templates("foot")
    take(flows, &reader)
    return furniture
  }

  private mutating func take(_ flows: FlowReader, _ reader: inout NodeReader) {
    reader.report(flows.reader.diagnostics)
    used.formUnion(flows.used)
  }

  /// Warns of styles that nothing is set in though their name is nearly that of another.
  func warnOfUnusedStyles(_ reader: inout NodeReader) {
    let named = used.union(layers.styles.values.compactMap(\.like))
    let required = Set(StyleName.required)
    for (name, layer) in layers.styles.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard !named.contains(name), !required.contains(name), name.rawValue.count > 3 else {
        continue
      }
      let others = (required.union(named).map(\.rawValue)).sorted()
      guard let near = Nearest.word(to: name.rawValue, among: others) else { continue }
      reader.warn(
        "unused-style", at: layer.place,
        "a style is there to be used; nothing is set in '\(name.rawValue)'",
        hint: "did you mean '\(near)'?")
    }
  }
}
