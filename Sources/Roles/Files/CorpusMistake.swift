/// What can be wrong with the files of a corpus: the codes of its diagnostics.
public enum CorpusMistake: String, CaseIterable, Sendable {
  /// A file or directory is missing, no regular file, too large, or not UTF-8.
  case unreadable = "corpus.unreadable"
  /// A file could not be written.
  case unwritable = "corpus.unwritable"
  /// The disk is full or fails.
  case writeFailed = "corpus.write-failed"
  /// An import was stopped while it moved its files to their places.
  case unfinished = "corpus.unfinished"
  /// The text is not YAML, or a key stands twice in one mapping.
  case syntax = "corpus.syntax"
  /// YAML anchors with aliases: a corpus spells everything out.
  case alias = "corpus.alias"
  case unknownKey = "corpus.unknown-key"
  case missingKey = "corpus.missing-key"
  /// A list where a text belongs, and the like.
  case wrongShape = "corpus.wrong-shape"
  /// The right shape, but a value that cannot be.
  case badValue = "corpus.bad-value"
  case badID = "corpus.bad-id"
  case duplicateID = "corpus.duplicate-id"
  /// A source that is not `article:line`.
  case badSource = "corpus.bad-source"
  /// A fact that nobody vouches for.
  case noSource = "corpus.no-source"
  case unknownArticle = "corpus.unknown-article"
  case unknownRole = "corpus.unknown-role"
  case badPay = "corpus.bad-pay"
  /// A file that `corpus.yaml` does not list.
  case unlisted = "corpus.unlisted"
  /// A tool that the table of tools does not have.
  case unknownTool = "corpus.unknown-tool"
  /// A fact under `tools` none of whose tools is among the role's `toolNames`.
  case toolNotNamed = "corpus.tool-not-named"
  /// A theme that the table of themes does not have.
  case unknownTheme = "corpus.unknown-theme"
}
