import Glibc

/// A directory of its own for one test; gone when the test is over.
final class ScratchDirectory {
  let path: String

  init() throws {
    var template = Array("/tmp/rolereport-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(call: "mkdtemp", number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { ScratchDirectory.remove(path) }

  struct Failure: Error {
    var call: String
    var number: Int32
  }

  func file(_ name: String) -> String { path + "/" + name }

  func directory(_ name: String) throws -> String {
    let made = file(name)
    guard mkdir(made, 0o755) == 0 else { throw Failure(call: "mkdir", number: errno) }
    return made
  }

  func write(_ text: String, to name: String) throws {
    guard let stream = fopen(file(name), "w") else { throw Failure(call: "fopen", number: errno) }
    fputs(text, stream)
    fclose(stream)
  }

  func read(_ name: String) -> String? { ScratchDirectory.read(file(name)) }

  /// Names in the directory, hidden ones too, in order.
  var names: [String] { ScratchDirectory.names(in: path) }

  static func read(_ path: String) -> String? {
    guard let stream = fopen(path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(stream), byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func remove(_ path: String) {
    for name in names(in: path) { remove(path + "/" + name) }
    if rmdir(path) != 0 { unlink(path) }
  }
}
