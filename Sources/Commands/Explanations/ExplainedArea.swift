/// What codes are about: the part before their full stop, and what it means.
struct ExplainedArea: Hashable, Sendable {
  let name: String
  let title: String

  var explanations: [Explanation] { Explanation.all.filter { $0.area == name } }

  private init(_ name: String, _ title: String) {
    self.name = name
    self.title = title
  }

  static let all = [
    ExplainedArea("usage", "The command line"),
    ExplainedArea("pairs", "The table of pairs"),
    ExplainedArea("strict", "Warnings as failures"),
    ExplainedArea("program", "The program itself"),
    ExplainedArea("furnishings", "Files that belong to the program"),
    ExplainedArea("input", "Files that are read"),
    ExplainedArea("output", "Files that are written"),
    ExplainedArea("corpus", "The files of a corpus"),
    ExplainedArea("themes", "The table of themes"),
    ExplainedArea("import", "Reading articles"),
    ExplainedArea("layout", "Layouts"),
    ExplainedArea("brand", "Brands"),
    ExplainedArea("logo", "Logos"),
    ExplainedArea("text", "Setting text"),
    ExplainedArea("font", "Opening fonts"),
    ExplainedArea("fonts", "The program's fonts"),
    ExplainedArea("chart", "Charts"),
    ExplainedArea("png", "Pictures"),
    ExplainedArea("paint", "Painting pages"),
    ExplainedArea("standard", "Conforming PDF files"),
    ExplainedArea("verify", "Verifying PDF files"),
  ]
}
