import Display
import Geometry
import Testing

@testable import Typesetting

/// Short of the articles' style, long enough to break.
let sample = """
  Models that nobody watches grow old in silence, and the team that built them has long gone on to \
  other work; whoever keeps an eye on them writes down what was expected, measures what happens, \
  and says so before a customer does.
  """

@Suite struct TypesetterTests {
  @Test("Lines of a paragraph hold its words in order and stay within the measure")
  func paragraph() {
    let typesetter = Specimens.typesetter()
    for alignment in [ParagraphStyle.Alignment.justified, .ragged, .right, .center] {
      let lines = typesetter.lines(
        [.text(sample, Specimens.style())], Specimens.paragraph(alignment), width: .pt(200),
        structure: .document)
      #expect(lines.map(\.text).joined() == sample)
      #expect(lines.allSatisfy { $0.width <= .pt(200) })
      if alignment == .justified {
        #expect(lines.dropLast().allSatisfy { $0.width == .pt(200) })
      }
    }
  }
}
