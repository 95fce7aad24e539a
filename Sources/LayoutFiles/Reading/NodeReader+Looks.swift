import Diagnostics
import Geometry
import YAMLReading

extension NodeReader {
  mutating func colors(_ node: Node?) -> [ColorUse: UInt32] {
    var colors: [ColorUse: UInt32] = [:]
    for (use, node) in entries(node, of: "colors", by: ColorUse.self) {
      let text = text(node, "a colour")
      if text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16)
      {
        colors[use] = value
      } else {
        complain(
          "color", node, "a colour is '#' and six hexadecimal digits; found '\(text)'",
          hint: "write it in quotes, as \"#1B4F93\"")
      }
    }
    return colors
  }

  mutating func grays(_ node: Node?) -> [ColorUse: UInt8] {
    var grays: [ColorUse: UInt8] = [:]
    for (use, node) in entries(node, of: "grays", by: ColorUse.self) {
      grays[use] = UInt8(integer(node, "a gray", in: 0...255, default: 0))
    }
    return grays
  }

  mutating func fonts(_ node: Node?) -> [FontUse: [String]] {
    var fonts: [FontUse: [String]] = [:]
    for (use, node) in entries(node, of: "fonts", by: FontUse.self) {
      fonts[use] = texts(node, "a font chain")
    }
    return fonts
  }

  /// By name, in the file's order.
  mutating func styles(_ node: Node?) -> [(StyleName, StyleLayer)] {
    guard let node else { return [] }
    guard let mapping = node.mapping else {
      complain("mapping", node, "styles is written as names with styles")
      return []
    }
    return mapping.compactMap { key, value in
      guard let name = key.scalar?.string else {
        complain("key", key, "a style's name is a word")
        return nil
      }
      var place = place(of: key)
      place.length = name.unicodeScalars.count
      return (StyleName(rawValue: name), style(value, name, at: place))
    }
  }

  private mutating func style(_ node: Node, _ name: String, at place: SourceSpan) -> StyleLayer {
    let known = LayoutVocabulary.style.map(\.name)
    let fields = fields(node, of: "the style '\(name)'", known: known)
    var layer = StyleLayer(place: place)
    layer.like = fields["like"].map { StyleName(rawValue: text($0, "like")) }
    layer.likePlace = fields["like"].map {
      var place = self.place(of: $0)
      place.length = layer.like?.rawValue.unicodeScalars.count ?? 0
      return place
    }
    layer.font = fields["font"].map { word($0, "a style's font", default: .text) }
    layer.weight = fields["weight"].map { integer($0, "weight", in: 100...900, default: 400) }
    layer.italic = fields["italic"].map { flag($0, "italic") }
    for key in ["size", "leading", "baseline", "tracking"] {
      layer.places[key] = fields[key].map { span(of: $0) }
    }
    layer.size = fields["size"].map { length($0, "size") }
    layer.leading = fields["leading"].map { length($0, "leading") }
    layer.baseline = fields["baseline"].map { length($0, "baseline") }
    layer.tracking = fields["tracking"].map { length($0, "tracking") }
    layer.color = fields["color"].map { word($0, "a style's colour", default: .ink) }
    layer.features = fields["features"].map { texts($0, "features") }
    layer.alignment = fields["alignment"].map { word($0, "an alignment", default: .ragged) }
    layer.hyphenates = fields["hyphenates"].map { flag($0, "hyphenates") }
    return layer
  }

  mutating func papers(_ node: Node?) -> [PaperName: Layout.Paper] {
    var papers: [PaperName: Layout.Paper] = [:]
    for (name, node) in entries(node, of: "papers", by: PaperName.self) {
      let keys = LayoutVocabulary.paper.map(\.name)
      let fields = fields(node, of: "a paper", known: keys, required: keys)
      let paper = Layout.Paper(
        width: length(fields["width"], "width"), height: length(fields["height"], "height"),
        lines: integer(fields["lines"], "lines", in: 1...500, default: 50))
      let limits = Length.pt(72)...Length.pt(5_000)
      if fields["width"] != nil, fields["height"] != nil,
        !limits.contains(paper.width) || !limits.contains(paper.height)
      {
        complain("paper", node, "a paper is between 1in and 5000pt wide and high")
      }
      papers[name] = paper
    }
    return papers
  }
}
