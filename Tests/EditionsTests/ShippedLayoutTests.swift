import Diagnostics
import Foundation
import LayoutFiles
import Testing

@testable import Editions

private let layouts = BundledReports.checkout.appending(path: "Layouts")

private func yaml(in folder: URL) -> [URL] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appending(path: $0) }
}

/// The names of the layouts that are shipped.
private let shipped = yaml(in: layouts).map { $0.deletingPathExtension().lastPathComponent }

private func read(_ source: String) -> Reported<Layout?> {
  LayoutReader(catalogue: .editions, shelf: BundledReports.shelf)
    .read(source, file: "Layouts/x.yaml")
}

private func read(named name: String) throws -> Layout {
  let found = read(
    try String(contentsOf: layouts.appending(path: name + ".yaml"), encoding: .utf8))
  return try #require(found.value, "\(found.diagnostics.map(\.rendered))")
}

@Suite("Shipped layouts") struct ShippedLayoutTests {
  @Test("every shipped layout reads without a word to say of it", arguments: shipped)
  func clean(name: String) throws {
    let source = try String(contentsOf: layouts.appending(path: name + ".yaml"), encoding: .utf8)
    let found = read(source)
    #expect(found.value != nil)
    #expect(found.diagnostics.isEmpty, "\(found.diagnostics.map(\.rendered))")
  }

  @Test("what `layouts show` prints reads as the same layout", arguments: shipped)
  func shown(name: String) throws {
    let layout = try read(named: name)
    let found = read(LayoutText(layout).text)
    #expect(found.diagnostics.isEmpty, "\(found.diagnostics.map(\.rendered))")
    let again = try #require(found.value)
    #expect(again.flows.mapValues(placeless) == layout.flows.mapValues(placeless))
    var (a, b) = (again, layout)
    (a.flows, b.flows) = ([:], [:])
    #expect(a == b)
  }

  private func placeless(_ nodes: [FlowNode]) -> [FlowNode] {
    nodes.map { node in
      var node = node
      node.place = SourceSpan(file: "", line: 0)
      node.properties = node.properties.mapValues { value in
        if case .flow(let nodes) = value { .flow(placeless(nodes)) } else { value }
      }
      return node
    }
  }

  @Test("example brands read, with their logos")
  func brands() throws {
    let files = yaml(in: layouts.appending(path: "brands"))
    #expect(!files.isEmpty)
    for file in files {
      let found = Brand.read(try String(contentsOf: file, encoding: .utf8), file: file.path)
      let brand = try #require(found.value, "\(found.diagnostics.map(\.rendered))")
      let logo = file.deletingLastPathComponent().appending(path: brand.logo)
      let drawn = Logo.read(try String(contentsOf: logo, encoding: .utf8), file: logo.path)
      #expect(drawn.value != nil, "\(drawn.diagnostics.map(\.rendered))")
    }
  }

  /// `ROLEREPORT_RECORD=1` writes it anew.
  @Test("Layouts/REFERENCE.md is what `layouts reference` prints")
  func reference() throws {
    let file = layouts.appending(path: "REFERENCE.md")
    let text = LayoutReference(catalogue: .editions).text
    if ProcessInfo.processInfo.environment["ROLEREPORT_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let (new, old) = (text.split(separator: "\n"), recorded.split(separator: "\n"))
    let difference = new.difference(from: old)
    #expect(
      text == recorded,
      "\(difference.count) lines differ, as \(String(describing: difference.first))")
  }
}

/// A validator of JSON Schema that is installed beside Python, if there is one.
private enum Validator {
  static let script = """
    import sys, json, yaml
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in sys.argv[2:]:
        for error in validator.iter_errors(yaml.safe_load(open(path))):
            print(path, list(error.absolute_path), error.message[:200])
    """

  static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  static let isInstalled =
    (try? run(["-c", "import yaml; from jsonschema import Draft202012Validator"]))?.status == 0
}

@Suite("Shipped layouts and the schema", .enabled(if: Validator.isInstalled))
struct SchemaValidationTests {
  /// What the validator says of files, by the schema as printed.
  private func faults(of files: [String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schema = folder.appending(path: "schema.json")
    try LayoutSchema(catalogue: .editions).text.write(to: schema, atomically: true, encoding: .utf8)
    var paths: [String] = []
    for (index, text) in files.enumerated() {
      let file = folder.appending(path: "\(index).yaml")
      try text.write(to: file, atomically: true, encoding: .utf8)
      paths.append(file.path)
    }
    let found = try Validator.run(["-c", Validator.script, schema.path] + paths)
    #expect(found.status == 0, "\(found.output)")
    return found.output
  }

  @Test("every shipped layout and every part is valid")
  func valid() throws {
    let files = yaml(in: layouts) + yaml(in: layouts.appending(path: "parts"))
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    #expect(try faults(of: texts) == "")
  }

  @Test("what `layouts show` prints is valid")
  func shown() throws {
    #expect(try faults(of: shipped.map { LayoutText(try read(named: $0)).text }) == "")
  }

  @Test("a mistake is not valid")
  func invalid() throws {
    let sources = [
      "naem: x", "flow: [headding: x]", "flow:\n  - heading: x\n    levle: 2",
      "flow:\n  - heading: x\n    level: 7", "flow:\n  - space: 12px", "colors: { a: blue }",
      "- spcae: 3pt", "flow:\n  - rows: duties.rows", "papers: { a4: { width: 3mm } }",
      "flow furniture: { middle: x }", "scale: 10", "flow:\n  - include: x\n    for each: a in b",
    ]
    let found = try faults(of: sources)
    for (index, source) in sources.enumerated() {
      #expect(found.contains("/\(index).yaml"), "\(source)")
    }
  }
}

@Suite("Examples in the reference") struct ReferenceExampleTests {
  @Test("the small layout of the reference reads")
  func example() throws {
    let text = LayoutReference(catalogue: .editions).text
    let parts = text.components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    let example = try #require(parts.first { $0.hasPrefix("name:") })
    let found = read(example)
    #expect(found.value?.name == "mine", "\(found.diagnostics.map(\.rendered))")
    #expect(found.diagnostics.isEmpty)
  }
}
