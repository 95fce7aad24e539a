import Glibc
import Testing

@testable import Publishing

@Suite("A file that is read whole")
struct InputFileTests {
  @Test("gives all its bytes, however many", arguments: [0, 1, 4_095, 4_096, 65_536, 200_001])
  func whole(count: Int) throws {
    let scratch = try ScratchDirectory()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(SystemCall.write(bytes, toFile: scratch.file("x")))
    #expect(try InputFile(scratch.file("x")).bytes() == bytes)
  }

  @Test("gives more than was asked for, and not all, where it has far more")
  func most() throws {
    let scratch = try ScratchDirectory()
    #expect(SystemCall.write([UInt8](repeating: 7, count: 900_000), toFile: scratch.file("x")))
    let read = try InputFile(scratch.file("x")).bytes(most: 1_000).count
    #expect(read > 1_000)
    #expect(read < 900_000)
  }

  @Test("is told apart from one that is not there")
  func missing() {
    #expect(throws: InputFile.Unreadable.self) { try InputFile("/no/such/file").bytes() }
  }
}

extension SystemCall {
  fileprivate static func write(_ bytes: [UInt8], toFile path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o666)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return write(bytes, to: descriptor) == nil
  }
}
