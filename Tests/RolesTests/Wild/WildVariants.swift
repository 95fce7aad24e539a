import Testing

@testable import Roles

/// What must make no difference to what an article says.
@Suite("Variants of wild articles")
struct WildVariants {
  struct Variant: Sendable, CustomStringConvertible {
    var description: String
    /// Of how many articles one is tried.
    var step: Int
    var bytes: @Sendable (String) -> [UInt8]

    init(_ description: String, step: Int = 2, _ bytes: @escaping @Sendable (String) -> [UInt8]) {
      self.description = description
      self.step = step
      self.bytes = bytes
    }
  }

  static let articles =
    WildArticle.structures + WildArticle.documents + WildArticle.combinations
    + WildArticle.mixtures + WildArticle.subjects + WildArticle.bodies + WildArticle.lists
    + WildArticle.tools + WildArticle.names + WildArticle.ads

  /// A page read the bytes of UTF-8 as its own.
  private static func damaged(by page: CodePage) -> Variant {
    Variant("damaged by \(page.name)", step: 9) { text in
      let shown = text.utf8.map { byte in
        // What the page lacks stays raw.
        byte < 0x80 ? UInt32(byte) : page.character(of: byte) ?? UInt32(byte)
      }
      return Array(String(String.UnicodeScalarView(shown.compactMap(Unicode.Scalar.init))).utf8)
    }
  }

  private static func bullets(_ mark: String) -> Variant {
    Variant("bullets \(mark)") { text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let indent = line.prefix { $0 == " " }
        let rest = line.dropFirst(indent.count)
        return rest.hasPrefix("• ") ? indent + mark + rest.dropFirst(1) : String(line)
      }
      return Array(lines.joined(separator: "\n").utf8)
    }
  }

  static let variants: [Variant] =
    [
      Variant("carriage returns") { Array($0.utf8).map { $0 == 0x0A ? 0x0D : $0 } },
      Variant("both line ends") { Array($0.utf8).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } },
      Variant("UTF-16") { text in
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      },
      Variant("a mark at the start") { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
      Variant("spaces at line ends") {
        Array($0.utf8).flatMap { $0 == 0x0A ? [0x20, 0x0A] : [$0] }
      },
      bullets("-"), bullets("*"), bullets("◦"), bullets("\u{25AA}"), bullets("–"),
    ] + CodePage.all.map(damaged)

  @Test("say the same", arguments: variants)
  func sameDigest(_ variant: Variant) throws {
    for index in stride(from: 0, to: Self.articles.count, by: variant.step) {
      let article = Self.articles[index]
      let file = ArticleFile(name: article.file, bytes: variant.bytes(article.text))
      let plain = ArticleFile(name: article.file, bytes: Array(article.text.utf8))
      let read = Set(Digest.lines(try Importing.corpus(of: [file])))
      let differences = read.symmetricDifference(
        Digest.lines(try Importing.corpus(of: [plain])))
      #expect(differences.isEmpty, "\(article.description)")
    }
  }

  @Test("in any order make the same roles and ads")
  func order() throws {
    let files = Self.articles.enumerated().map {
      ArticleFile(name: "\($0)/\($1.file)", bytes: Array($1.text.utf8))
    }
    let forth = try Importing.corpus(of: files).value
    let back = try Importing.corpus(of: files.reversed()).value
    let roles = Dictionary(uniqueKeysWithValues: back.roles.map { ($0.id, $0) })
    for role in forth.roles { #expect(roles[role.id] == role, "\(role.id)") }
    #expect(Set(forth.ads.map(\.title)) == Set(back.ads.map(\.title)))
    #expect(forth.ads.count == back.ads.count)
  }
}
