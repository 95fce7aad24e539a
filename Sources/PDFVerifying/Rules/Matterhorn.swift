/// The failure conditions of the Matterhorn Protocol 1.1 that a machine can decide, turned round into
/// what must hold: 87, and the two rows of its table that say that nothing is to be tested.
public enum Matterhorn {
  public static let conditions = content + document + structure + annotations + fonts

  private static func ua(
    _ id: String, _ clause: String, _ text: String, hint: String = "", archival: String = "",
    _ coverage: Condition.Coverage = .checked
  ) -> Condition {
    Condition(
      id, "PDF/UA-1 " + clause, text, hint: hint, archival: archival, coverage)
  }

  private static let content = [
    ua(
      "01-003", "7.1", "no artifact stands inside tagged content",
      hint: "end the tagged sequence before the artifact begins"),
    ua(
      "01-004", "7.1", "no tagged content stands inside an artifact",
      hint: "end the artifact before the tagged sequence begins"),
    ua(
      "01-005", "7.1", "whatever is painted is tagged or an artifact",
      hint:
        "put it into a marked-content sequence that the structure tree knows, or make it an artifact"
    ),
    ua(
      "01-007", "7.1", "the tags are not marked as suspect",
      hint: "check the tags, then set Suspects to false", archival: "6.7.2.2"),
    ua(
      "02-001", "7.1", "every structure type is a standard type or is mapped to one",
      hint: "add the type to the role map", archival: "6.7.3.4"),
    ua(
      "02-003", "7.1", "the role map goes in no circle", hint: "map the types to standard ones",
      archival: "6.7.3.4"),
    ua(
      "02-004", "7.1", "no standard structure type is mapped to another",
      hint: "take it out of the role map", archival: "6.7.3.4"),
    ua(
      "10-001", "7.2", "every character code has a Unicode value",
      hint: "complete the font's ToUnicode map", archival: "6.2.11.7.2"),
    ua(
      "30-001", "7.20", "no form refers to a page of another file (Ref)",
      hint: "draw what it shows into the form", archival: "6.2.9"),
    ua(
      "30-002", "7.20", "a form with marked content of its own is drawn once",
      hint: "draw a copy of the form in each place"),
  ]

  private static let document = [
    ua(
      "06-001", "7.1", "the document has XMP metadata",
      hint: "add a metadata stream to the catalogue", archival: "6.6.2.1"),
    ua(
      "06-002", "5", "the metadata says that the file is PDF/UA (pdfuaid:part is 1)",
      hint: "add pdfuaid:part, once all else conforms"),
    ua("06-003", "7.1", "the metadata has a title (dc:title)", hint: "give the document a title"),
    ua(
      "07-001", "7.1", "the catalogue's viewer preferences say DisplayDocTitle",
      hint: "add /ViewerPreferences << /DisplayDocTitle true >>"),
    ua(
      "07-002", "7.1", "viewers are to show the title (DisplayDocTitle is true)",
      hint: "set it to true"),
    ua(
      "11-001", "7.2", "the language of text on pages is known",
      hint: "give the catalogue a Lang", archival: "6.7.4"),
    ua(
      "11-002", "7.2", "the language of alternative, actual and expanded text is known",
      hint: "give the catalogue or the structure element a Lang"),
    ua(
      "11-003", "7.2", "the language of the outline is known", hint: "give the catalogue a Lang"),
    ua(
      "11-004", "7.2", "the language of annotations' descriptions is known",
      hint: "give the catalogue or the structure element a Lang"),
    ua(
      "11-005", "7.2", "the language of form fields' descriptions is known",
      hint: "give the catalogue a Lang"),
    ua(
      "11-006", "7.2", "the language of the metadata is known",
      hint: "give the catalogue a Lang, or xml:lang to the metadata's texts"),
    ua(
      "20-001", "7.10", "every further configuration of layers has a name",
      hint: "add a Name to each dictionary of Configs", archival: "6.9"),
    ua(
      "20-002", "7.10", "the usual configuration of layers has a name",
      hint: "add a Name to the dictionary D", archival: "6.9"),
    ua(
      "20-003", "7.10", "layers do not switch by themselves (AS)", hint: "take AS out",
      archival: "6.9"),
    ua(
      "21-001", "7.11", "an embedded file has its name twice, as F and as UF",
      hint: "add what is missing to the file specification", archival: "6.8"),
    ua(
      "23-001", "7.13", "digital signatures: the protocol has no test of its own",
      .unchecked("nothing to test")),
    ua(
      "25-001", "7.15", "no form is laid out by XFA when it is opened", hint: "remove the XFA form",
      archival: "6.4.2"),
    ua(
      "26-001", "7.16", "an encrypted file says what is permitted (P)",
      hint: "write the file without encryption",
      .partly("such a file does not open, and is refused as unreadable")),
    ua(
      "26-002", "7.16", "an encrypted file lets assistive technology read (bit 10 of P)",
      hint: "write the file without encryption"),
    ua(
      "27-001", "7.17", "navigation: the protocol has no test of its own",
      .unchecked("nothing to test")),
  ]

  private static let structure = [
    ua(
      "09-004", "7.2", "tables hold rows, rows hold header and data cells",
      hint: "nest Table, THead, TBody, TFoot, TR, TH and TD as ISO 32000-1, table 337, says"),
    ua(
      "09-005", "7.2", "lists hold items, items hold labels and bodies",
      hint: "nest L, LI, Lbl and LBody as ISO 32000-1, table 336, says"),
    ua(
      "09-006", "7.2", "tables of contents hold entries",
      hint: "put TOCI into TOC, and nothing else"),
    ua(
      "09-007", "7.2", "ruby holds a base and its text",
      hint: "put RB, RT and RP into Ruby, and nothing else"),
    ua(
      "09-008", "7.2", "warichu holds text and brackets",
      hint: "put WT and WP into Warichu, and nothing else"),
    ua(
      "13-004", "7.3", "a figure has an alternative or actual text",
      hint: "say in Alt what the figure shows; make it an artifact if it shows nothing"),
    ua("14-002", "7.4.2", "the first heading is H1", hint: "begin with H1"),
    ua(
      "14-003", "7.4.2", "going down, headings leave out no level",
      hint: "use the level below that of the heading before"),
    ua("14-006", "7.4.4", "a node has one heading H at most", hint: "give each H its own section"),
    ua(
      "14-007", "7.4.4", "headings are all H or all numbered", hint: "use H1, H2 … throughout"),
    ua(
      "15-003", "7.5", "a header cell has a scope, or cells name their headers",
      hint: "add /Scope to each TH, or /Headers to each TD"),
    ua(
      "17-002", "7.7", "a formula has an alternative text", hint: "say the formula in Alt"),
    ua(
      "17-003", "7.7", "characters of formulas have Unicode values",
      hint: "complete the font's ToUnicode map", .partly("tested with all text, under 10-001")),
    ua("19-003", "7.9", "a note has an ID", hint: "give each Note an ID"),
    ua("19-004", "7.9", "no two notes have the same ID", hint: "give each Note an ID of its own"),
  ]

  private static let annotations = [
    ua(
      "28-002", "7.18.1", "an annotation stands in an Annot element, links and fields aside",
      hint: "make the annotation the child of an Annot element, by OBJR and StructParent"),
    ua(
      "28-004", "7.18.1", "an annotation has a description (Contents, or Alt of its element)",
      hint: "add Contents"),
    ua(
      "28-005", "7.18.1", "a form field has a description (TU, or Alt of its element)",
      hint: "add TU"),
    ua(
      "28-006", "7.18.2", "annotations of unknown kinds are tagged and described as others are",
      hint: "use the kinds of ISO 32000-1, table 169", archival: "6.3.1"),
    ua(
      "28-007", "7.18.2", "there are no trap networks (TrapNet)", hint: "remove them",
      archival: "6.3.1"),
    ua(
      "28-008", "7.18.3", "a page with annotations has a tab order", hint: "add /Tabs /S"),
    ua(
      "28-009", "7.18.3", "the tab order follows the structure", hint: "set Tabs to S"),
    ua(
      "28-010", "7.18.4", "a form field stands in a Form element",
      hint: "make the widget the child of a Form element"),
    ua(
      "28-011", "7.18.5", "a link stands in a Link element",
      hint: "make the annotation the child of a Link element, by OBJR and StructParent"),
    ua("28-012", "7.18.5", "a link has a description (Contents)", hint: "add Contents"),
    ua(
      "28-014", "7.18.6.2", "a media clip says what kind of data it is (CT)", hint: "add CT",
      archival: "6.3.1"),
    ua(
      "28-015", "7.18.6.2", "a media clip has an alternative text", hint: "add Alt",
      archival: "6.3.1"),
    ua(
      "28-016", "7.18.7", "an attached file's annotation has its name as F and as UF",
      hint: "add what is missing to the file specification", archival: "6.8"),
    ua(
      "28-017", "7.18.8", "printer's marks are not tagged",
      hint: "take the annotation out of the structure tree", archival: "6.3.1"),
    ua(
      "28-018", "7.18.8", "the appearance of a printer's mark is an artifact",
      hint: "mark its content as an artifact"),
  ]
}
