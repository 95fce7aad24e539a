/// What stands in a structure element, in reading order.
enum StructureKid: Hashable {
  case element(Int)
  case content(ContentKey)
  /// An annotation or another object, by its number.
  case object(Int)
}

/// A node of the structure tree as the file has it (ISO 32000-1, 14.7.2).
struct StructureElement {
  /// The number of its object; 0 where it is written into its parent.
  var number: Int
  /// As it is written.
  var type: String
  /// The standard type that the role map leads to; the type itself where it leads nowhere.
  var role: String
  var parent: Int?
  var kids: [StructureKid] = []
  var entries: [String: PDFValue]
  /// By owner and key, `Table.Scope`.
  var attributes: [String: PDFValue] = [:]
  /// The page of its first content, counted from 1.
  var page: Int?
}

/// The standard structure types (ISO 32000-1, 14.8.4).
enum StandardTypes {
  static let all: Set<String> = [
    "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index",
    "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl",
    "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note",
    "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT",
    "WP", "Figure", "Formula", "Form",
  ]
}
