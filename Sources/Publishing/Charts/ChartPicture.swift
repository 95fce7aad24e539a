import Charts
import Display
import Geometry

/// One finished file of a chart.
public struct ChartPicture: Hashable, Sendable {
  public var bytes: [UInt8]
  /// All of it in words.
  public var alternative: String
}

/// The slides of a chart with what is painted under them.
struct ChartSlides {
  let record: ChartRecord
  let pages: [ChartPage]

  /// The chart's name: the record's, else what the page says first.
  func title(_ page: ChartPage) -> String {
    guard record.spec.title.isEmpty else { return record.spec.title }
    guard let end = page.alternative.firstRange(of: ". ") else { return page.alternative }
    return String(page.alternative[..<end.lowerBound])
  }

  /// The pages as a tagged document: each is one figure.
  var document: DisplayDocument {
    var tree = StructureTree()
    let sheets = pages.map { page in
      let figure = tree.add(.figure, under: .document)
      tree[figure].alternative = page.alternative
      return sheet(page, items: [.content(figure, page.drawing.items)])
    }
    return DisplayDocument(
      information: DocumentInformation(
        title: pages.first.map(title) ?? record.fileName, author: "",
        subject: "Chart of kind \(record.spec.kind.rawValue)", keywords: [],
        language: record.language, date: record.date, creator: record.creator),
      pages: sheets, structure: tree, outline: [], ink: record.look.ink)
  }

  /// A page on its ground, where that is not the paper's white.
  private func sheet(_ page: ChartPage, items: [DisplayItem]) -> Page {
    var under: [DisplayItem] = []
    if let ground = record.look.ground, ground != .white {
      let all = Path.rect(Rect(origin: .zero, size: page.drawing.size))
      under = [.artifact(.background, [.fill(all, ground)])]
    }
    return Page(size: page.drawing.size, items: under + items, label: "\(page.number)")
  }
}
