extension Explanation {
  /// Of blocks, fields and conditions of a layout.
  static let layoutFlows: [Explanation] = [
    Explanation(
      "layout.block", "a block is a name, or a name with its properties",
      why: """
        An entry of a flow begins with the name of a block. Properties stand under it, indented \
        further.
        """,
      remedy: "Write the name first.",
      example: "- heading: What they have in common"),
    Explanation(
      "layout.unknown-block", "a block is one that layouts have",
      why: """
        Layouts are made of a fixed set of blocks. An unknown one cannot be set and is not passed \
        over in silence.
        """,
      remedy: """
        Take the block that the hint suggests. `rolereport layouts reference` lists all of them.
        """),
    Explanation(
      "layout.property", "some blocks have nothing behind their name",
      why: """
        What stands behind a block's name is its main value. This block has none, so the text \
        would be lost.
        """,
      remedy: "Strike it, or use a block that takes a text, such as `paragraph`."),
    Explanation(
      "layout.unknown-property", "a property is one that the block has",
      why: "Each block has properties of its own. An unknown one would have no effect.",
      remedy: """
        Take the property that the hint suggests. `rolereport layouts reference` lists those of \
        each block.
        """),
    Explanation(
      "layout.missing-property", "a block has the properties it needs",
      why: "Without this property there is nothing to set. The message says what it is for.",
      remedy: "Add the property."),
    Explanation(
      "layout.idle-property", "a property has an effect",
      why: """
        The property is known but does nothing here, because another one that it depends on is \
        missing or says otherwise.
        """,
      remedy: "Do what the hint says, or strike the property."),
    Explanation(
      "layout.include", "an include takes when and unless",
      why: """
        A file that is included brings blocks with properties of their own. Whether they are \
        printed can be said at the include, other things cannot.
        """,
      remedy: "Put the include into a section, which takes `for each`.",
      example: """
        - section:
            - include: parts/row.yaml
          for each: row in duties.rows
        """),
    Explanation(
      "layout.for-each", "for each names a variable and a list",
      why: "The blocks are set once for each element of the list, and speak of it by the variable.",
      remedy: "Write a name, `in` and a list.",
      example: "for each: row in duties.rows"),
    Explanation(
      "layout.not-a-list", "what is gone through is a list",
      why: "The field is a single text or number, or a record, so there is nothing to repeat for.",
      remedy: "Name a list. `rolereport layouts reference` says which fields are lists."),
    Explanation(
      "layout.shadow", "a variable has a name of its own",
      why: """
        The variable has the name of a field. Inside the blocks the field cannot be reached any \
        more.
        """,
      remedy: "Name the variable otherwise."),
    Explanation(
      "layout.condition", "sizes are compared with whole numbers",
      why: """
        Behind <, <=, > and >= stands a whole number. Texts are compared with `is` and `is not`.
        """,
      remedy: "Write a number, or compare with `is`.",
      example: "when: pay.ads > 2"),
    Explanation(
      "layout.text-brace", "a field in a text ends with a closing brace",
      why: """
        Braces hold fields. One that opens and does not close would swallow the rest of the text.
        """,
      remedy: "Close it, or write {{ where a brace is meant.",
      example: "- paragraph: \"{left.name} and {right.name}\""),
    Explanation(
      "layout.path", "a field is named by words joined by full stops",
      why: """
        Between the braces, or in a condition, stands the name of a field and nothing else but \
        filters.
        """,
      remedy: "Write the name without spaces and operators.",
      example: "{left.name}"),
    Explanation(
      "layout.unknown-field", "a field is one that the document has there",
      why: """
        Which fields there are depends on the document and on the `for each` round the block: a \
        profile has no right side, and a row's fields are known only where rows are gone through. \
        An unknown field would print nothing.
        """,
      remedy: """
        Take the field that the hint suggests. `rolereport layouts reference` lists the fields of \
        each document.
        """,
      example: "- paragraph: \"{left.name} and {right.name}\""),
    Explanation(
      "layout.unknown-filter", "a filter is something a text can do with a field",
      why: "Filters stand behind a field, each after a bar, and change how it is printed.",
      remedy: """
        Take the filter that the hint suggests. `rolereport layouts reference` lists all of them.
        """,
      example: "They share {tools.both|count tool}."),
    Explanation(
      "layout.filter-argument", "a filter has behind it what it needs, and no more",
      why: "Some filters take a number, a noun, a colour, a style or a text; the others nothing.",
      remedy: "Add or strike what stands behind the filter, as the message says."),
  ]
}
