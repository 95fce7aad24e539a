import Publishing

/// One run of `rolereport chart` in a directory of its own, or in one that is there.
struct ChartTrial {
  let trial: Trial

  init(_ line: String, in scratch: ScratchDirectory? = nil) throws {
    trial = try Trial(["chart"] + line.split(separator: " ").map(String.init), in: scratch)
  }

  var scratch: ScratchDirectory { trial.scratch }

  /// A file's bytes, as they are.
  func bytes(_ name: String) throws -> [UInt8] { try InputFile(scratch.file(name)).bytes() }
}

/// A corpus of few ads, written as files.
enum SmallCorpus {
  static let articles = """
    Data Analyst vs. Data Scientist

    Feb. 3, 2026

    Tools and Software Used

    Data Analyst
    - Excel
    - Tableau

    Data Scientist
    - Python
    - Tableau
    """
}
