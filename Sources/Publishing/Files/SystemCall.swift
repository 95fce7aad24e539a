import Glibc

/// Questions to the file system, in plain strings and error numbers.
enum SystemCall {
  /// What stands at a path.
  struct Entry {
    var kind: mode_t
    var permissions: mode_t
    var isRegular: Bool { kind == S_IFREG }
    var isDirectory: Bool { kind == S_IFDIR }
    var isPipe: Bool { kind == S_IFIFO }
  }

  /// The entry that a path leads to, links followed; nil where there is none or it cannot be seen.
  static func entry(at path: String) -> Entry? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Entry(kind: status.st_mode & S_IFMT, permissions: status.st_mode & 0o7777)
  }

  /// What a symbolic link says; nil where the path is no link.
  static func link(at path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The path without links and steps back; nil where nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The system's words for an error number: "No space left on device".
  static func words(_ error: Int32) -> String { String(cString: strerror(error)) }

  /// Creates a directory and those above it that are not there; the error number where it cannot.
  static func createDirectories(_ path: String) -> Int32? {
    if entry(at: path)?.isDirectory == true { return nil }
    let above = FilePath(path).directory
    if above != path, let error = createDirectories(above) { return error }
    guard mkdir(path, 0o777) != 0 else { return nil }
    let error = errno
    // Another process may have been first.
    guard error == EEXIST else { return error }
    return entry(at: path)?.isDirectory == true ? nil : ENOTDIR
  }

  /// Writes all of the bytes, however the descriptor takes them; the error number where it cannot.
  static func write(_ pieces: [[UInt8]], to descriptor: Int32) -> Int32? {
    for piece in pieces {
      if let error = write(piece, to: descriptor) { return error }
    }
    return nil
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if count < 0 {
          let error = errno
          if error == EINTR { continue }
          guard error == EAGAIN || error == EWOULDBLOCK else { return error }
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&waiting, 1, -1)
        } else {
          offset += count
        }
      }
      return nil
    }
  }
}
