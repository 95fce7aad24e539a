import Display
import Geometry
import Testing

@testable import Publishing

/// A page labelled 7 that shows a figure, with that text for it.
private func document(alternative: String?) -> DisplayDocument {
  var tree = StructureTree()
  let figure = tree.add(.figure, under: .document)
  tree[figure].alternative = alternative
  let square = Path.rect(Rect(x: .zero, y: .zero, width: .pt(9), height: .pt(9)))
  let page = Page(
    size: Size(width: .pt(100), height: .pt(100)),
    items: [.group(at: .zero, [.content(figure, [.fill(square, .black)])])], label: "7")
  return DisplayDocument(
    information: DocumentInformation(
      title: "", author: "", subject: "", keywords: [], language: "en", date: "", creator: ""),
    pages: [page], structure: tree, outline: [], ink: .color)
}

@Suite("What keeps a document from conforming") struct ConformityTests {
  @Test(
    "a figure without a text is named with its page", arguments: [nil, "", " \n", "A square"])
  func figure(alternative: String?) {
    let document = document(alternative: alternative)
    let faults = Conformity(pages: document.pages, structure: document.structure)
      .faults(missing: [])
    guard alternative != "A square" else { return #expect(faults.isEmpty) }
    #expect(faults.map(\.code) == ["standard.no-alternative"])
    #expect(faults.first?.severity == .error)
    #expect(faults.first?.summary.contains("page 7") == true)
    #expect(faults.first?.hint?.contains("--standard none") == true)
  }

  @Test("a figure that is not painted needs none")
  func unpainted() {
    var document = document(alternative: nil)
    document.pages[0].items = []
    let conformity = Conformity(pages: document.pages, structure: document.structure)
    #expect(conformity.faults(missing: []).isEmpty)
  }

  @Test(
    "what is asked for is read word by word",
    arguments: [
      ("ua-1,a-2a", true, false), ("a-2a", true, false), ("ua-1", true, false),
      ("a-3a", true, true), ("ua-1,a-3a", true, true), ("none", false, false),
    ])
  func standards(text: String, isBinding: Bool, carriesData: Bool) throws {
    let standard = try #require(DocumentStandard(text))
    #expect(standard.isBinding == isBinding)
    #expect(standard.carriesData == carriesData)
  }

  @Test("the usual standard is both", arguments: ["ua-1,a-2a", "a-2a,ua-1", "a-2a"])
  func usual(text: String) { #expect(DocumentStandard(text) == .usual) }
}
