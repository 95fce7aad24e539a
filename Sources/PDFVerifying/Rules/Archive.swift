/// Clauses of PDF/A-2 and PDF/A-3 beyond those that PDF/UA has too (ISO 19005-2 and -3).
public enum Archive {
  private static func a(
    _ clause: String, _ part: String = "", _ text: String, _ hint: String,
    _ coverage: Condition.Coverage = .checked
  ) -> Condition {
    Condition(
      "A-" + clause + part, "PDF/A " + clause, text, hint: hint, archival: clause, coverage)
  }

  static let conditions = file + graphics + fonts + interaction + records

  private static let file = [
    a(
      "6.1.2", "", "the file begins with %PDF-1.n and a comment of four bytes above 127",
      "write both lines first"),
    a("6.1.3", "-id", "the trailer has an ID of two strings", "add /ID"),
    a("6.1.3", "-crypt", "the file is not encrypted", "write the file without encryption"),
    a("6.1.3", "-end", "nothing follows the last %%EOF but one line end", "cut off what follows"),
    a(
      "6.1.6", "", "strings in hexadecimal have an even number of digits", "write the last digit",
      .unchecked("qpdf reads such strings without a word")),
    a("6.1.7.1", "-length", "a stream is as long as it says", "correct Length"),
    a("6.1.7.1", "-lines", "stream stands before a line end, endstream after one", "add line ends"),
    a("6.1.7.1", "-outside", "no stream's data lies in another file", "put the data in"),
    a("6.1.7.2", "-lzw", "nothing is compressed with LZW", "compress with Flate"),
    a("6.1.7.2", "-crypt", "streams have no filter Crypt but Identity", "remove the filter"),
    a("6.1.10", "", "pictures in content are not compressed with LZW", "compress with Flate"),
    a(
      "6.1.12", "", "permissions ask for nothing but document time stamps or signatures",
      "remove Perms"),
    a(
      "6.1.13", "-values", "numbers, names and strings stay within the limits of PDF readers",
      "use shorter strings and smaller numbers"),
    a("6.1.13", "-nesting", "graphics states nest 28 deep at most", "save fewer states"),
    a("6.1.13", "-page", "a page is 3 to 14400 units wide and high", "change the page's size"),
  ]

  private static let graphics = [
    a(
      "6.2.2", "", "what a content stream uses is in its resources", "list it in Resources"),
    a(
      "6.2.3", "-profile", "an output intent has an ICC profile of a printer or a screen",
      "embed a profile of class prtr or mntr"),
    a(
      "6.2.3", "-same", "output intents share one profile", "refer to the same profile"),
    a(
      "6.2.4.2", "", "an ICC-based colour space has a profile with as many components as it says",
      "embed the right profile"),
    a(
      "6.2.4.3", "-rgb", "device RGB is used only with an output intent for RGB",
      "add an output intent with an RGB profile, or use another colour space"),
    a(
      "6.2.4.3", "-cmyk", "device CMYK is used only with an output intent for CMYK",
      "add an output intent with a CMYK profile, or use another colour space"),
    a(
      "6.2.4.3", "-gray", "device gray is used only with an output intent", "add an output intent"),
    a(
      "6.2.5", "", "graphics states have no transfer functions and no halftone tricks",
      "remove TR, TR2, HTP and HTO"),
    a(
      "6.2.6", "", "a rendering intent is one of the four of ISO 32000-1", "use one of the four"),
    a(
      "6.2.8", "", "pictures have no alternates, are not smoothed and are not replaced in print",
      "remove Alternates, Interpolate and OPI"),
    a(
      "6.2.9", "", "forms hold no PostScript and are not replaced in print",
      "remove PS, Subtype2 and OPI"),
    a("6.2.10", "-blend", "blend modes are those of ISO 32000-1", "use one of them"),
    a(
      "6.2.10", "-space",
      "without an output intent a transparent page says in which space it blends",
      "add CS to the page's Group"),
  ]

  private static let fonts = [
    a(
      "6.2.11.2", "", "a font's type is one of ISO 32000-1, its program of the right kind",
      "embed the font anew"),
    a(
      "6.2.11.7.3", "", "text in private use characters has an actual text",
      "add ActualText"),
  ]

  private static let interaction = [
    a("6.3.1", "", "annotations are of the kinds that archives keep", "remove the annotation"),
    a(
      "6.3.2", "", "annotations are printed and not hidden (F)", "set the print flag, and no other"),
    a(
      "6.3.3", "", "an annotation has a normal appearance and no other", "add AP with N alone"),
    a(
      "6.4.1", "", "forms are drawn as they are filled in (NeedAppearances)",
      "set NeedAppearances to false"),
    a("6.5.1", "", "actions start nothing and change nothing", "remove the action"),
    a("6.5.2", "", "nothing happens by itself (AA)", "remove AA"),
    a("6.10", "", "there are no alternate presentations", "remove them"),
    a("6.11", "", "the document asks nothing of its reader (Requirements)", "remove Requirements"),
  ]

  private static let records = [
    a(
      "6.6.2.3", "", "properties of schemas beyond the known ones are described in the metadata",
      "add an extension schema, or remove the property"),
    a(
      "6.6.4", "", "the metadata says which part and level of PDF/A the file follows",
      "add pdfaid:part and pdfaid:conformance"),
    a(
      "6.6.3", "", "metadata and information dictionary say the same", "write both from one source"),
    a(
      "6.8", "-archive", "PDF/A-2 embeds PDF/A files alone", "make it PDF/A-3, or remove the file"),
    a(
      "6.8", "-relation", "PDF/A-3 says what an embedded file is to the document",
      "add AFRelationship, a Subtype, and list the file in AF"),
    a("6.9", "", "a configuration's order lists every layer", "list all layers in Order"),
  ]
}
