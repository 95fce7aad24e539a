import Glibc

/// Where the program's own files lie.
public struct Furnishings: Hashable, Sendable {
  public var fonts: String
  public var layouts: String
  /// The bundled corpus.
  public var corpus: String
  /// The tables that imports and comparisons go by.
  public var tables: String

  public init(fonts: String, layouts: String, corpus: String, tables: String) {
    self.fonts = fonts
    self.layouts = layouts
    self.corpus = corpus
    self.tables = tables
  }

  /// Looks for them: where the user says, else where `make install` puts them beside the executable,
  /// else in the checkout that the executable was built in.
  ///
  /// - Parameters:
  ///   - home: The value of `ROLEREPORT_HOME`, which is final where it is set.
  ///   - executable: The executable's path, links resolved.
  /// - Returns: The paths; of the four, fonts and layouts are known to be there.
  /// - Throws: `Stop` with status 66 that says where it looked.
  public static func find(home: String?, executable: String) throws(Stop) -> Furnishings {
    if let home, !home.isEmpty {
      if let found = installed(home) ?? checkout(home) { return found }
      throw missing("ROLEREPORT_HOME leads to \(home), which has no Fonts and Layouts")
    }
    let directory = FilePath(executable).directory
    let share = FilePath(FilePath(directory).directory).appending("share/rolereport")
    if let found = installed(share) { return found }
    var above = directory
    while true {
      if let found = checkout(above) { return found }
      let next = FilePath(above).directory
      if next == above || above == "." { break }
      above = next
    }
    throw missing("looked in \(share) and for a checkout above \(directory)")
  }

  /// The running program's own path, links resolved; nil where the system does not tell.
  public static var executable: String? { SystemCall.link(at: "/proc/self/exe") }

  private static func installed(_ root: String) -> Furnishings? {
    let root = FilePath(root)
    guard isDirectory(root.appending("Fonts")), isDirectory(root.appending("Layouts")) else {
      return nil
    }
    guard !isFile(root.appending("Package.swift")) else { return nil }
    return Furnishings(
      fonts: root.appending("Fonts"), layouts: root.appending("Layouts"),
      corpus: root.appending("Corpus"), tables: root.appending("Tables"))
  }

  private static func checkout(_ root: String) -> Furnishings? {
    let root = FilePath(root)
    guard isFile(root.appending("Package.swift")), isDirectory(root.appending("Fonts")),
      isDirectory(root.appending("Layouts"))
    else { return nil }
    return Furnishings(
      fonts: root.appending("Fonts"), layouts: root.appending("Layouts"),
      corpus: root.appending("Sources/Roles/Bundled/Corpus"),
      tables: root.appending("Sources/Roles/Bundled/Tables"))
  }

  private static func missing(_ found: String) -> Stop {
    Stop(
      .noInput, "furnishings.missing",
      "fonts, layouts and corpus must lie beside the program; \(found)",
      hint: "Run make install, or set ROLEREPORT_HOME to a directory that holds them")
  }

  private static func isDirectory(_ path: String) -> Bool {
    SystemCall.entry(at: path)?.isDirectory == true
  }

  private static func isFile(_ path: String) -> Bool {
    SystemCall.entry(at: path)?.isRegular == true
  }
}
