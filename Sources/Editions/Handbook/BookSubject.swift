import Display
import LayoutFiles
import Roles

/// A book on all pairs, as its front and back matter speak of it.
struct BookSubject: Sendable {
  var plan: BookPlan
  /// The ads of the corpus; the roles of this pair are of no account.
  var pay: PairSubject
  var tools: [IndexEntry]
  var skills: [IndexEntry]
  /// What the front and back matter hold, as far as an earlier layout found out.
  var parts: [BookPart] = []
  /// How many pages there are, as far as an earlier layout found out.
  var pages = 0
  /// How many chapters were laid out.
  var chapters = 0
  var imprint: Imprint
  var families: [String]
}

/// A part of the front or back matter, for contents.
struct BookPart: Hashable, Sendable {
  var title: String
  var place: String
}

enum BookFields {
  static let table = RecordTable<BookSubject>("book", counts + matter)

  /// The fields that depend on where the book's parts stand.
  static let (parts, pages) = ("parts", "pages")

  private static let counts: [Field<BookSubject>] = [
    Field("roles", .number, "how many roles there are") { .number($0.plan.roles.count) },
    Field("pairs", .number, "how many pairs there are") { .number($0.plan.pairs.count) },
    Field("chapters", .number, "how many pairs have a chapter") { .number($0.chapters) },
    Field("published", .number, "how many pairs an article compares") {
      .number($0.plan.pairs.count { $0.isPublished })
    },
    Field("composed", .number, "how many pairs no article compares") {
      .number($0.plan.pairs.count { !$0.isPublished })
    },
    Field("articles", .number, "how many articles it is composed from") {
      .number($0.plan.articles.count)
    },
    Field("dates", .list(.text), "of the articles, for their years") {
      .texts($0.plan.articles.compactMap(\.edition))
    },
    Field(pages, .number, "how many pages it has") { .number($0.pages) },
    Field("ads", .number, "how many ads there are") { .number($0.pay.comparison.pay.ads) },
    Field("program", .text, "the program and its version") { .text($0.imprint.creator) },
    Field("date", .text, "of the edition: 2024-10-30") {
      .text(String($0.imprint.date.prefix(10)))
    },
    Field("fonts", .list(.text), "the families that it is set in first") { .texts($0.families) },
  ]

  private static let matter: [Field<BookSubject>] = [
    Field("profiles", .list(.record("book role")), "the roles, by name") { book in
      BookRoleFields.table.list(
        of: book.plan.roles.map { role in
          BookRole(role: role, pairs: book.plan.pairs.filter { $0.left.id == role.id })
        })
    },
    Field(parts, .list(.record("part")), "what front and back matter hold") {
      BookPartFields.table.list(of: $0.parts)
    },
    Field("tools", .list(.record("entry")), "every tool, with the roles it is named for") {
      IndexEntryFields.table.list(of: $0.tools)
    },
    Field("skills", .list(.record("entry")), "every skill theme, with the roles that have it") {
      IndexEntryFields.table.list(of: $0.skills)
    },
    Field("sources", .list(.record("source")), "the numbered articles") { book in
      SourceFields.table.list(
        of: book.plan.articles.compactMap { article in
          SourceSubject(article, Wording.date(article.edition), book.plan.numbers)
        })
    },
    Field("pay", .record("pay"), "what the ads offer") { PayFields.table.value(of: $0.pay) },
  ]
}

/// A role, and the chapters on it that come under its name.
struct BookRole: Sendable {
  var role: Role
  var pairs: [BookPlan.Pair]
}

enum BookRoleFields {
  static let table = RecordTable<BookRole>(
    "book role",
    [
      Field("name", .text, "its name") { .text($0.role.name) },
      Field("place", .place, "its profile") { .place(BookPlace.role($0.role)) },
      Field("chapters", .list(.record("chapter")), "chapters on it and each later role") {
        BookChapterFields.table.list(of: $0.pairs)
      },
    ])
}

enum BookChapterFields {
  static let table = RecordTable<BookPlan.Pair>(
    "chapter",
    [
      Field("left", .text, "the first role's name") { .text($0.left.name) },
      Field("right", .text, "the second role's name") { .text($0.right.name) },
      Field("square", .text, "a full square where an article compares the two, else an open one") {
        .text($0.isPublished ? "■" : "□")
      },
      Field("place", .place, "its chapter") { .place($0.place) },
    ])
}

enum BookPartFields {
  static let table = RecordTable<BookPart>(
    "part",
    [
      Field("title", .text, "its head") { .text($0.title) },
      Field("place", .place, "where it stands") { .place($0.place) },
    ])
}
