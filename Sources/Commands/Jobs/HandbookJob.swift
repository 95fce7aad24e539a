import ArgumentParser
import Publishing

/// `rolereport handbook`
struct HandbookJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "handbook",
    abstract: "Typeset every pair of the corpus, one file a pair.",
    usage: "rolereport handbook --split [<options>]")

  @Option(
    help: ArgumentHelp("The pairs of these roles; default: all of the corpus.", valueName: "a,b,c"))
  var roles: String?

  @OptionGroup var batch: BatchOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var corpus: CorpusOption
  @OptionGroup var output: OutputOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var global: GlobalOptions

  var isStrict: Bool { strictness.strict }

  func validate() throws {
    guard batch.split else { throw ValidationError("handbook knows --split alone") }
    if roles != nil, batch.pairsFrom != nil {
      throw ValidationError("--pairs-from names the pairs; drop it or --roles")
    }
  }

  func work(in session: inout Session) throws {
    let split = HandbookSplit(
      options: batch, page: page, corpus: corpus, roles: roles, output: output.output,
      isStrict: isStrict)
    try split.work(in: &session)
  }
}
