import Glibc

/// A file to be read whole.
public struct InputFile: Hashable, Sendable {
  public var path: String

  public init(_ path: String) { self.path = path }

  /// Why a file could not be read, in the system's words.
  public struct Unreadable: Error, Hashable, Sendable {
    public var words: String
    /// Whether nothing stands at the path.
    public var isMissing: Bool

    init(_ error: Int32) {
      words = SystemCall.words(error)
      isMissing = error == ENOENT || error == ENOTDIR
    }
  }

  /// The file's bytes. Pipes and terminals are read to their end.
  ///
  /// - Parameter most: Where reading may stop: a file with more bytes gives more than these, but not
  ///   all.
  /// - Returns: Everything in it.
  /// - Throws: `Unreadable`.
  public func bytes(most: Int = .max) throws(Unreadable) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Unreadable(errno) }
    defer { close(descriptor) }
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
    // A file's size is known and its end is looked for after it; a pipe has none.
    var bytes = try Self.piece(of: descriptor, room: size > 0 ? min(size, most) : 1 << 16)
    while bytes.count <= most {
      let piece = try Self.piece(of: descriptor, room: bytes.count == size ? 1 << 12 : 1 << 16)
      guard !piece.isEmpty else { break }
      bytes += piece
    }
    return bytes
  }

  /// What one reading gives; nothing at the end.
  private static func piece(of descriptor: Int32, room: Int) throws(Unreadable) -> [UInt8] {
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: max(1, room)) { buffer, filled in
      repeat {
        count = read(descriptor, buffer.baseAddress, buffer.count)
      } while count < 0
        && errno == EINTR
      filled = max(0, count)
    }
    guard count >= 0 else { throw Unreadable(errno) }
    return piece
  }
}

extension InputFile {
  /// The bytes of one of the program's own files, or a stop with status 66 that names it. Reading
  /// may stop past `most`.
  public static func bytes(_ path: String, most: Int = .max) throws(Stop) -> [UInt8] {
    do { return try InputFile(path).bytes(most: most) } catch {
      throw Stop(
        .noInput, "input.unreadable", "a file that is named can be read; \(path): \(error.words)",
        hint: "check the path and its permissions")
    }
  }

  /// The same as text, read as UTF-8.
  public static func text(_ path: String) throws(Stop) -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }
}

/// A directory to be read from.
public struct InputDirectory: Hashable, Sendable {
  public var path: String

  public init(_ path: String) { self.path = path }

  /// Whether it is there and its files may be looked up.
  public var isReadable: Bool {
    SystemCall.entry(at: path)?.isDirectory == true && access(path, R_OK | X_OK) == 0
  }

  /// Whether there is anything in it, what is hidden aside.
  public var holdsFiles: Bool { names?.isEmpty == false }

  /// The names of what is in it and not hidden, in order; nil where it cannot be read.
  public var names: [String]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
