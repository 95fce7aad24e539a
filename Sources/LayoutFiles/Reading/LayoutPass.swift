import Diagnostics
import YAMLReading

/// The files that a layout draws on besides its own.
final class OpenedFiles {
  var count = 0
  var texts: [String: String] = [:]
}

/// The reading of one layout: what its files have said so far.
struct LayoutPass {
  /// A part of a file that can be read only when all files' styles are known.
  struct Pending {
    var node: Node
    /// Of its file, with nothing to say so far.
    var reader: NodeReader
  }

  let reader: LayoutReader
  var layers = LayoutLayers()
  var flows: [FlowName: Pending] = [:]
  var furniture: [FlowName: Pending] = [:]
  /// Of files other than the first.
  var diagnostics: [Diagnostic] = []
  /// Styles that flows and furniture have named.
  var used: Set<StyleName> = []
  /// Shared by the readers of flows, which open files too.
  private let opened = OpenedFiles()

  init(reader: LayoutReader) { self.reader = reader }

  func hasFailed(_ reader: NodeReader) -> Bool {
    (diagnostics + reader.diagnostics).contains { $0.severity == .error }
  }

  /// Lays what a file says over what the files that it extends say.
  mutating func layer(_ root: Node, _ reader: inout NodeReader, chain: [String]) {
    let top = reader.fields(root, of: "a layout", known: LayoutVocabulary.top.map(\.name))
    if let base = top["extends"] { extend(base, &reader, chain) }
    for key in ["name", "title", "language"] {
      if let node = top[key] { layers.texts[key] = reader.text(node, key) }
    }
    // A layout is made for the papers it names, not for those of what it extends as well.
    if let papers = top["papers"] {
      layers.papers = reader.papers(papers)
      for name in PaperName.allCases {
        for key in ["width", "height", "lines"] {
          layers.places["\(name.rawValue) \(key)"] = papers[name.rawValue]?[key].map {
            reader.span(of: $0)
          }
        }
      }
    }
    frame(top["frame"], &reader)
    grid(top["grid"], &reader)
    if let scale = top["scale"] {
      layers.scale = reader.integer(scale, "scale", in: 50...300, default: 100)
      layers.places["scale"] = reader.span(of: scale)
    }
    layers.colors.merge(reader.colors(top["colors"])) { $1 }
    layers.grays.merge(reader.grays(top["grays"])) { $1 }
    layers.fonts.merge(reader.fonts(top["fonts"])) { $1 }
    for (name, layer) in reader.styles(top["styles"]) {
      layers.styles[name] = layers.styles[name].map { layer.over($0) } ?? layer
    }
    for name in FlowName.allCases {
      if let node = top[name.rawValue] {
        flows[name] = Pending(node: node, reader: reader.silent)
      }
      if let node = top[name.rawValue + " furniture"] {
        furniture[name] = Pending(node: node, reader: reader.silent)
      }
    }
  }

  private mutating func extend(_ node: Node, _ reader: inout NodeReader, _ chain: [String]) {
    let name = reader.text(node, "extends")
    guard let opened = open(name, node, &reader, chain) else { return }
    var base = NodeReader(file: opened.file)
    if let root = base.parse(opened.text) { layer(root, &base, chain: chain + [opened.file]) }
    diagnostics += base.diagnostics
  }

  /// The diagnostics with the lines they speak of.
  func explained(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var lines: [String: SourceLines] = [:]
    return diagnostics.map { diagnostic in
      guard diagnostic.excerpt == nil, let file = diagnostic.span?.file,
        let text = opened.texts[file]
      else { return diagnostic }
      let known = lines[file] ?? SourceLines(text)
      lines[file] = known
      return known.explaining(diagnostic)
    }
  }

  /// The file that another one names; nil with a complaint where it must not or cannot be read.
  func open(
    _ name: String, _ node: Node, _ reader: inout NodeReader, _ chain: [String]
  ) -> (file: String, text: String)? {
    guard let candidates = self.reader.shelf.candidates(name, from: reader.file) else {
      reader.complain(
        "outside", node, "a layout draws on files of its own folder or below; found '\(name)'",
        hint: "copy the file there")
      return nil
    }
    opened.count += 1
    guard chain.count < LayoutReader.longestChain, opened.count <= LayoutReader.mostFiles else {
      reader.complain(
        "too-many-files", node,
        "a layout draws on at most \(LayoutReader.mostFiles) files, "
          + "\(LayoutReader.longestChain) deep")
      return nil
    }
    for file in candidates {
      guard self.reader.shelf.stays(file, of: reader.file) else {
        reader.complain(
          "outside", node,
          "a layout draws on files of its own folder or below; "
            + "'\(name)' is a link that leads out", hint: "copy the file there")
        return nil
      }
      switch self.reader.shelf.read(file) {
      case .missing: continue
      case .unreadable(let reason):
        reader.complain("unreadable", node, "'\(name)' can be read; \(reason)")
        return nil
      case .text(let text):
        guard !chain.contains(file) else {
          reader.complain(
            "cycle", node, "files do not draw on each other in a ring; '\(name)' leads back",
            hint: "the ring is \((chain.drop { $0 != file } + [file]).joined(separator: " → "))")
          return nil
        }
        opened.texts[file] = text
        return (file, text)
      }
    }
    reader.complain(
      "missing-file", node, "'\(name)' is a file; there is none",
      hint: "looked for \(candidates.joined(separator: " and "))")
    return nil
  }

  private mutating func frame(_ node: Node?, _ reader: inout NodeReader) {
    guard let node else { return }
    let fields = reader.fields(
      node, of: "the frame", known: LayoutVocabulary.frame.map(\.name))
    for key in LayoutLayers.frameKeys {
      guard let node = fields[key] else { continue }
      layers.frame[key] = reader.length(node, key)
      layers.places["frame \(key)"] = reader.span(of: node)
    }
    if let duplex = fields["duplex"] { layers.duplex = reader.flag(duplex, "duplex") }
    if let margin = fields["margin"] {
      layers.margin = reader.word(margin, "the margin's use", default: .notes)
    }
    if layers.frame["line"].map({ $0 < .pt(1) }) ?? false {
      reader.complain("length", fields["line"], "a line is at least 1pt high")
    }
  }

  private mutating func grid(_ node: Node?, _ reader: inout NodeReader) {
    guard let node else { return }
    let fields = reader.fields(
      node, of: "the grid", known: LayoutVocabulary.grid.map(\.name))
    for key in LayoutLayers.gridKeys {
      guard let node = fields[key] else { continue }
      layers.grid[key] = reader.length(node, key)
      layers.places["grid \(key)"] = reader.span(of: node)
    }
    guard let sharing = fields["sharing"] else { return }
    let widths = sharing.sequence.map { Array($0) } ?? []
    if widths.count != 3 {
      reader.complain("grid", sharing, "'sharing' lists three widths: only A, both, only B")
    }
    layers.sharing = widths.map { reader.length($0, "sharing") }
  }
}
