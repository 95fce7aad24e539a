import Glibc

/// Where output goes: what the user said, joined with the name that the work suggests.
public struct OutputPlan: Hashable, Sendable {
  /// A file's path without its extension; nil is standard output.
  private var stem: String?
  private var fileExtension: String

  /// Plans one kind of output.
  ///
  /// - Parameters:
  ///   - choice: The value of `--output`: a file, a directory (one that is there, or any that ends in
  ///     `/`), `-`, or nil for `Output/` in the current directory.
  ///   - name: The name that the work suggests, without extension.
  ///   - fileExtension: Without its dot.
  /// - Throws: `Stop` with status 73 where a directory cannot be created.
  public init(_ choice: String?, name: String, fileExtension: String) throws(Stop) {
    let choice = choice ?? "Output/"
    self.fileExtension = fileExtension
    if OutputFile(choice).isStandardOutput {
      stem = nil
    } else if choice.hasSuffix("/") || SystemCall.entry(at: choice)?.isDirectory == true {
      if let error = SystemCall.createDirectories(choice) {
        throw OutputFile(choice).cannotCreate(error)
      }
      stem = FilePath(choice).appending(name)
    } else {
      let path = FilePath(choice)
      stem = path.stem
      self.fileExtension = path.fileExtension
    }
  }

  public var isStandardOutput: Bool { stem == nil }

  /// The one file there is.
  public var file: OutputFile { OutputFile(stem.map { $0 + suffix } ?? "-") }

  /// The file of a page; pages count from 1.
  public func file(page: Int) -> OutputFile {
    OutputFile(stem.map { "\($0)-\(page)\(suffix)" } ?? "-")
  }

  private var suffix: String { fileExtension.isEmpty ? "" : "." + fileExtension }
}
