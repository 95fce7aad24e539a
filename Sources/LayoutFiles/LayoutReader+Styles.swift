import Geometry
import Yams

extension LayoutReader {
  static func colors(_ node: Node?, _ reader: inout NodeReader) -> [ColorUse: UInt32] {
    var colors: [ColorUse: UInt32] = [:]
    for (use, node) in reader.table(node, of: "colors", by: ColorUse.self) {
      let text = reader.text(node, "a colour")
      if text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16)
      {
        colors[use] = value
      } else {
        reader.complain(
          "color", node, "a colour is '#' and six hexadecimal digits; found '\(text)'",
          hint: "write it in quotes, as \"#1B4F93\"")
      }
    }
    return colors
  }

  static func grays(_ node: Node?, _ reader: inout NodeReader) -> [ColorUse: UInt8] {
    var grays: [ColorUse: UInt8] = [:]
    for (use, node) in reader.table(node, of: "grays", by: ColorUse.self) {
      grays[use] = UInt8(reader.integer(node, "a gray", in: 0...255, default: 0))
    }
    return grays
  }

  static func fonts(_ node: Node?, _ reader: inout NodeReader) -> [FontUse: [String]] {
    var fonts: [FontUse: [String]] = [:]
    for (use, node) in reader.table(node, of: "fonts", by: FontUse.self) {
      fonts[use] = reader.texts(node, "a font chain")
    }
    return fonts
  }

  static func styles(_ node: Node?, _ reader: inout NodeReader) -> [StyleName: Layout.Style] {
    var styles: [StyleName: Layout.Style] = [:]
    for (name, node) in reader.table(node, of: "styles", by: StyleName.self) {
      styles[name] = style(node, name.rawValue, &reader)
    }
    return styles
  }

  private static func style(
    _ node: Node, _ name: String, _ reader: inout NodeReader
  ) -> Layout.Style {
    let known = [
      "font", "weight", "italic", "size", "leading", "baseline", "tracking", "color", "features",
      "alignment", "hyphenates",
    ]
    let fields = reader.fields(
      node, of: "the style '\(name)'", known: known, required: ["font", "size", "leading"])
    let leading = reader.length(fields["leading"], "leading")
    return Layout.Style(
      font: reader.word(fields["font"], "a style's font", default: .text),
      weight: reader.integer(fields["weight"], "weight", in: 100...900, default: 400),
      italic: reader.flag(fields["italic"], "italic"),
      size: reader.length(fields["size"], "size"),
      leading: leading,
      baseline: reader.length(fields["baseline"], "baseline", default: leading - leading / 4),
      tracking: reader.length(fields["tracking"], "tracking"),
      color: reader.word(fields["color"], "a style's colour", default: .ink),
      features: reader.texts(fields["features"], "features"),
      alignment: reader.word(fields["alignment"], "an alignment", default: .ragged),
      hyphenates: reader.flag(fields["hyphenates"], "hyphenates"))
  }
}
