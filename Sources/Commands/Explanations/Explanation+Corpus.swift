extension Explanation {
  /// Of the files of a corpus and the table of themes.
  static let corpus: [Explanation] = [
    Explanation(
      "corpus.missing", "a corpus is a directory that can be read",
      why: "The path after --corpus is no directory, or one that you may not read.",
      remedy: "Correct the path, or make a corpus with `import`.",
      example: "rolereport import articles/*.txt --into corpus/"),
    Explanation(
      "corpus.empty", "a corpus describes at least one role",
      why: """
        The directory was read, but no role came out of it. Messages before this one say what was \
        wrong with its files.
        """,
      remedy: "Mend the files that the other messages name, or import articles into it."),
    Explanation(
      "corpus.unreadable", "the files of a corpus can be read",
      why: """
        A file is missing, is none, is larger than a corpus file may be, or is not UTF-8. A corpus \
        is read whole or not at all, since facts of one file cite another.
        """,
      remedy: "Put the file back, save it as UTF-8, or take its id out of corpus.yaml."),
    Explanation(
      "corpus.unwritable", "a corpus is written to a directory of yours",
      why: """
        The system did not let the program create or replace the file. Nothing of the import has \
        come into the corpus.
        """,
      remedy: "Name another directory, or make this one writable."),
    Explanation(
      "corpus.write-failed", "there is room for a corpus",
      why: """
        The disk is full, a quota is reached, or the disk fails. The corpus is as it was before.
        """,
      remedy: "Make room and import again."),
    Explanation(
      "corpus.unfinished", "a corpus is written whole",
      why: """
        An import was stopped while it moved its files to their places, or one is at work at this \
        moment. What you read may be partly old and partly new.
        """,
      remedy: "Import again: what is left to do is then done first."),
    Explanation(
      "corpus.syntax", "the files of a corpus are YAML",
      why: """
        The text cannot be read as YAML, or a key stands twice in one place. Indentation and a \
        colon within a text are the usual causes.
        """,
      remedy: "Look at the line that the message marks; put a text with a colon in quotes.",
      example: "- text: \"Cloud: builds and runs pipelines\""),
    Explanation(
      "corpus.alias", "a corpus spells everything out",
      why: """
        YAML can name a value (&name) and repeat it (*name). In a corpus each fact stands where it \
        belongs with sources of its own, so that a change to one does not change another.
        """,
      remedy: "Write the value out in each place."),
    Explanation(
      "corpus.unknown-key", "a key is one that the file has",
      why: """
        A key that is not known would be passed over in silence, and with it what you meant to \
        say. It is mostly a slip of the pen.
        """,
      remedy: "Take the key that the hint suggests, or strike it."),
    Explanation(
      "corpus.missing-key", "what is needed is said",
      why: "A role without an id, pay without a period or a list without its key cannot be used.",
      remedy: "Add the key that the message names. An empty list is written as [].",
      example: "ads: []"),
    Explanation(
      "corpus.wrong-shape", "texts, lists and mappings stand where they belong",
      why: """
        A list where a text belongs, a text where keys belong, or an empty file cannot be \
        understood.
        """,
      remedy: """
        Write it in the shape that the message names. Each entry of a list begins with "- ".
        """),
    Explanation(
      "corpus.bad-value", "a value is one that can be",
      why: """
        The shape is right, but the value is not: a day that no calendar has, a schema of another \
        version, a period that ends before it begins.
        """,
      remedy: "Correct the value as the hint says.",
      example: "edition: 2024-10-30"),
    Explanation(
      "corpus.bad-id", "an id is made of small letters, digits and single hyphens",
      why: """
        Ids are names of files and words of a command line, so they are kept plain. A role's id \
        begins with a letter, and its file is named for it.
        """,
      remedy: "Change the id, or the name of the file, so that both agree.",
      example: "roles/ml-lead.yaml begins with id: ml-lead"),
    Explanation(
      "corpus.duplicate-id", "an id or a name belongs to one",
      why: """
        An id that is listed twice, or a name that two roles have, does not tell which is meant.
        """,
      remedy: "Strike one of the two."),
    Explanation(
      "corpus.bad-source", "a source is an article and a line",
      why: """
        A source leads back to the line of an article in which a fact stands. Both are needed to \
        look it up.
        """,
      remedy: "Write the article's id, a colon and the line.",
      example: "sources: [ml-lead-vs-ds-md-2024-10-30:21]"),
    Explanation(
      "corpus.no-source", "every fact has a source",
      why: """
        A report names an article for each thing that it says. A fact that nobody vouches for is \
        left out.
        """,
      remedy: "Add the article and the line it stands in, or take the fact out.",
      example: "sources: [ml-lead-vs-ds-md-2024-10-30:21]"),
    Explanation(
      "corpus.unknown-article", "a source names an article of the corpus",
      why: "A fact cites an article that corpus.yaml does not list, so nobody could look it up.",
      remedy: "Correct the id, or list the article in corpus.yaml and add its file."),
    Explanation(
      "corpus.tool-not-named", "the tools of a fact are among toolNames",
      why: """
        Where a role's file has toolNames, reports count and list those names. A fact under tools none \
        of whose names is among them is on no page.
        """,
      remedy:
        "Add the tool to toolNames, or take toolNames out: names are then read from the facts."),
    Explanation(
      "corpus.unknown-role", "a role that is mentioned is one of the corpus",
      why: "An article or an ad speaks of a role that corpus.yaml does not list.",
      remedy: "Correct the id, or list the role in corpus.yaml and add its file."),
    Explanation(
      "corpus.bad-pay", "pay is a range of figures in a currency",
      why: """
        Reports print pay as the ads state it and compute nothing from it that the figures do not \
        carry. A figure below nothing, a range that runs backwards or no figure at all cannot be \
        printed.
        """,
      remedy: """
        Write min, max or both, the currency as three capital letters, and the period. Leave pay \
        out where the ad states none.
        """,
      example: "pay: {min: 90000, max: 120000, currency: USD, period: year}"),
    Explanation(
      "corpus.unlisted", "corpus.yaml lists what belongs to a corpus",
      why: """
        The file lies in the corpus, but its id is not listed, so it is not read. That lets you \
        keep drafts beside the rest.
        """,
      remedy: "Add its id to corpus.yaml, or ignore the warning."),
    Explanation(
      "corpus.unknown-tool", "a tool is named as the table of tools names it",
      why: """
        Reports group tools and find those that two roles share by their names. Another spelling \
        counts as another tool.
        """,
      remedy: "Take the spelling that the hint gives, or add the tool to a group of tools.yaml."),
    Explanation(
      "corpus.unknown-theme", "a theme is one of the table of themes",
      why: """
        Themes order the facts of a section. One that the table does not have is printed after the \
        table's own.
        """,
      remedy: "Take a theme of themes.yaml, or add yours to it."),
    Explanation(
      "themes.unreadable", "the table of themes is a file that can be read",
      why: "Without themes.yaml the facts of a section cannot be put in an order.",
      remedy: "Put the table back, or install the program again."),
    Explanation(
      "themes.not-yaml", "the table of themes is YAML",
      why: """
        The text cannot be read. Often a line is indented otherwise than its neighbours, or a \
        bracket is not closed.
        """,
      remedy: "Look at the line that the message names."),
    Explanation(
      "themes.not-a-mapping", "the table of themes has names with what belongs to them",
      why: "At the top stand sections, in each section themes, behind each theme its terms.",
      remedy: "Write it as in the example.",
      example: """
        skills:
          Leadership: [mentor, lead a team]
        """),
    Explanation(
      "themes.unknown-section", "themes belong to a section of a role",
      why: "The name is none of the sections that roles have, so its themes are never used.",
      remedy: "Take one of the sections that the hint lists."),
    Explanation(
      "themes.no-terms", "a theme has terms",
      why: "Terms decide which facts belong to a theme. Without any it stays empty.",
      remedy: "Write at least one term.",
      example: "Leadership: [mentor, lead a team]"),
    Explanation(
      "themes.empty-term", "a term is made of words",
      why: "A term is compared with the words of a fact, so it needs letters or digits.",
      remedy: "Write a word or several, or strike the term."),
    Explanation(
      "themes.term-of-two", "a term decides one theme",
      why: """
        The same term stands under two themes of a section. The first holds, but it is chance \
        which that is.
        """,
      remedy: "Strike the term in one of the two."),
  ]
}
