import Display
import Geometry
import Testing

struct TranscriptTests {
  private func run(_ text: String, rightToLeft: Bool = false) -> GlyphRun {
    GlyphRun(
      font: FontID(3), size: .pt(10.5), color: Color(hex: 0x1B4F93), glyphs: [], clusters: [],
      text: text, width: .zero, rightToLeft: rightToLeft)
  }

  private func transcript(_ items: [DisplayItem]) -> String {
    Page(size: Size(width: .mm(210), height: .mm(297)), items: items, label: "7").transcript()
  }

  @Test("A page is one line an item, indented inside content and artifacts, groups resolved")
  func wholePage() {
    let items: [DisplayItem] = [
      .artifact(
        .layout, [.fill(.rect(Rect(x: .pt(1), y: .pt(2), width: .pt(3), height: .pt(4))), .black)]),
      .content(
        StructureID(12),
        [
          .group(
            at: Point(x: .pt(10), y: .pt(20)),
            [
              .glyphs(run("Duties "), at: Point(x: .pt(0.5), y: .pt(1))),
              .group(at: Point(x: .pt(1), y: .pt(-30)), [.glyphs(run("x"), at: .zero)]),
              .link(
                .address("https://example.org/\"a\""),
                Rect(x: .zero, y: .zero, width: .pt(5), height: .pt(6)), StructureID(13)),
            ])
        ]),
      .link(
        .destination("top"), Rect(x: .zero, y: .zero, width: .pt(1), height: .pt(1)), StructureID(2)
      ),
      .destination("top", at: Point(x: .zero, y: .pt(7))),
    ]
    #expect(
      transcript(items) == """
        page "7" 595.28 x 841.89
        artifact layout
          fill rect 1.00 2.00 3.00 x 4.00 gray 0
        content 12
          text 10.50 21.00 10.50 font 3 #1b4f93 "Duties "
          text 11.00 -10.00 10.50 font 3 #1b4f93 "x"
          link 13 10.00 20.00 5.00 x 6.00 to address "https://example.org/\\"a\\""
        link 2 0.00 0.00 1.00 x 1.00 to "top"
        destination 0.00 7.00 "top"

        """)
  }

  @Test("Outlines are told by their elements, strokes by width, colour, dash and cap")
  func outlines() {
    let triangle = Path([.move(.zero), .line(Point(x: .pt(1), y: .zero)), .close])
    let line = Path.line(from: .zero, to: Point(x: .pt(2), y: .zero))
    let curve = Path([.curve(.zero, Point(x: .pt(1), y: .pt(2)), to: .zero)])
    let stroke = Stroke(width: .pt(0.25), color: .white, dash: [.pt(2), .pt(1)], roundCap: true)
    #expect(
      transcript([
        .fill(triangle, .black), .stroke(line, stroke), .fill(curve, .black),
        .hatch(line, width: .pt(0.5), pitch: .pt(3), .black),
      ]).split(separator: "\n").dropFirst() == [
        "fill path M 0.00 0.00 L 1.00 0.00 Z gray 0",
        "stroke path M 0.00 0.00 L 2.00 0.00 0.25 gray 255 dash 2.00 1.00 round",
        "fill path C 0.00 0.00 1.00 2.00 0.00 0.00 gray 0",
        "hatch path M 0.00 0.00 L 2.00 0.00 0.50 every 3.00 gray 0",
      ])
  }

  @Test(
    "Text shows what one could not see",
    arguments: [
      ("com\u{AD}", #""com\u{AD}""#), ("100\u{A0}K", #""100\u{A0}K""#), ("a\nb", #""a\u{A}b""#),
      (#"say "\""#, #""say \"\\\"""#), ("naïve – “x”", #""naïve – “x”""#),
    ])
  func visibleText(text: String, shown: String) {
    let line = transcript([.glyphs(run(text), at: .zero)]).split(separator: "\n").last
    #expect(line == "text 0.00 0.00 10.50 font 3 #1b4f93 \(shown)")
  }

  @Test("Text from right to left says so")
  func rightToLeft() {
    #expect(transcript([.glyphs(run("x", rightToLeft: true), at: .zero)]).contains(" rtl \"x\""))
  }

  @Test(
    "Lengths have two decimals, rounded to nearest and without a negative zero",
    arguments: [
      (0.0, "0.00"), (0.004, "0.00"), (-0.004, "0.00"), (0.006, "0.01"), (-0.006, "-0.01"),
      (1.996, "2.00"), (-1.25, "-1.25"), (12.3456, "12.35"), (-0.5, "-0.50"),
    ])
  func decimals(points: Double, shown: String) {
    let line = transcript([.destination("", at: Point(x: .pt(points), y: .zero))])
    #expect(line.contains("destination \(shown) 0.00"))
  }
}
