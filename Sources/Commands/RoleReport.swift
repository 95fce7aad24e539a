import ArgumentParser

/// The root of the command line.
struct RoleReport: ParsableCommand {
  static let nameAndVersion = "rolereport 0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "rolereport",
    abstract: "Compares two job roles, and typesets the comparison.",
    discussion: """
      Reads articles that compare job roles, builds a corpus of roles, facts with their sources, and \
      advertised jobs, and composes a comparison of any two roles.

      EXAMPLES:
        rolereport roles
        rolereport pdf --pair ml-lead,ds-manager
        rolereport chart --pair ml-lead,ds-manager --format png
        rolereport compare --pair "Data Scientist,Data Manager" --format markdown
        rolereport import articles/*.txt --into corpus/
        rolereport pdf --corpus corpus/ --pair data-manager,ml-lead --paper letter

      EXIT STATUS:
        0   done; warnings may have been printed
        1   done in part, or a warning under --strict, or a check found an error
        64  the command line is wrong
        65  an input is wrong; 66 it is missing
        73  an output cannot be created; 74 writing failed
      """,
    version: nameAndVersion,
    subcommands: [],
    groupedSubcommands: [
      CommandGroup(
        name: "Typeset",
        subcommands: [
          PDFJob.self, PNGJob.self, HandbookJob.self, HandoutJob.self, ChartJob.self,
          TranscriptJob.self,
        ]),
      CommandGroup(
        name: "Read",
        subcommands: [CompareJob.self, RolesJob.self, AdsJob.self, ArticlesJob.self]),
      CommandGroup(
        name: "Collect",
        subcommands: [ImportJob.self, CheckJob.self, VerifyJob.self, ExplainJob.self]),
      CommandGroup(name: "Design", subcommands: [LayoutsJob.self, GalleryJob.self]),
    ])
}
