extension Explanation {
  /// Of brands, logos, text and fonts.
  static let typesetting: [Explanation] = [
    Explanation(
      "brand.missing", "a brand is a file that is there",
      why: """
        --brand takes the path of a YAML file with a name, a logo and colours. There is none at \
        the path.
        """,
      remedy: "Correct the path."),
    Explanation(
      "brand.unreadable", "a brand is a text file",
      why: "The file may not be read, is none, or is not UTF-8.",
      remedy: "Check its permissions, and save it as UTF-8."),
    Explanation(
      "brand.logo", "a logo lies in the brand file's folder",
      why: """
        A brand may come from somebody else. A link that leads out of its folder could bring any \
        file of yours into a document.
        """,
      remedy: "Copy the logo into the folder."),
    Explanation(
      "logo.missing", "a logo that a brand names is there",
      why: "The path counts from the brand file's folder.",
      remedy: "Correct the path in the brand, or put the file there."),
    Explanation(
      "logo.unreadable", "a logo is an SVG file that can be read",
      why: """
        The file may not be read, or is not UTF-8. Pictures of pixels are not taken, since they \
        would be coarse in print.
        """,
      remedy: "Save the logo as plain SVG."),
    Explanation(
      "logo.too-large", "a logo is a small drawing",
      why: """
        A logo stands at the size of a thumb. A file of this size holds something else, or far \
        more detail than can be printed.
        """,
      remedy: "Simplify the paths, or leave out what is not seen."),
    Explanation(
      "logo.markup", "a logo is well-formed SVG",
      why: """
        The file does not follow the rules of XML, or uses entities, a document type or CDATA, \
        which a logo does not need.
        """,
      remedy: "Open it in a drawing program and save it as plain SVG."),
    Explanation(
      "logo.element", "a logo is made of plain shapes",
      why: """
        Paths, rectangles, circles, ellipses, lines and polygons in groups are drawn. Text, \
        pictures, gradients, scripts and animation are not, so that the logo looks the same \
        everywhere.
        """,
      remedy: "Turn text into outlines in the drawing program, and all else into paths."),
    Explanation(
      "logo.shape", "a shape says its place and size in plain numbers",
      why: "A shape lacks a size, or says it in per cent or with a unit that depends on a page.",
      remedy: "Write numbers in units of the viewBox.",
      example: "<rect x=\"0\" y=\"0\" width=\"24\" height=\"8\"/>"),
    Explanation(
      "logo.transform", "a transform moves, scales or is a matrix",
      why: """
        Rotations and skews by their names are not read. Drawing programs can apply them to the \
        paths.
        """,
      remedy: "Apply the transform in the drawing program, or write it as a matrix."),
    Explanation(
      "logo.fill", "a fill is a flat colour",
      why: """
        #rgb, #rrggbb, black, white, none and currentColor, which is the colour of text, can be \
        printed in colour and in black ink alike.
        """,
      remedy: "Replace gradients, patterns and other names of colours.",
      example: "fill=\"#1B4F93\""),
    Explanation(
      "logo.reference", "a logo refers to nothing outside",
      why: """
        A reference to another file or address could not be archived with the document, and could \
        tell others when it is made.
        """,
      remedy: "Draw what it refers to into the logo."),
    Explanation(
      "logo.attribute", "a logo's shapes are filled and no more",
      why: """
        Strokes, opacity, clips, masks and filters would be printed otherwise by different \
        programs. Handlers of events have no meaning on paper.
        """,
      remedy: "Turn strokes into paths, and draw what the others do as filled paths."),
    Explanation(
      "logo.view-box", "a logo says its size",
      why: """
        The viewBox gives the proportions in which the logo is printed. One that is extremely long \
        or high could not be placed.
        """,
      remedy: "Add a viewBox round the drawing.",
      example: "viewBox=\"0 0 24 24\""),
    Explanation(
      "logo.far-out", "what a logo draws stands in its viewBox",
      why: "A shape far outside the viewBox would be printed over the text of the page.",
      remedy: "Fit the viewBox to the drawing, or take stray shapes out."),
    Explanation(
      "logo.empty", "a logo has something to draw",
      why: "Nothing in the file is visible: all shapes are missing, hidden or without a fill.",
      remedy: "Check that it is the right file, and that its shapes have a fill."),
    Explanation(
      "text.missing-font", "a style's fonts can be opened",
      why: "None of the families of a style's chain can be opened, so its text cannot be set.",
      remedy: "Name a family that `rolereport check fonts` lists."),
    Explanation(
      "text.missing-glyph", "a font has a glyph for every character",
      why: """
        No family of the style's chain has the character, and an empty box would be printed. In a \
        conforming PDF that is an error.
        """,
      remedy: "Add a family that has it to the style's fonts, or write the character otherwise."),
    Explanation(
      "text.word-too-long", "a word fits its line",
      why: """
        A word is wider than its column, and no hyphenation helped, so it was divided between two \
        letters.
        """,
      remedy: """
        Widen the column, make the type smaller, or put soft hyphens (U+00AD) into the word.
        """),
    Explanation(
      "text.line-too-long", "a line is no longer than its measure",
      why: "Something that cannot be divided is wider than the column, and runs into the margin.",
      remedy: "Widen the column, or make what stands in the line smaller."),
    Explanation(
      "font.unreadable", "a font's file can be opened",
      why: """
        A font that Fonts.yaml lists is missing or damaged. Another font in its place would change \
        every page.
        """,
      remedy: "Put the file back, or install the program again."),
    Explanation(
      "font.unknown", "text is set with fonts of the catalogue",
      why: """
        A page asks for a font that was never opened. That is a mistake in rolereport, not in your \
        input.
        """,
      remedy: "Report it with the command line."),
    Explanation(
      "fonts.changed", "a bundled font holds the bytes it is listed with",
      why: """
        Fonts.yaml lists a SHA-256 for each file. A font that was changed or replaced makes other \
        pages than those that were tested.
        """,
      remedy: """
        Take the file from the package that the list names, or list the new sum if the change is \
        meant.
        """),
    Explanation(
      "fonts.unreadable", "a font that is listed can be read",
      why: "The file is missing or may not be read.",
      remedy: "Install the program again, or take the file out of Fonts.yaml."),
  ]
}
