/// A file that travels inside the finished one.
public struct Attachment: Hashable, Sendable {
  /// What the file is to the document (ISO 19005-3, annex E.3).
  public enum Relationship: String, Hashable, Sendable {
    /// The document was made from it.
    case source = "Source"
    /// It holds what the document shows in figures or tables.
    case data = "Data"
    /// It says the same in another form.
    case alternative = "Alternative"
    /// It adds to the document.
    case supplement = "Supplement"
  }

  /// The name it is saved under, without directories. No two attachments share one.
  public var name: String
  /// `application/json`.
  public var mediaType: String
  /// What is in it, in a sentence or less.
  public var description: String
  public var bytes: [UInt8]
  public var relationship: Relationship

  public init(
    name: String, mediaType: String, description: String, bytes: [UInt8],
    relationship: Relationship = .data
  ) {
    self.name = name
    self.mediaType = mediaType
    self.description = description
    self.bytes = bytes
    self.relationship = relationship
  }
}
