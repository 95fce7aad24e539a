import Diagnostics
import Geometry
import Yams

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
    for (name, node) in pass.flows {
      layers.flows[name] = pass.flow(name, node, styles: Set(styles.keys), &reader)
    }
    for (name, node) in pass.furniture {
      layers.furniture[name] = pass.furniture(name, node, styles: Set(styles.keys), &reader)
    }
    for key in layers.missing where !pass.hasFailed(reader) {
      reader.complain("missing-key", root, "a layout, or one it extends, says '\(key)'")
    }
    let diagnostics = (reader.diagnostics + pass.diagnostics).ordered
    let failed = diagnostics.contains { $0.severity == .error }
    return Reported(failed ? nil : layers.layout(styles), diagnostics)
  }
}

extension [Diagnostic] {
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
