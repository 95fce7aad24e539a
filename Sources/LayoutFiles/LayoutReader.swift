import Diagnostics
import Geometry
import Yams

/// Reads a layout file. Every mistake in it is reported with its place, all at once.
public enum LayoutReader {
  /// More than any layout needs; refused before parsing.
  static let largestFile = 256 * 1024

  /// The layout, or nil where the file holds an error.
  public static func read(_ source: String, file: String) -> Reported<Layout?> {
    guard source.utf8.count <= largestFile else {
      let error = Diagnostic(
        .error, "layout.too-large", at: SourceSpan(file: file, line: 0),
        "a layout file has at most \(largestFile / 1024) KB")
      return Reported(nil, [error])
    }
    var reader = NodeReader(file: file)
    guard let root = parse(source, &reader) else { return Reported(nil, reader.diagnostics) }
    let layout = layout(root, &reader)
    let failed = reader.diagnostics.contains { $0.severity == .error }
    return Reported(failed ? nil : layout, reader.diagnostics)
  }

  static func parse(_ source: String, _ reader: inout NodeReader) -> Node? {
    // An alias can multiply itself without end; no layout needs one.
    let hasAlias = source.split(separator: "\n").contains { line in
      line.drop { $0 == " " || $0 == "-" }.split(separator: " ").contains { $0.hasPrefix("*") }
    }
    guard !hasAlias else {
      reader.complain("alias", nil, "a layout file has no YAML aliases (*name)")
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: source, .basic) else {
        reader.complain("empty", nil, "a layout file describes a layout; this one is empty")
        return nil
      }
      return node
    } catch let error as YamlError {
      reader.complain("yaml", nil, "a layout file is YAML: \(error)")
    } catch {
      reader.complain("yaml", nil, "a layout file is YAML: \(error)")
    }
    return nil
  }

  private static func layout(_ root: Node, _ reader: inout NodeReader) -> Layout {
    let keys = [
      "name", "title", "language", "papers", "frame", "grid", "colors", "grays", "fonts", "styles",
      "flow", "profile",
    ]
    let top = reader.fields(root, of: "a layout", known: keys, required: keys)
    return Layout(
      name: reader.text(top["name"], "name"),
      title: reader.text(top["title"], "title"),
      language: reader.text(top["language"], "language", default: "en-US"),
      papers: papers(top["papers"], &reader),
      frame: frame(top["frame"], &reader),
      grid: grid(top["grid"], &reader),
      colors: colors(top["colors"], &reader),
      grays: grays(top["grays"], &reader),
      fonts: fonts(top["fonts"], &reader),
      styles: styles(top["styles"], &reader),
      flow: parts(top["flow"], "the flow", default: Part.masthead, &reader),
      profile: parts(top["profile"], "the profile", default: ProfilePart.head, &reader))
  }

  private static func papers(_ node: Node?, _ reader: inout NodeReader) -> [PaperName: Layout.Paper]
  {
    var papers: [PaperName: Layout.Paper] = [:]
    for (name, node) in reader.table(node, of: "papers", by: PaperName.self) {
      let keys = ["width", "height", "lines"]
      let fields = reader.fields(node, of: "a paper", known: keys, required: keys)
      papers[name] = Layout.Paper(
        width: reader.length(fields["width"], "width"),
        height: reader.length(fields["height"], "height"),
        lines: reader.integer(fields["lines"], "lines", in: 5...500, default: 50))
    }
    return papers
  }

  private static func frame(_ node: Node?, _ reader: inout NodeReader) -> Layout.Frame {
    let keys = ["left", "measure", "gutter", "notes", "top", "line", "head", "foot"]
    let fields = reader.fields(node, of: "the frame", known: keys, required: keys)
    func length(_ name: String) -> Length { reader.length(fields[name], name) }
    return Layout.Frame(
      left: length("left"), measure: length("measure"), gutter: length("gutter"),
      notes: length("notes"), top: length("top"), line: length("line"), head: length("head"),
      foot: length("foot"))
  }

  private static func grid(_ node: Node?, _ reader: inout NodeReader) -> Layout.Grid {
    let keys = ["label", "column", "gutter", "sharing"]
    let fields = reader.fields(node, of: "the grid", known: keys, required: keys)
    let sharing = fields["sharing"]?.sequence.map { Array($0) } ?? []
    if sharing.count != 3 {
      reader.complain(
        "grid", fields["sharing"], "'sharing' lists three widths: only A, both, only B")
    }
    return Layout.Grid(
      label: reader.length(fields["label"], "label"),
      column: reader.length(fields["column"], "column"),
      gutter: reader.length(fields["gutter"], "gutter"),
      sharing: sharing.map { reader.length($0, "sharing") })
  }

  private static func parts<Name: RawRepresentable & CaseIterable>(
    _ node: Node?, _ what: String, default first: Name, _ reader: inout NodeReader
  ) -> [Name] where Name.RawValue == String {
    guard let node else { return [] }
    guard let sequence = node.sequence else {
      reader.complain("list", node, "\(what) is a list of parts")
      return []
    }
    return sequence.compactMap { entry in
      let count = reader.diagnostics.count
      let part = reader.word(entry, "a part of a report", default: first)
      return reader.diagnostics.count == count ? part : nil
    }
  }
}
