import Roles

/// What a batch has made of a pair: from what, and which bytes.
struct BatchRecord: Hashable, Sendable {
  struct File: Hashable, Sendable {
    /// In the batch's directory.
    var name: String
    /// In bytes.
    var size: Int
    var sha256: String
  }

  /// The files' common name with their extension: "ml-lead-vs-ds-manager.pdf".
  var name: String
  var fingerprint: String
  /// How many warnings the layout gave.
  var warnings: Int
  var files: [File]

  /// The record in one line, without a line end.
  var line: String {
    let value = JSONValue.object([
      ("name", .string(name)), ("fingerprint", .string(fingerprint)), ("warnings", .int(warnings)),
      (
        "files",
        .array(
          files.map {
            .object([
              ("file", .string($0.name)), ("size", .int($0.size)), ("sha256", .string($0.sha256)),
            ])
          })
      ),
    ])
    // A line end in JSON stands only between values: within texts it is escaped.
    return value.rendered.split(separator: "\n").map { $0.drop { $0 == " " } }
      .joined(separator: " ")
  }

  init(name: String, fingerprint: String, warnings: Int, files: [File]) {
    self.name = name
    self.fingerprint = fingerprint
    self.warnings = warnings
    self.files = files
  }

  /// Nil where the value is no record, or one that speaks of files elsewhere.
  init?(_ value: JSONValue) {
    do {
      let fields = try JSONFields(value, "record")
      guard let name = try fields.text("name"), let fingerprint = try fields.text("fingerprint"),
        let warnings = try fields.whole("warnings", in: 0...Int.max)
      else { return nil }
      var files: [File] = []
      for file in try fields.objects("files", most: 100_000) {
        guard let name = try file.text("file"), let sha256 = try file.text("sha256"),
          let size = try file.whole("size", in: 0...Int.max), !name.contains("/")
        else { return nil }
        files.append(File(name: name, size: size, sha256: sha256))
      }
      self.init(name: name, fingerprint: fingerprint, warnings: warnings, files: files)
    } catch {
      return nil
    }
  }
}
