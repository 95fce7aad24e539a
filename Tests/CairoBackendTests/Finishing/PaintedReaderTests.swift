import Testing

@testable import CairoBackend
@testable import PDFFinishing

/// The objects of a file that comes in pieces, each as text and length of its stream.
private func objects(_ bytes: [UInt8], piece: Int) throws -> [String] {
  var reader = PaintedReader()
  var found: [String] = []
  for start in stride(from: 0, to: bytes.count, by: piece) {
    reader.add(bytes[start..<min(start + piece, bytes.count)])
    while let object = try reader.next() {
      let data = object.data.map { " \(Digest($0).bytes)" } ?? ""
      found.append("\(object.number) \(String(decoding: object.text, as: UTF8.self))\(data)")
    }
  }
  return reader.trailer == nil ? found : found + ["end"]
}

private let head = "%PDF-1.5\n%\u{B5}\u{ED}\n"

@Suite("What Cairo writes is read while it comes")
struct PaintedReaderTests {
  @Test("Objects are the same in whatever pieces they come", arguments: [97, 1000, 4096])
  func pieces(size: Int) throws {
    let bytes = try FinishedSample().painted.bytes
    let whole = try objects(bytes, piece: bytes.count)
    #expect(whole.count > 20)
    #expect(whole.last == "end")
    #expect(try objects(bytes, piece: size) == whole)
  }

  @Test("A stream may hold the words that end one")
  func wordsInside() throws {
    let inside = "a\nendstream\nendobj\n(\nendstream\nendobj\n9 0 obj\n 2\nendobj\nb"
    let file = head + "1 0 obj\n<</Length 9 0 R>>\nstream\n\(inside)\nendstream\nendobj\n"
    let length = "9 0 obj\n   \(inside.utf8.count)\nendobj\n"
    var reader = PaintedReader()
    reader.add(Array((file + length).utf8))
    #expect(try reader.next()?.data == Array(inside.utf8))
    #expect(try reader.next() == nil)
  }

  @Test(
    "What Cairo does not write is refused",
    arguments: [
      "nothing 0 obj\n", "1 0 <<>>\n", "1 0 obj\n<</Length 5>>\nstream\nabcde\nendstream\nendobj\n",
    ])
  func refused(file: String) {
    #expect(throws: FinishingFailure.self) { try objects(Array((head + file).utf8), piece: 999) }
  }

  @Test("A damaged file is finished or refused, and never worse")
  func damage() throws {
    let sample = try FinishedSample()
    let finisher = PDFFinisher(profiles: FinishedSample.profiles)
    var state: UInt64 = 5
    func draw(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var refused = 0
    for _ in 0..<60 {
      var painted = sample.painted
      for _ in 0...draw(below: 3) {
        let place = draw(below: painted.bytes.count)
        let end = min(painted.bytes.count, place + draw(below: 9))
        painted.bytes.replaceSubrange(place..<end, with: [UInt8(draw(below: 256))])
      }
      do { _ = try finisher.finish(painted, sample.document) } catch is FinishingFailure {
        refused += 1
      }
    }
    #expect(refused > 10)
  }
}
