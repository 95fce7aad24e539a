#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's call, whose name is taken below.
private func systemWrite(_ descriptor: Int32, _ data: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, data, count)
}

/// Files and directories as they lie on disk.
enum PlainFile {
  /// All of a file, or nil where it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
    // One byte more than there should be, so that the end is seen at once.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var filled = 0
    while true {
      let count = bytes.withUnsafeMutableBytes { room in
        read(descriptor, room.baseAddress.map { $0 + filled }, room.count - filled)
      }
      guard count >= 0 || errno == EINTR else { return nil }
      guard count != 0 else { break }
      filled += max(0, count)
      if filled == bytes.count { bytes += [UInt8](repeating: 0, count: max(1 << 16, filled)) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Whether anything stands at the path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a directory but for its own two; none where it cannot be read.
  static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// What the system says of a call that failed.
  struct Failure: Error {
    var code: Int32
  }

  /// The path without its last name; `.` where it has one name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a directory, and those above it.
  static func makeDirectory(_ path: String) throws(Failure) {
    guard !isDirectory(path) else { return }
    let above = folder(of: path)
    if above != path, !exists(above) { try makeDirectory(above) }
    // Another run may have been faster.
    guard mkdir(path, 0o777) == 0 || isDirectory(path) else { throw Failure(code: errno) }
  }

  /// Writes a file anew.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { data in
        systemWrite(descriptor, data.baseAddress.map { $0 + written }, data.count - written)
      }
      guard count >= 0 || errno == EINTR else {
        let code = errno
        close(descriptor)
        throw Failure(code: code)
      }
      written += max(0, count)
    }
    guard close(descriptor) == 0 else { throw Failure(code: errno) }
  }
}
