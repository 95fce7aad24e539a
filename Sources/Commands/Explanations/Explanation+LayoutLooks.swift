extension Explanation {
  /// Of how a layout looks, and of pages that it does not fit.
  static let layoutLooks: [Explanation] = [
    Explanation(
      "layout.color", "a colour is # and six hexadecimal digits",
      why: """
        Colours are those of sRGB: two digits each for red, green and blue. YAML takes an unquoted \
        # for the beginning of a comment.
        """,
      remedy: "Write it in quotes.",
      example: "a: \"#1B4F93\""),
    Explanation(
      "layout.contrast", "text and marks stand out from their ground",
      why: """
        Text has a contrast of 4.5 to 1 with what it stands on and marks of 3 to 1 (WCAG 2.2, \
        1.4.3 and 1.4.11), in colour and in gray. Below that many readers, and every reader of a \
        poor copy, cannot make it out.
        """,
      remedy: "Make the colour darker or its ground lighter until the ratio is reached."),
    Explanation(
      "layout.paper", "a paper has a size that can be printed",
      why: "A paper smaller than an inch or larger than 5000pt is mostly a slip of the unit.",
      remedy: "Correct width and height."),
    Explanation(
      "layout.grid", "shared rows have three widths",
      why: """
        `sharing` divides the measure into what only A has, what both have and what only B has.
        """,
      remedy: "List three widths in this order.",
      example: "sharing: [50mm, 60mm, 50mm]"),
    Explanation(
      "layout.furniture", "a head or foot has one text, or two",
      why: """
        The first text stands over the measure, the second over the column of notes. There is no \
        place for a third.
        """,
      remedy: "Strike texts, or put them together in one."),
    Explanation(
      "layout.style", "a style says font, size and leading",
      why: """
        Nothing can be set without the three. A style has them itself or from the one that it is \
        like.
        """,
      remedy: "Add what is missing, or `like` with a style that is complete.",
      example: "note: {like: text, size: 8pt, leading: 10pt}"),
    Explanation(
      "layout.style-cycle", "styles are not like each other in a ring",
      why: "Each style would wait for the other to say its size.",
      remedy: "Let one of them say font, size and leading itself."),
    Explanation(
      "layout.unknown-style", "a style that is named is one of the layout",
      why: "Styles are those of the file and of all that it extends.",
      remedy: "Take the name that the hint suggests, or add the style."),
    Explanation(
      "layout.unused-style", "a style is there to be used",
      why: """
        Nothing is set in this style, and its name is near one that is. It was probably meant to \
        be that one.
        """,
      remedy: "Correct the name, or strike the style."),
    Explanation(
      "layout.unknown-font", "a layout names families that Fonts.yaml lists",
      why: """
        Fonts are taken from the program's own list, so that the same layout makes the same pages \
        on every machine. A family that is not there is passed over for the next of its chain.
        """,
      remedy: "Take a family that the hint lists, or add its files to Fonts.yaml."),
    Explanation(
      "layout.overflow", "an item fits its page",
      why: """
        A thing that cannot be divided is deeper than the page, and runs over its foot. It is \
        printed, but part of it may be lost.
        """,
      remedy: "Make it shorter, allow it to be divided, or give the page a deeper text block."),
    Explanation(
      "layout.unsettled", "page numbers settle",
      why: """
        References print page numbers, and a longer number can push a line to the next page, which \
        changes the number again. Layout was repeated, but the numbers still change from one time \
        to the next.
        """,
      remedy: "Give what prints the numbers a fixed width, or put a page break before what moves."),
  ]
}
