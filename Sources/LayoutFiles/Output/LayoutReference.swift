/// The reference of the layout language as Markdown, made of the vocabulary.
public struct LayoutReference {
  let catalogue: FieldCatalogue

  public init(catalogue: FieldCatalogue) { self.catalogue = catalogue }

  /// The page, with a line end.
  public var text: String {
    [introduction, keys, blocks, texts, conditions, fields, brand].joined(separator: "\n")
  }

  private var introduction: String {
    """
    # Layout files

    A layout is a YAML file that says what a document looks like and what stands in it, in order. This
    page is written by `rolereport layouts reference`; `rolereport layouts schema` prints the same as a
    JSON Schema. An editor with a YAML language server completes and underlines by it where the file
    begins with

    ```yaml
    # yaml-language-server: $schema=layout.schema.json
    ```

    A length is a number with its unit, `pt`, `mm`, `cm` or `in`, without a space: `12pt`, `8.5in`. A colour is
    `#` and six hexadecimal digits, in quotes. Files have no YAML anchors and aliases; what several layouts
    share stands in a file that they extend. A file has at most \(LayoutReader.largestFile / 1024) KB. A layout is made of at most
    \(LayoutReader.mostFiles) files, all in its own folder, in the library of shipped layouts, or below.

    A small layout, which takes from the report what it does not say:

    ```yaml
    name: mine
    extends: report
    colors: { a: "#0B5C66" }
    flow:
      - masthead
      - heading: What they share
        level: 2
      - paragraph: "{sharing}"
        when: tools.rows
      - rows: duties.rows
        label: "{row.label}"
        columns: ["{row.left}", "{row.right}"]
    ```

    """
  }

  private var keys: String {
    var text = "## Keys of a layout\n\n"
    text += table(["key", "meaning"], LayoutVocabulary.top.map { ["`\($0.name)`", $0.summary] })
    text +=
      "\nA layout, or one that it extends, says all of them but `extends`, `language` (en-US), `scale` (100) and"
    text += " the flows it has no use for.\n"
    let parts: [(String, String, [PropertyRule])] = [
      ("papers", "`a4`, `letter` and `slide`, each with", LayoutVocabulary.paper),
      ("frame", "", LayoutVocabulary.frame), ("grid", "", LayoutVocabulary.grid),
      (
        "styles",
        "Each under its name. What a style says lies over what the style of that name in the extended layout says, and that over the one it is `like`. Every layout has: "
          + StyleName.required.map { "`\($0.rawValue)`" }.joined(separator: ", ") + ".",
        LayoutVocabulary.style
      ),
      (
        "furniture", "One text, or two: the second stands over the notes.",
        LayoutVocabulary.furniture
      ),
    ]
    for (name, words, rules) in parts {
      text += "\n### \(name)\n\n" + (words.isEmpty ? "" : words + "\n\n") + properties(rules)
    }
    let uses = ColorUse.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    let fonts = FontUse.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    text +=
      "\n### colors, grays, fonts\n\nColours by use: \(uses). `a` and `b` mean the two roles and nothing else."
    text += " Font chains by use: \(fonts).\n"
    return text
  }

  private var blocks: String {
    var text =
      "## Blocks\n\nA flow is a list of blocks. Each begins with its name; what stands behind the name is its main value.\n\n"
    text += "Every block takes\n\n" + properties(BlockVocabulary.common)
    text +=
      "\n`- include: parts/pay-in-full.yaml` stands for the blocks of that file; it takes `when` and `unless`.\n"
    for rule in BlockVocabulary.rules {
      text += "\n### \(rule.name.rawValue)\n\n\(sentence(rule.summary))\n\n"
      var rows = rule.main.map { [row($0, name: "(behind the name)")] } ?? []
      rows += rule.properties.map { row($0) }
      if !rows.isEmpty { text += table(["property", "value", "meaning"], rows) }
      for property in rule.all {
        switch property.type {
        case .records(let rules):
          let key = property.name == rule.main?.name ? rule.name.rawValue : property.name
          text += "\nAn entry of `\(key)`:\n\n" + properties(rules)
        case .list(let variable):
          text +=
            "\nIn its other properties, `\(variable)` is the element: `{\(variable).label}`.\n"
        default: break
        }
      }
    }
    return text
  }

  private var texts: String {
    let rows = FilterName.allCases.map { filter in
      ["`\(filter.rawValue)`", filter.argument ?? "", filter.summary]
    }
    return """
      ## Texts

      A field stands in braces, and filters behind bars: `They share {tools.both|count tool}.` A text in braces and
      single quotes is itself, for a filter: `{'Only A'|color a}`. A brace that is meant is written twice. A text that
      is one field and a list makes a paragraph of each element.

      \(table(["filter", "argument", "what it does"], rows))
      """
  }

  private var conditions: String {
    """
    ## Conditions

    `when: conflicts` holds where the field is there: not empty, not nought, not false. `when: pay.ads > 2`
    compares a number, or how many elements a list has, with `<`, `<=`, `>`, `>=`; `when: row.mark is both` and `is not`
    compare a text. `not` before the field turns a condition round. Of a list of conditions all must hold; `unless` is
    the opposite of `when`. `for each: side in sides` sets a block once for each element, which the block names `side`.

    """
  }

  private var fields: String {
    var text = "## Fields\n\n"
    for flow in FlowName.allCases {
      text += "`\(flow.rawValue)` starts at the fields of *\(catalogue.roots[flow] ?? "")*"
      text += " and of *\(catalogue.common)*.\n"
    }
    for record in catalogue.records {
      text += "\n### \(record.name)\n\n"
      text += table(
        ["field", "holds", "meaning"],
        record.entries.map { ["`\($0.name)`", $0.kind.words, $0.summary] })
    }
    return text
  }

  private var brand: String {
    "\n## Brands\n\nA brand is a small file that any layout takes: `--brand brand.yaml`.\n\n"
      + table(["key", "meaning"], LayoutVocabulary.brand.map { ["`\($0.name)`", $0.summary] })
        + """

        Where the foot of a layout does not name `{brand.footer}`, it follows the foot's first text. The logo stands in the
        head of the first page, over the notes. Of SVG it may have `path`, `rect`, `circle`, `ellipse`, `polygon`,
        `polyline`, `line` and `g` with `transform`, a `viewBox`, and `fill` as a colour, `currentColor` or `none`; with black ink
        alone a colour is its luminance.

        """
  }

  private func properties(_ rules: [PropertyRule]) -> String {
    table(["property", "value", "meaning"], rules.map { row($0) })
  }

  private func row(_ rule: PropertyRule, name: String? = nil) -> [String] {
    let required = rule.isRequired ? " **Required.**" : ""
    return [name ?? "`\(rule.name)`", words(rule), sentence(rule.summary) + required]
  }

  private func words(_ rule: PropertyRule) -> String {
    if rule.name == "when" || rule.name == "unless" { return "a condition, or a list of them" }
    return switch rule.type {
    case .text: "a text"
    case .texts: "a text, or a list of them"
    case .list: "a field that is a list"
    case .path: "a field"
    case .paths: "a field, or a list of them"
    case .length: "a length"
    case .lengths: "lengths"
    case .number(let range): "\(range.lowerBound) to \(range.upperBound)"
    case .flag: "true or false"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .style: "a style"
    case .color: "a colour's use"
    case .flow: "a list of blocks"
    case .records: "a list of entries"
    }
  }

  private func sentence(_ summary: String) -> String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    let lines =
      [head, head.map { _ in "---" }] + rows.map { $0.map { $0.replacing("|", with: "\\|") } }
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
