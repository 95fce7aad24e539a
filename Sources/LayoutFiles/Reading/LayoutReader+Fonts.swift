import Diagnostics
import YAMLReading

extension LayoutReader {
  /// The fonts alone of a layout, for what sets words but none of its flows; nil where its file or one
  /// that it extends holds an error. Flows and furniture are not read, nor is it said what is wrong with
  /// them: they are most of a layout, and take most of the time.
  public func fonts(_ source: String, file: String) -> Reported<[FontUse: [String]]?> {
    var pass = LayoutPass(reader: self)
    var reader = NodeReader(file: file)
    guard let root = reader.parse(source) else { return Reported(nil, reader.diagnostics) }
    pass.layer(root, &reader, chain: [file])
    let found = pass.explained(reader.diagnostics + pass.diagnostics)
    let failed = found.contains { $0.severity == .error }
    return Reported(failed ? nil : pass.layers.fonts, found.unique.ordered.readable(file))
  }
}
