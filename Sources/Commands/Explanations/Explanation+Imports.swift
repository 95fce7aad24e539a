extension Explanation {
  /// Of reading articles.
  static let imports: [Explanation] = [
    Explanation(
      "import.missing-file", "an article is a file that can be read",
      why: "The file is not there or may not be opened. The other articles were read all the same.",
      remedy: "Check the path; quote names with spaces."),
    Explanation(
      "import.unreadable", "an article is a text file of an ordinary size",
      why: """
        The file is empty, is no text, is too large, or could not be turned into text. A PDF or a \
        word processor's file cannot be read.
        """,
      remedy: "Save the web page as text and import that."),
    Explanation(
      "import.encoding", "articles are UTF-8",
      why: """
        Some bytes are not UTF-8 and were read as Windows-1252, which is mostly what they are. \
        Names with accents may have come out wrong.
        """,
      remedy: "Look at the names in question, or save the file as UTF-8."),
    Explanation(
      "import.truncated", "a file ends with a whole character",
      why: "The last character is cut off, so the rest of the article may be missing too.",
      remedy: "Save the file again and import it again."),
    Explanation(
      "import.long-line", "a line has a length that somebody could read",
      why: """
        A line of enormous length is no sentence but data that came along. It was not read; the \
        rest was.
        """,
      remedy: "Break the line, if it says something."),
    Explanation(
      "import.damage-left", "damaged characters tell what they were",
      why: """
        Text that went through a wrong code page is repaired where its bytes say what stood there. \
        Here they do not, and the characters were left as found.
        """,
      remedy: "Correct the place by hand in the article or in the corpus."),
    Explanation(
      "import.doubtful-damage", "damage is undone where it is certain",
      why: """
        The characters look like damage, but what stands beside them does not, so they may be \
        meant. They were left alone.
        """,
      remedy: "Look at the place, and correct it by hand where it is wrong."),
    Explanation(
      "import.damage-kept", "damage by a wrong code page is undone",
      why: """
        --no-repair keeps an article as it is, damage included. The message says where the first \
        of it stands.
        """,
      remedy: "Import without --no-repair, unless you want the damage.",
      example: "Â· is repaired to ·"),
    Explanation(
      "import.impossible-date", "a date is one that the calendar has",
      why: "The article states a day that does not exist, so it was read as one without a date.",
      remedy: "Correct the date in the article. Editions are told apart by their dates."),
    Explanation(
      "import.other-role", "a list belongs to a role of the title",
      why: """
        A heading names a role that the article's title does not, and what stands under it was not \
        read. Facts must not land with the wrong role.
        """,
      remedy: "Name the role in the title, or strike the list."),
    Explanation(
      "import.unread-section", "a section is one of those that roles have",
      why: """
        What stands under this heading fits none of the sections that a comparison prints. It is a \
        note, not a mistake.
        """,
      remedy: """
        Give the heading a usual name, where it belongs to a section. Sources/Roles/Recognised.md \
        shows them.
        """),
    Explanation(
      "import.missing-section", "an article fills each section for each role",
      why: """
        A section is there for one role and not for the other, or for neither. In a report a dash \
        then says that no source names anything.
        """,
      remedy: "Check whether the heading was read; otherwise nothing is to be done."),
    Explanation(
      "import.same-role", "an article compares two roles",
      why: "Its title names one role twice, in two spellings perhaps. There is nothing to compare.",
      remedy: "Correct the title if it means two roles; otherwise leave the article out."),
    Explanation(
      "import.reversed-pay", "pay runs from the lower figure to the higher",
      why: "The ad states the higher figure first. It was read the other way round.",
      remedy: "Check that the two figures are one range."),
    Explanation(
      "import.unreadable-pay", "pay is one figure or two with a currency",
      why: """
        The text of an ad where pay should stand could not be read as figures. The ad is kept \
        without pay.
        """,
      remedy: "Write it in the article as in the example, or add it to ads.yaml.",
      example: "$90,000 - $120,000 a year"),
    Explanation(
      "import.unknown-currency", "pay names its currency",
      why: """
        A sign such as $ is used by many countries, and nothing in the ad or the article tells \
        which is meant. Nothing is assumed.
        """,
      remedy: "Write a code such as USD or CAD in the ad or in ads.yaml."),
    Explanation(
      "import.changed-pay", "the same ad offers the same pay",
      why: """
        Title, employer and place are those of an ad that is there already, but the figures \
        differ. Both are kept, since nobody can tell which holds.
        """,
      remedy: "Take the one that is out of date out of ads.yaml."),
    Explanation(
      "import.duplicate-article", "an article counts once",
      why: """
        Two of the files hold the same article. A fact with two sources would look better \
        supported than it is.
        """,
      remedy: "Nothing is to be done; leave one of the files out to be rid of the message."),
    Explanation(
      "import.known-article", "an article that is known without a reading is left as it was",
      why: """
        The article is in the corpus already, and nothing is noted there of what an import read \
        from it. It cannot be told which facts are yours, so none was touched.
        """,
      remedy: "To read it anew, take the article and its facts out of the corpus first."),
    Explanation(
      "import.changed-article", "an article keeps its id when its text changes",
      why: """
        The text is another than at the last import. Facts that are new have come in, facts that \
        are gone have gone; what you wrote yourself stayed.
        """,
      remedy: "Nothing is to be done; look at the figures if you did not expect a change."),
    Explanation(
      "import.table-missing", "the importer has its tables",
      why: """
        Headings, tools and currencies are recognised by tables that lie beside the program. One \
        cannot be read.
        """,
      remedy: "Run `make install`, or set ROLEREPORT_HOME to a directory that holds them."),
    Explanation(
      "import.table-damaged", "the importer's tables are YAML with entries",
      why: """
        A table is empty or cannot be read as YAML. What it recognises would be missing from every \
        article.
        """,
      remedy: "Undo the last change to the table, or install the program again."),
  ]
}
