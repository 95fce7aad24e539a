import Foundation

/// Reads whole files.
public enum InputFile {
  /// The file's bytes, or a stop with status 66 that names it.
  public static func bytes(_ path: String) throws(Stop) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Stop(
        .noInput, "input.unreadable", "a file that is named can be read; \(path) cannot",
        hint: "check the path and its permissions")
    }
    return [UInt8](data)
  }

  public static func text(_ path: String) throws(Stop) -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }
}
