import PDFVerifying
import Testing

/// Numbers that look like chance and are the same in every run.
private struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func roll(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, bound)
  }
}

/// Verifies, whatever comes of it; false where the bytes are no PDF at all.
@discardableResult
private func survives(_ bytes: [UInt8]) -> Bool {
  (try? PDFVerifier.verify(bytes)) != nil
}

@Suite("Hostile files")
struct HostileFileTests {
  @Test("What is no PDF is refused", arguments: ["", "hello", "%PDF-1.7\n", "%PDF-1.7\n%%EOF\n"])
  func noPDF(text: String) {
    #expect(throws: Unreadable.self) { try PDFVerifier.verify(Array(text.utf8)) }
  }

  @Test("A file cut off anywhere is refused or found damaged", arguments: 1..<12)
  func cut(part: Int) throws {
    let bytes = SmallPDF.good.bytes
    let rest = Array(bytes.prefix(bytes.count * part / 12))
    if let found = try? PDFVerifier.verify(rest) { #expect(!found.conforms) }
  }

  @Test("Flipped bytes bring down nothing", arguments: 0..<60)
  func flipped(seed: Int) {
    var dice = Dice(UInt64(seed) &+ 77)
    var bytes = SmallPDF.good.bytes
    for _ in 0..<(1 + seed / 4) {
      bytes[dice.roll(below: bytes.count)] = UInt8(dice.roll(below: 256))
    }
    survives(bytes)
  }

  @Test("Objects in place of each other bring down nothing", arguments: 0..<60)
  func exchanged(seed: Int) {
    var dice = Dice(UInt64(seed) &+ 7)
    var pdf = SmallPDF.good
    let numbers = pdf.objects.keys.sorted()
    for _ in 0..<3 {
      let (a, b) = (
        numbers[dice.roll(below: numbers.count)], numbers[dice.roll(below: numbers.count)]
      )
      pdf.objects[a] = pdf.objects[b]
    }
    survives(pdf.bytes)
  }

  @Test(
    "Odd values in place of references bring down nothing",
    arguments: [
      "null", "-1", "9999999999999999999999", "1e400", "(", "[", "<<", ">>", "/", "<FF", "true",
      "99 0 R", "1 0 R", "3 0 R", "[[[[[[[[]]]]]]]]", "<</A<</A<</A 1>>>>>>",
    ])
  func odd(value: String) {
    for (number, text) in SmallPDF.good.objects {
      for reference in ["5 0 R", "6 0 R", "7 0 R", "10 0 R", "11 0 R", "13 0 R", "24 0 R", "[0"]
      where text.contains(reference) {
        var pdf = SmallPDF.good
        pdf.replace(reference, with: value, in: number)
        survives(pdf.bytes)
      }
    }
  }

  @Test("A form that draws itself is found")
  func ownForm() throws {
    var pdf = SmallPDF.good
    pdf.replace("/Resources<<>>", with: "/Resources<</XObject<</X1 40 0 R>>>>", in: 40)
    pdf.streams[40]?.data = Array("/X1 Do".utf8)
    #expect(try !PDFVerifier.verify(pdf.bytes).conforms)
  }

  @Test("A page tree in a circle is found")
  func ownPages() throws {
    var pdf = SmallPDF.good
    pdf.replace("/Kids[3 0 R]", with: "/Kids[3 0 R 2 0 R]", in: 2)
    let found = try PDFVerifier.verify(pdf.bytes)
    #expect(found.findings.contains { $0.condition.id == "W-pages" })
  }

  @Test("Deep nesting is passed over", arguments: ["[", "<</K "])
  func deep(opening: String) {
    var pdf = SmallPDF.good
    pdf.add("/Deep " + String(repeating: opening, count: 20_000), to: 30)
    survives(pdf.bytes)
    pdf = .good
    pdf.paint(String(repeating: opening, count: 200_000))
    survives(pdf.bytes)
    pdf = .good
    pdf.paint(String(repeating: "q BT /P BMC ", count: 20_000))
    survives(pdf.bytes)
  }

  @Test("Tables that say the same again and again are left off", .timeLimit(.minutes(1)))
  func again() {
    var pdf = SmallPDF.good
    let widths = String(repeating: "0 65535 500 ", count: 5000)
    pdf.replace("/W[1[500 600]]", with: "/W[\(widths)]", in: 6)
    pdf.streams[9]?.data += Array(
      ("1 beginbfrange " + String(repeating: "<0000> <FFFF> <0041> ", count: 5000) + "endbfrange")
        .utf8)
    pdf.add(
      "/RoleMap<<" + (0..<5000).map { "/T\($0)/T\($0 + 1)" }.joined() + ">>", to: 10)
    survives(pdf.bytes)
  }

  @Test("Font programs of any bytes bring down nothing", arguments: 0..<40)
  func fonts(seed: Int) {
    var dice = Dice(UInt64(seed))
    var pdf = SmallPDF.good
    var program = TinyFont().bytes
    for _ in 0..<12 { program[dice.roll(below: program.count)] = UInt8(dice.roll(below: 256)) }
    pdf.streams[8]?.data = program
    survives(pdf.bytes)
    pdf.replace("/FontFile2", with: "/FontFile3", in: 7)
    let compact: [UInt8] = [1, 0, 4, 1, 0, 1, 1, 1, 2, 65, 0, 1, 1, 1, 9]
    pdf.streams[8]?.data = compact + program.prefix(200).map { $0 &+ UInt8(seed) }
    survives(pdf.bytes)
  }
}
