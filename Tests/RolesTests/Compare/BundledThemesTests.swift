import Foundation
import Testing

@testable import Roles

/// The bundled table of themes, on the bundled corpus and on the articles it was made from.
@Suite struct BundledThemesTests {
  let read = ThemeTable.read(directory: Bundled.tables)

  @Test func `reads without a remark, and its labels fit their column`() {
    #expect(read.diagnostics.map(\.rendered) == [])
    for section in [Section.responsibilities, .skills, .education, .industries] {
      let labels = read.value.themes(of: section)
      #expect(labels.count > 2)
      #expect(labels.allSatisfy { $0.count <= 14 })
    }
  }

  @Test func `knows every theme that the bundled corpus has by hand`() {
    let corpus = CorpusDirectory.read(Bundled.corpus).value
    for section in [Section.responsibilities, .skills, .education, .industries] {
      let labels = Set(read.value.themes(of: section))
      let used = Set(corpus.roles.flatMap { $0[section] }.compactMap(\.theme))
      #expect(used.subtracting(labels) == [])
      #expect(corpus.roles.flatMap { $0[section] }.allSatisfy { $0.theme != nil })
    }
  }

  @Test(arguments: [
    (Section.responsibilities, "Coaches two apprentices", "People"),
    (.responsibilities, "Sets goals with the board", "Aims"),
    (.responsibilities, "Liaises with the finance department", "Partners"),
    (.responsibilities, "Training a model and deploying it", "Models"),
    (.responsibilities, "A/B experiments on prices", "Trials"),
    (.responsibilities, "Retrains and monitors what is live", "Upkeep"),
    (.responsibilities, "Keeps up with new methods", "Learning"),
    (.responsibilities, "Owns the roadmap", "Strategy"),
    (.responsibilities, "Plans the yearly budget", "Resources"),
    (.responsibilities, "Builds data pipelines", "Data"),
    (.responsibilities, "Prepares dashboards", "Insight"),
    (.responsibilities, "Answers for GDPR", "Governance"),
    (.skills, "Public speaking, storytelling", "Stakeholders"),
    (.skills, "Python", "Programming"), (.skills, "Knows neural networks", "ML methods"),
    (.skills, "Feature engineering", "Data work"), (.skills, "Software engineering", "Engineering"),
    (.skills, "Cloud services", "Platforms"), (.skills, "Calculus", "Mathematics"),
    (.education, "An MBA", "Degree"), (.education, "Five years in sales", "Experience"),
    (.industries, "Investment banks", "Finance"),
    (.industries, "Local government", "Public sector"),
    (.industries, "Online commerce", "Retail"), (.industries, "Beekeeping", "Other"),
  ])
  func `puts ordinary prose where a reader would look for it`(
    section: Section, text: String, theme: String
  ) {
    #expect(read.value.theme(of: Item(text: text, sources: []), in: section).theme == theme)
  }

  @Test func `hardly anything in the articles stands under Other`() throws {
    let directory = Bundled.shared + "/articles"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
      return
    }
    var items = 0
    var others: [String] = []
    for name in names.sorted() where name.hasSuffix(".txt") {
      let text = try String(contentsOfFile: directory + "/" + name, encoding: .utf8)
      for (section, line) in Self.bullets(of: text) {
        items += 1
        let item = Item(text: line, sources: [])
        if read.value.theme(of: item, in: section).theme == ThemeTable.other { others.append(line) }
      }
    }
    #expect(items > 100)
    #expect(others == [])
  }

  /// Lines with a bullet under the headings that have themes.
  private static func bullets(of text: String) -> [(Section, String)] {
    let headings: [(String, Section?)] = [
      ("Responsibilities", .responsibilities), ("Required Skills", .skills),
      ("Educational Backgrounds", .education), ("Tools and Software", nil),
      ("Common Industries", .industries), ("Outlook", nil),
    ]
    var section: Section?
    var found: [(Section, String)] = []
    for line in text.split(whereSeparator: \.isNewline) {
      if let heading = headings.first(where: { line.hasPrefix($0.0) }) {
        section = heading.1
      } else if let section, line.contains("•") {
        found.append((section, String(line)))
      }
    }
    return found
  }
}
