extension Explanation {
  /// Of the files of a layout and how they are written.
  static let layoutFiles: [Explanation] = [
    Explanation(
      "layout.missing", "a layout is one of those shipped, or a file",
      why: """
        --layout takes the name of a layout in the directory of layouts, or the path of a file of \
        your own. There is none of this name, or the directory holds none.
        """,
      remedy: "Take a name that `rolereport layouts list` prints, or correct the path."),
    Explanation(
      "layout.unreadable", "a layout's files are texts that can be read",
      why: "The file is there, but may not be read, is no ordinary file, or is not UTF-8.",
      remedy: "Check its permissions, and save it as UTF-8."),
    Explanation(
      "layout.missing-file", "a file that a layout names is there",
      why: """
        `extends` and `include` name files by their path from the layout's own folder, with or \
        without `.yaml`. The hint says where was looked.
        """,
      remedy: "Correct the name, or put the file there.",
      example: "extends: parts/house"),
    Explanation(
      "layout.outside", "a layout draws on files of its own folder or below",
      why: """
        A layout may come from somebody else. That it cannot reach out of its folder keeps other \
        files of yours out of its reach; links that lead out count as outside.
        """,
      remedy: "Copy the file into the folder and name the copy."),
    Explanation(
      "layout.cycle", "files do not draw on each other in a ring",
      why: """
        A layout that extends itself by way of others would never end. The hint shows the ring.
        """,
      remedy: "Take one of the links out, or move what both need into a third file."),
    Explanation(
      "layout.too-many-files", "a layout draws on a limited number of files",
      why: """
        The limit is far above what a layout needs. It stops one that was made to use up the \
        program's time.
        """,
      remedy: "Put small parts together in one file."),
    Explanation(
      "layout.too-large", "a layout's file has a limited size",
      why: """
        The limit is far above what a layout needs, and keeps a wrong file from being read to its \
        end.
        """,
      remedy: "Check that it is the file you meant, or split it with `include`."),
    Explanation(
      "layout.too-long", "a line of a brand fits the page",
      why: """
        The texts of a brand stand in one line at the head or the foot of a page. A longer one \
        would run into what stands beside it.
        """,
      remedy: "Shorten the text."),
    Explanation(
      "layout.yaml", "a layout's file is YAML",
      why: """
        The text cannot be read. Often a line is indented otherwise than its neighbours, a tab \
        stands at its beginning, or a text with a colon has no quotes.
        """,
      remedy: "Look at the line that the message marks.",
      example: "- paragraph: \"Note: {left.name} is new\""),
    Explanation(
      "layout.alias", "a layout has no YAML anchors and aliases",
      why: """
        A few lines of anchors can unfold into millions. Layouts share values otherwise: styles by \
        `like`, whole files by `extends` and `include`.
        """,
      remedy: "Write the value where it is used, or share it with `like` or `extends`."),
    Explanation(
      "layout.deep", "lists and keys nest to a limited depth",
      why: """
        Blocks in blocks past this depth have no room on a page, and a file that was made to nest \
        without end is stopped.
        """,
      remedy: "Take levels out."),
    Explanation(
      "layout.empty", "a layout's file describes a layout",
      why: "The file has no content, or comments only.",
      remedy: """
        Write at least a name, a title, papers and a flow, or extend a layout that has them.
        """,
      example: """
        name: mine
        title: My report
        extends: report
        """),
    Explanation(
      "layout.mapping", "what has keys is written as keys with values",
      why: "A text or a list stands where keys with values belong.",
      remedy: "Write a key, a colon and a value, one a line.",
      example: """
        colors:
          a: "#1B4F93"
        """),
    Explanation(
      "layout.list", "a list is written as a list",
      why: """
        A flow, and whatever else has entries in an order, is a list even where it has one entry.
        """,
      remedy: "Begin each entry with \"- \" on its line.",
      example: """
        flow:
          - heading: What they have in common
        """),
    Explanation(
      "layout.text", "a text is written as a text",
      why: """
        Keys or a list stand where a text belongs. An unquoted text with a colon or that begins \
        with a brace is read as keys.
        """,
      remedy: "Put the text in quotes.",
      example: "- paragraph: \"{left.name}: a profile\""),
    Explanation(
      "layout.key", "a key is a word",
      why: "YAML allows lists and mappings as keys. Layouts have words only.",
      remedy: "Write a word before the colon."),
    Explanation(
      "layout.repeated-key", "a key stands once",
      why: "The same key twice leaves it open which value holds.",
      remedy: "Strike one of the two. The message names the line of the first."),
    Explanation(
      "layout.unknown-key", "a key is one that the place has",
      why: """
        An unknown key would be passed over in silence, and the layout would look otherwise than \
        meant.
        """,
      remedy: """
        Take the key that the hint suggests. `rolereport layouts reference` lists all of them.
        """),
    Explanation(
      "layout.missing-key", "what a layout needs is said",
      why: """
        Something without which no page can be made is missing, here and in whatever the layout \
        extends.
        """,
      remedy: "Add the key, or extend a layout that has it.",
      example: "extends: report"),
    Explanation(
      "layout.number", "a number is whole and in its range",
      why: """
        Sizes that have a unit are lengths; what is counted is a whole number between the limits \
        that the message gives.
        """,
      remedy: "Write a whole number without unit and quotes."),
    Explanation(
      "layout.flag", "what is on or off is true or false",
      why: "Words such as yes and on mean different things to different readers of YAML.",
      remedy: "Write true or false."),
    Explanation(
      "layout.length", "a length is a number with its unit",
      why: """
        A bare number could be points or millimetres, and the difference is nearly threefold. So \
        the unit always stands behind it, without a space.
        """,
      remedy: "Write the length with pt, mm, cm or in.",
      example: "leading: 14pt"),
    Explanation(
      "layout.unit", "a unit is pt, mm, cm or in",
      why: "A page has a real size, so units of screens and of the type itself are not known.",
      remedy: "Convert it. One px of a screen is 0.75pt."),
    Explanation(
      "layout.size", "a style's size is from 2pt to 200pt",
      why: "Smaller type cannot be read, and larger fills pages with single letters.",
      remedy: "Write a size in that range."),
    Explanation(
      "layout.leading", "lines stand at least half a size and at most 400pt apart",
      why: "With less leading lines are printed over each other.",
      remedy: "Write a leading a little above the size: 12pt for type of 9.2pt."),
    Explanation(
      "layout.baseline", "a baseline lies in its line",
      why: "It counts from the top of the line box, which is as high as the leading.",
      remedy: "Write a length between 0pt and the leading, or leave it out."),
    Explanation(
      "layout.tracking", "letters are set at most a size apart, and a quarter closer",
      why: "With less, letters run into each other and lines backwards.",
      remedy: "Write a small length: -0.3pt for a large head, 0.1pt for small capitals."),
    Explanation(
      "layout.room", "what a page holds fits on its paper",
      why: """
        Columns and text block are measured from the paper's edges. What runs over them would be cut \
        off, and a measure that is too narrow has no room for words.
        """,
      remedy: "Make the columns narrower, the text block lower, or the paper larger."),
    Explanation(
      "layout.unknown-word", "a value is one of the words known there",
      why: "The property takes one of a few words. The message lists them.",
      remedy: "Take one of the words; the hint names the nearest."),
    Explanation(
      "layout.more", "a list of mistakes is one that can be read",
      why: """
        After fifty messages on one file the others are counted only. They often go away with the \
        first ones.
        """,
      remedy: "Mend what was named and check again.",
      example: "rolereport check layouts"),
  ]
}
