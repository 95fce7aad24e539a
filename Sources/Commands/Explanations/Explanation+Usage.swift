extension Explanation {
  /// Of the command line and the files that are read and written.
  static let usage: [Explanation] = [
    Explanation(
      "usage.command-line", "the command line is one that the command understands",
      why: """
        An option, a value or an argument is one that the command does not know, is missing, or \
        stands there too often. Nothing is guessed and nothing has been done.
        """,
      remedy: """
        Read the sentence of the message; the lines after it say how the command is used. \
        `rolereport help pdf` and so on tell all options.
        """),
    Explanation(
      "usage.unknown-command", "the first word is a command",
      why: """
        What comes first on the command line says what to do. A word that is none of the commands \
        is refused, even where it is nearly one, since a wrong guess could write files.
        """,
      remedy: "Write one of the commands that the message lists.",
      example: "rolereport roles"),
    Explanation(
      "usage.unknown-code", "a code to explain is one that messages end in",
      why: """
        `rolereport explain` knows the codes that stand in brackets at the end of a message, \
        written as an area, a full stop and a rule.
        """,
      remedy: "Copy the code from the message, or run `rolereport explain` for all of them.",
      example: "rolereport explain layout.unknown-field"),
    Explanation(
      "usage.unknown-role", "a role is named by its id or by a name that no other role has",
      why: """
        A report on the wrong role is worse than none, so a name is never guessed. A name that \
        several roles share does not tell which is meant.
        """,
      remedy: """
        Take the id from `rolereport roles`. Where a corpus of your own is meant, name it with \
        --corpus.
        """,
      example: "rolereport compare --pair ml-lead,ds-manager"),
    Explanation(
      "usage.two-roles", "a pair is two roles with a comma between",
      why: """
        A comparison has a left and a right side. One name leaves a side empty, three leave it \
        open which two are meant.
        """,
      remedy: "Write two ids or names with one comma; put names with spaces in quotes.",
      example: "rolereport pdf --pair \"Data Scientist,Data Manager\""),
    Explanation(
      "usage.same-role", "the two roles of a pair are different",
      why: """
        Names and other spellings of one role count as that role. Compared with itself it has \
        nothing to tell.
        """,
      remedy: "Name another role, or use --role for a report on one."),
    Explanation(
      "usage.one-role", "a handbook has at least two roles",
      why: """
        A handbook holds a chapter for each pair of its roles. With fewer than two there is no \
        pair.
        """,
      remedy: "Name more roles, or leave the option out to take all roles of the corpus."),
    Explanation(
      "usage.one-page", "standard output takes one picture",
      why: "Several PNG files one after the other could not be told apart by whoever reads them.",
      remedy: "Choose a page with --page, or give a directory that the pictures go to.",
      example: "rolereport png --pair ml-lead,ds-manager --page 1 -o - >first.png"),
    Explanation(
      "usage.no-such-page", "a page that is named is one the document has",
      why: """
        Pages count from 1 in the order they are printed, covers and contents included. How many \
        there are depends on the layout and the paper.
        """,
      remedy: "Name a page between 1 and the number that the message gives."),
    Explanation(
      "usage.size", "a picture has a size that programs can open",
      why: """
        Very small pictures show nothing, and very large ones cannot be opened by most programs. \
        --size counts pixels, --dpi pixels an inch.
        """,
      remedy: "Choose a size within the limits that the message gives.",
      example: "rolereport chart --pair ml-lead,ds-manager --size 1920x1080"),
    Explanation(
      "usage.chart-format", "a chart's file is svg, png or pdf, and ends in what it is",
      why: """
        The ending of the output tells the format where --format does not. A file whose ending \
        says something else would not open.
        """,
      remedy: "Drop --format, or let the file end in the same format.",
      example: "rolereport chart --pair ml-lead,ds-manager -o Output/pay.svg"),
    Explanation(
      "usage.chart-kind", "a chart's file is drawn again as the kind it holds",
      why: """
        A file that --from reads carries the rows of its own chart and nothing more. An overlap \
        cannot be drawn from ranges of pay.
        """,
      remedy: "Drop --kind, or draw the other kind from a corpus, without --from."),
    Explanation(
      "usage.fx", "a rate says two currencies, a figure and its day",
      why: """
        No currency is converted unless you give the rate, and what was converted is printed with \
        rate and day, so that a reader can check it.
        """,
      remedy: """
        Write both currencies as three capital letters, one unit of the first in the second, and \
        the day of the rate.
        """,
      example: "rolereport chart --pair ml-lead,ds-manager --fx USD=EUR:0.92@2024-10-30"),
    Explanation(
      "usage.source-date-epoch", "SOURCE_DATE_EPOCH is whole seconds since 1970",
      why: """
        The variable dates documents, as build systems set it. A date that cannot be read is not \
        replaced by today's, since the same input makes the same bytes.
        """,
      remedy: """
        Correct the variable, or unset it: documents are then dated by their newest source.
        """),
    Explanation(
      "usage.directory", "many files go to a directory",
      why: "A handbook that is split is a file for each pair, and standard output takes one.",
      remedy: "Name a directory with --output, with a slash behind it.",
      example: "rolereport handbook --split --output Output/pairs/"),
    Explanation(
      "usage.no-pairs", "a batch has at least one pair",
      why: """
        The corpus has fewer than two roles, or the table of pairs has no rows. A batch of nothing \
        is mostly a slip.
        """,
      remedy: "Name roles that the corpus has, or write two ids a line in the table of pairs."),
    Explanation(
      "usage.name-template", "--name gives each pair's file a name of its own",
      why: """
        Two pairs with one name would overwrite each other, also where the names differ only in \
        capitals, since some disks do not tell them apart. Fields that are not known, single \
        braces and names that lead to another directory are refused too.
        """,
      remedy: "Put {left} and {right} into the template.",
      example: "rolereport handbook --split --name \"{left}-vs-{right}\""),
    Explanation(
      "pairs.unreadable", "a table of pairs is CSV in UTF-8",
      why: """
        The file cannot be read as rows and columns: its bytes are no UTF-8, a quote is not \
        closed, or it is too large.
        """,
      remedy: "Save it as CSV in UTF-8."),
    Explanation(
      "pairs.row", "a row of pairs is two roles",
      why: "A row has fewer or more than two names, so it does not say what is to be compared.",
      remedy: "Write two ids with a comma between.",
      example: "ml-lead,ds-manager"),
    Explanation(
      "pairs.twice", "a pair is made once",
      why: "The same pair stands in another row as well. The file is made once.",
      remedy: "Nothing is to be done; strike the row to be rid of the note."),
    Explanation(
      "strict.warning", "under --strict there is no warning",
      why: """
        --strict is for scripts that want a clean result or none. Nothing was written, and the \
        status is 1.
        """,
      remedy: "Mend what the messages before it name, or run without --strict."),
    Explanation(
      "program.fault", "the program handles whatever it is given",
      why: """
        What happened should have been a message of its own. Your input may be unusual, but the \
        mistake is in rolereport.
        """,
      remedy: "Report it with the command line and, where you may share it, the input."),
    Explanation(
      "furnishings.missing", "fonts, layouts and corpus lie beside the program",
      why: """
        The program reads its fonts, layouts, tables and bundled corpus from files. It looks in \
        ROLEREPORT_HOME, in `share/rolereport` beside `bin`, and in the checkout it was built \
        from.
        """,
      remedy: "Run `make install`, or set ROLEREPORT_HOME to a directory that holds them."),
    Explanation(
      "input.unreadable", "a file that is named can be read",
      why: """
        The file is missing, is a directory, is too large or may not be read by you. The message \
        gives the system's reason.
        """,
      remedy: "Check the path and its permissions."),
    Explanation(
      "output.cannot-create", "an output is a file that can be created",
      why: """
        Results are first written beside their place and then moved there, so the directory must \
        exist and must allow new files. The system's reason stands in the message; the status is \
        73.
        """,
      remedy: "Name another place with --output, or make the directory writable."),
    Explanation(
      "output.locked", "one run at a time writes to a directory",
      why: """
        Two runs that write one corpus could mix their files. The second waits five seconds and \
        then gives up, naming the process it waited for.
        """,
      remedy: "Wait until the other run has ended, and try again."),
    Explanation(
      "output.write-failed", "an output is written whole",
      why: """
        The disk is full, or whoever reads the pipe has gone. What was there before is left as it \
        was; the status is 74.
        """,
      remedy: "Make room, or let the reader of the pipe read to the end."),
  ]
}
