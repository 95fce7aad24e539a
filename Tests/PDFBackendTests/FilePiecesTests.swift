import Testing

@testable import PDFBackend

@Suite("A file in pieces")
struct FilePiecesTests {
  @Test("is the same whether it is taken as it grows or all at its end")
  func taken() {
    var (growing, kept) = (FilePieces(), FilePieces())
    var taken: [[UInt8]] = []
    for part in 0..<40 {
      let bytes = [UInt8](repeating: UInt8(part), count: 100_000 + part)
      growing.append(bytes)
      kept.append(bytes)
      taken += growing.taken()
    }
    #expect(growing.digest == kept.digest)
    #expect(growing.count == kept.count)
    #expect(taken.count > 1)
    #expect(Array((taken + growing.rest).joined()) == Array(kept.rest.joined()))
  }

  @Test("is given once")
  func once() {
    var pieces = FilePieces()
    pieces.append([UInt8](repeating: 1, count: 3_000_000))
    #expect(pieces.taken().joined().count == 3_000_000)
    #expect(pieces.taken().isEmpty)
    #expect(pieces.rest.joined().isEmpty)
  }
}
