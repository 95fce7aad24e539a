import ArgumentParser
import Roles

/// `rolereport roles`
struct RolesJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "roles",
    abstract: "List the roles of a corpus.",
    discussion: """
      EXAMPLES:
        rolereport roles
        rolereport roles --corpus corpus/ --json
      """)

  @OptionGroup var listing: ListingOptions
  @OptionGroup var global: GlobalOptions

  func work(in session: inout Session) throws {
    let corpus = try listing.corpus.read(in: &session)
    try session.print(
      listing.json
        ? CorpusJSON.rolesJSON(corpus) : CorpusListing.roles(corpus, width: session.width))
  }
}

/// `rolereport ads`
struct AdsJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "ads",
    abstract: "List the jobs that were advertised beside the articles.",
    discussion: """
      EXAMPLES:
        rolereport ads
        rolereport ads --json | jq '.[] | select(.pay.currency == "EUR")'
      """)

  @OptionGroup var listing: ListingOptions
  @OptionGroup var global: GlobalOptions

  func work(in session: inout Session) throws {
    let corpus = try listing.corpus.read(in: &session)
    try session.print(
      listing.json
        ? CorpusJSON.adsJSON(corpus) : CorpusListing.ads(corpus, width: session.width)
    )
  }
}

/// `rolereport articles`
struct ArticlesJob: Job {
  static let configuration = CommandConfiguration(
    commandName: "articles",
    abstract: "List the articles that a corpus was made from.",
    discussion: """
      EXAMPLES:
        rolereport articles
        rolereport articles --json | jq -r '.[].id'
        rolereport articles --changes --corpus corpus/
      """)

  @Flag(help: "Print instead what each edition says otherwise than the one before it.")
  var changes = false

  @OptionGroup var listing: ListingOptions
  @OptionGroup var global: GlobalOptions

  func work(in session: inout Session) throws {
    let corpus = try listing.corpus.read(in: &session)
    guard !changes else {
      let found = EditionChange.changes(in: corpus)
      try session.print(
        listing.json ? EditionChangeText.json(found) : EditionChangeText.render(found))
      return
    }
    try session.print(
      listing.json
        ? CorpusJSON.articlesJSON(corpus)
        : CorpusListing.articles(corpus, width: session.width))
  }
}

/// What the listings have in common.
struct ListingOptions: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var corpus: CorpusOption
}
