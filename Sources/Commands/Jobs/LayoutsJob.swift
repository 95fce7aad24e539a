import ArgumentParser
import Diagnostics
import Editions
import LayoutFiles
import Publishing
import Roles

/// `rolereport layouts`
struct LayoutsJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "layouts",
    abstract: "List the layouts, show one whole, or print what layout files may say.",
    usage: "rolereport layouts (list | show <name|file> | schema | reference) [<options>]",
    discussion: """
        list       the shipped layouts: name, papers, title
        show       one layout as it holds after all that it extends and includes; the output is a \
      layout file that draws on no other
        schema     JSON Schema of layout files, by which editors complete and underline
        reference  every key, block, filter and field, as Markdown

      EXAMPLES:
        rolereport layouts list
        rolereport layouts show report >mine.yaml
        rolereport layouts schema >layout.schema.json
      """)

  enum Subject: String, CaseIterable, ExpressibleByArgument { case list, show, schema, reference }

  @Argument(help: "What is printed: list, show, schema or reference.")
  var subject: Subject

  @Argument(
    help: ArgumentHelp("Of show: a layout by its name, or any layout file.", valueName: "name|file")
  )
  var name: String?

  @Flag(help: "Print the list as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if subject == .show, name == nil { throw ValidationError("Name the layout to show") }
    if subject != .show, let name {
      throw ValidationError("A name goes with show; found \(name) behind \(subject.rawValue)")
    }
    if json, subject != .list {
      throw ValidationError("--json goes with list; a schema is JSON already")
    }
  }

  func work(in session: inout Session) throws {
    switch subject {
    case .schema: try session.print(LayoutSchema(catalogue: .editions).text)
    case .reference: try session.print(LayoutReference(catalogue: .editions).text)
    case .show:
      let press = try Press(session.desk.furnishings())
      try session.print(LayoutText(session.take(press.layout(name ?? ""))).text)
    case .list:
      let shelved = try session.take(ShelvedLayout.all(in: session.desk.furnishings()))
      try session.print(json ? ShelvedLayout.json(shelved) : ShelvedLayout.listing(shelved))
    }
  }
}

/// A shipped layout as a listing names it.
struct ShelvedLayout {
  var name: String
  var layout: Layout

  /// Every layout in the directory that can be read; what is wrong with the others is reported.
  static func all(in furnishings: Furnishings) throws(Stop) -> Reported<[ShelvedLayout]> {
    let press = try Press(furnishings)
    let names = (InputDirectory(furnishings.layouts).names ?? []).filter { $0.hasSuffix(".yaml") }
    var found = Reported<[ShelvedLayout]>([])
    for name in names.map({ String($0.dropLast(5)) }) {
      do throws(Stop) {
        let read = try press.layout(name)
        found.value.append(ShelvedLayout(name: name, layout: read.value))
        found.diagnostics += read.diagnostics
      } catch {
        found.diagnostics += error.diagnostics
      }
    }
    return found
  }

  private var papers: [String] {
    PaperName.allCases.filter { layout.papers[$0] != nil }.map(\.rawValue)
  }

  private var documents: [String] {
    FlowName.allCases.filter { layout.flows[$0] != nil }.map { "\($0)" }
  }

  static func listing(_ layouts: [ShelvedLayout]) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    let rows = layouts.map { [$0.name, $0.papers.joined(separator: " "), $0.layout.title] }
    let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      "\(padded(row[0], widths[0]))  \(padded(row[1], widths[1]))  \(row[2])"
    }.joined(separator: "\n")
  }

  static func json(_ layouts: [ShelvedLayout]) -> String {
    JSONValue.array(
      layouts.map { shelved in
        .object([
          ("name", .string(shelved.name)), ("title", .string(shelved.layout.title)),
          ("papers", .array(shelved.papers.map { .string($0) })),
          ("documents", .array(shelved.documents.map { .string($0) })),
        ])
      }
    ).rendered
  }
}
