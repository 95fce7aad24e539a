import Glibc

/// Which layout file a document is made by.
public struct LayoutChoice: Hashable, Sendable {
  /// Where the file lies.
  public var path: String

  /// Finds the file of a choice.
  ///
  /// - Parameters:
  ///   - choice: A name in the directory of layouts, or a file: what holds a `/` or ends in `.yaml`.
  ///   - layouts: The directory of layouts.
  /// - Throws: `Stop` with status 66 where there is no such file.
  public init(_ choice: String, in layouts: String) throws(Stop) {
    let isFile = choice.contains("/") || ["yaml", "yml"].contains(FilePath(choice).fileExtension)
    path = isFile ? choice : FilePath(layouts).appending(choice + ".yaml")
    guard SystemCall.entry(at: path)?.isDirectory == false else {
      throw Stop(
        .noInput, "layout.missing",
        "a layout must be the name of one in \(layouts) or a file; found no “\(choice)”",
        hint: Self.names(in: layouts).map { "Layouts there: " + $0.joined(separator: ", ") })
    }
  }

  /// The names of the layouts in a directory, in order; nil where there are none.
  private static func names(in layouts: String) -> [String]? {
    let names = (InputDirectory(layouts).names ?? []).map(FilePath.init)
      .filter { $0.fileExtension == "yaml" }.map(\.stem)
    return names.isEmpty ? nil : names
  }
}
