/// What makes a file whole beyond what the two standards number: the structure tree and the pages know
/// the same content, and nothing is damaged.
public enum Whole {
  static let conditions = [
    Condition(
      "W-damage", "ISO 32000-1 7.5", "the file is read without repair",
      hint: "write the file anew with the program that made it"),
    Condition(
      "W-limits", "ISO 32000-1 7", "the file is of a size that can be checked",
      hint: "what is past the limit was not looked at"),
    Condition(
      "W-pages", "ISO 32000-1 7.7.3", "the page tree lists pages, and no page twice",
      hint: "write the page tree anew"),
    Condition(
      "W-tagged", "PDF/UA-1 6.2", "the document is tagged (MarkInfo, StructTreeRoot)",
      hint: "make the PDF with tags", archival: "6.7.2.2"),
    Condition(
      "W-syntax", "ISO 32000-1 7.8", "content streams hold known operators with their operands",
      hint: "write the page anew", archival: "6.2.2"),
    Condition(
      "W-nesting", "ISO 32000-1 14.6", "marked content begins and ends in the same stream",
      hint: "close each sequence where it was opened", archival: "6.2.2"),
    Condition(
      "W-tree", "ISO 32000-1 14.7.2",
      "the structure tree is a tree: no element twice, parents right",
      hint: "write the structure tree anew", archival: "6.7.3.3"),
    Condition(
      "W-swallowed", "ISO 32000-1 14.7.4", "content that the structure tree lists is on the page",
      hint: "list what is there, and nothing else"),
    Condition(
      "W-orphaned", "ISO 32000-1 14.7.4", "marked content on a page is in the structure tree",
      hint: "list it in a structure element, or make it an artifact"),
    Condition(
      "W-once", "ISO 32000-1 14.7.4", "content belongs to one structure element, under one number",
      hint: "number each sequence of a page anew"),
    Condition(
      "W-parents", "ISO 32000-1 14.7.4.4", "the parent tree leads back to each content's element",
      hint: "write the parent tree anew"),
    Condition(
      "W-regular", "PDF/UA-1 7.5", "rows of a table have the same number of cells, spans counted",
      hint: "add the cells that are missing, or mend the spans"),
    Condition(
      "W-headers", "PDF/UA-1 7.5", "Headers of a cell name header cells of the same table",
      hint: "write the IDs of the header cells"),
    Condition(
      "W-language", "PDF/UA-1 7.2", "a language is written as RFC 3066 has it",
      hint: "write en, en-GB or the like", archival: "6.7.4"),
    Condition(
      "W-numbering", "PDF/UA-1 7.6", "a list with labels says how it counts (ListNumbering)",
      hint: "add the attribute"),
    Condition(
      "W-empty", "PDF/UA-1 7.1", "headings, paragraphs and links hold something",
      hint: "remove the element, or put its content into it"),
  ]
}
