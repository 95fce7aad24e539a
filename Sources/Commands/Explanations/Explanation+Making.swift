extension Explanation {
  /// Of charts, pictures and PDF files.
  static let making: [Explanation] = [
    Explanation(
      "chart.nothing-to-draw", "a chart has something to show",
      why: """
        Pay needs an ad that states it, an overlap needs facts of both roles, a matrix needs two \
        roles. An empty chart would look like a finding.
        """,
      remedy: """
        Choose another --kind or other roles; `rolereport ads` and `rolereport compare` show what \
        there is.
        """),
    Explanation(
      "chart.fx-unused", "a rate converts a currency that ads are in",
      why: """
        The rate was read, but no ad of the chart is in its first currency. It has changed \
        nothing.
        """,
      remedy: "Take a currency that the hint lists."),
    Explanation(
      "chart.contrast", "a chart's text stands out from its background",
      why: """
        Text has a contrast of 4.5 to 1 with its ground (WCAG 2.2, 1.4.3). With this background \
        and theme it has not.
        """,
      remedy: "Choose another --background, or the other --theme."),
    Explanation(
      "chart.not-carried", "a chart's file carries its data",
      why: """
        The rows travel in the file, so that it can be drawn again. There are more than a file \
        carries; the picture itself is complete.
        """,
      remedy: "Keep the corpus to draw it again."),
    Explanation(
      "chart.unreadable", "--from reads a file that `rolereport chart` wrote",
      why: """
        The file holds no data of a chart, was changed by hand, or was saved by another program, \
        which often drops the data.
        """,
      remedy: "Name the SVG, PNG or PDF file as it was written, or draw the chart anew."),
    Explanation(
      "png.size", "a picture has a size that programs can open",
      why: """
        A picture of no pixel is none, and one of hundreds of millions cannot be opened by most \
        programs. Its size is that of the page times --dpi.
        """,
      remedy: "Choose a --dpi that keeps it within the limits of the message.",
      example: "rolereport png --pair ml-lead,ds-manager --dpi 150"),
    Explanation(
      "paint.failed", "a page is painted without a fault",
      why: """
        Cairo or what finishes the PDF reported a fault. Mostly the disk is full or memory is \
        short.
        """,
      remedy: "Make room and try again; report it if it stays."),
    Explanation(
      "standard.missing-glyph", "a file that conforms has a glyph for every character",
      why: """
        PDF/UA and PDF/A do not allow the empty box that stands for a missing glyph: it can be \
        neither read nor heard.
        """,
      remedy: """
        Add a family that has the character to the layout's fonts, or write a file that makes no \
        claim with `--standard none`.
        """),
    Explanation(
      "standard.no-alternative", "in a file that conforms a figure says in words what it shows",
      why: "A reader who does not see the figure hears its alternative text. PDF/UA asks for one.",
      remedy: """
        Give the figure an alternative text in the layout, or write a file that makes no claim \
        with `--standard none`.
        """),
    Explanation(
      "verify.no-pdf", "a file to verify is a PDF",
      why: """
        The file cannot be read as PDF, not even with repair: it is something else, cut off, or \
        needs a password.
        """,
      remedy: "Check what the file is, or make it anew."),
  ]
}
