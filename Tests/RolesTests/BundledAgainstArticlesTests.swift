import Foundation
import Testing

@testable import Roles

/// The bundled corpus against the articles it is drawn from.
@Suite(.enabled(if: SharedArticles.directory != nil)) struct BundledAgainstArticlesTests {
  let bundled = CorpusDirectory.read(BundledCorpusTests.directory).value

  @Test func `no eight words in a row are an article’s own`() throws {
    var runs: Set<[Substring]> = []
    for file in try SharedArticles.files() {
      let words = self.words(String(decoding: file.bytes, as: UTF8.self))
      for start in words.indices.dropLast(7) { runs.insert(Array(words[start..<start + 8])) }
    }
    #expect(runs.count > 3000)
    let texts = bundled.roles.flatMap { $0.facts.map(\.text) + $0.disagreements.map(\.subject) }
    for text in texts + bundled.sharedTips.flatMap({ $0.items.map(\.text) }) {
      let words = self.words(text)
      for start in words.indices.dropLast(7) {
        #expect(!runs.contains(Array(words[start..<start + 8])), "\(text)")
      }
    }
  }

  /// Small letters and digits, whatever stands between them.
  private func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
