import Diagnostics
import Geometry
import YAMLReading

/// Reads layout files. Every mistake in a file is reported with its place, all at once.
public struct LayoutReader {
  /// More than any layout needs, in bytes; refused before parsing.
  static let largestFile = 256 * 1024
  /// More files than any layout is made of, and more steps from one to the next.
  static let mostFiles = 64
  static let longestChain = 8

  let catalogue: FieldCatalogue
  let shelf: LayoutShelf

  public init(catalogue: FieldCatalogue, shelf: LayoutShelf) {
    self.catalogue = catalogue
    self.shelf = shelf
  }

  /// The layout of a file's text, or nil where it or a file that it draws on holds an error.
  public func read(_ source: String, file: String) -> Reported<Layout?> {
    var pass = LayoutPass(reader: self)
    var reader = NodeReader(file: file)
    guard let root = reader.parse(source) else { return Reported(nil, reader.diagnostics) }
    pass.layer(root, &reader, chain: [file])
    var layers = pass.layers
    let styles = pass.styles(&reader)
    pass.checkRoom(root, &reader)
    for name in FlowName.allCases {
      if let pending = pass.flows[name] {
        layers.flows[name] = pass.flow(name, pending, styles: Set(styles.keys), &reader)
      }
      if let pending = pass.furniture[name] {
        layers.furniture[name] = pass.furniture(name, pending, styles: Set(styles.keys), &reader)
      }
    }
    pass.warnOfUnusedStyles(&reader)
    for key in layers.missing where !pass.hasFailed(reader) {
      reader.complain("missing-key", root, "a layout, or one it extends, says '\(key)'")
    }
    let found = pass.explained(reader.diagnostics + pass.diagnostics)
    let failed = found.contains { $0.severity == .error }
    return Reported(failed ? nil : layers.layout(styles), found.unique.ordered.readable(file))
  }
}

extension [Diagnostic] {
  /// More than a reader takes in at once.
  static let mostShown = 50

  /// Each once: a file that is included twice says all twice.
  var unique: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }

  /// The first of them, errors before warnings where there are too many, and how many more there are.
  func readable(_ file: String) -> [Diagnostic] {
    guard count > Self.mostShown else { return self }
    let errors = filter { $0.severity == .error }
    var shown = errors.isEmpty ? self : errors
    let more = count - Swift.min(Self.mostShown, shown.count)
    shown = Array(shown.prefix(Self.mostShown))
    let rest = Diagnostic(
      errors.isEmpty ? .warning : .error, "layout.more", at: SourceSpan(file: file, line: 0),
      "and \(more) more", hint: "they may go with the first ones")
    return shown + [rest]
  }

  /// By file, line and column, those of one place as they were found.
  var ordered: [Diagnostic] {
    enumerated().sorted { a, b in
      func key(_ entry: (offset: Int, element: Diagnostic)) -> (String, Int, Int, Int) {
        let span = entry.element.span
        return (span?.file ?? "", span?.line ?? 0, span?.column ?? 0, entry.offset)
      }
      return key(a) < key(b)
    }.map(\.element)
  }
}
