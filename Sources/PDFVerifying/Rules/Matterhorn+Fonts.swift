extension Matterhorn {
  private static func font(
    _ number: String, _ clause: String, _ text: String, _ hint: String, _ archival: String,
    _ coverage: Condition.Coverage = .checked
  ) -> Condition {
    Condition(
      "31-" + number, "PDF/UA-1 7.21." + clause, text, hint: hint, archival: "6.2.11." + archival,
      coverage)
  }

  private static let embed = "embed the font"

  static let fonts = [
    font(
      "001", "3.1", "a composite font and its character map come from one registry",
      "use the map that belongs to the font", "3.1"),
    font(
      "002", "3.1", "a composite font and its character map have one ordering",
      "use the map that belongs to the font", "3.1"),
    font(
      "003", "3.1", "a composite font's supplement is not newer than its character map's",
      "use the map that belongs to the font", "3.1"),
    font(
      "004", "3.2", "a CIDToGIDMap is a stream or Identity", "write /CIDToGIDMap /Identity", "3.2"),
    font(
      "005", "3.2", "an embedded TrueType CID font has a CIDToGIDMap",
      "write /CIDToGIDMap /Identity", "3.2"),
    font(
      "006", "3.3", "a character map is one of the predefined ones or embedded",
      "embed the character map", "3.3"),
    font(
      "007", "3.3", "an embedded character map says its direction twice alike (WMode)",
      "write the same WMode in both", "3.3"),
    font(
      "008", "3.3", "an embedded character map uses no other but predefined ones",
      "write out the map that it uses", "3.3"),
    font("009", "4.1", "a font that is seen is embedded", embed, "4.1"),
    font(
      "011", "4.1", "an embedded font has every glyph that is used",
      "embed the font with all glyphs of the text", "4.1",
      .partly("Type 1 programs are not read; of simple fonts ASCII is looked up")),
    font(
      "012", "4.2", "a CharSet leaves out no glyph of the font", "remove CharSet", "4.2",
      .unchecked("Type 1 programs are encrypted and not read")),
    font(
      "013", "4.2", "a CharSet names no glyph that the font has not", "remove CharSet", "4.2",
      .unchecked("Type 1 programs are encrypted and not read")),
    font(
      "014", "4.2", "a CIDSet leaves out no glyph of the font", "remove CIDSet", "4.2"),
    font(
      "015", "4.2", "a CIDSet names no glyph that the font has not", "remove CIDSet", "4.2"),
    font(
      "016", "5", "widths in the dictionary and in the font program agree to a thousandth",
      "write the font program's widths", "5",
      .partly("Type 1 programs are not read; of simple CFF fonts ASCII is looked up")),
    font(
      "017", "6", "a TrueType font of letters has a character table that is not for symbols",
      "embed the font with its Unicode table", "6"),
    font(
      "018", "6", "every code used of a TrueType font of letters is found in its tables",
      "embed the font with its Unicode table", "6",
      .partly("codes of the basic Latin letters are looked up")),
    font(
      "019", "6", "a TrueType font of letters has an encoding", "write /Encoding", "6"),
    font(
      "020", "6", "an encoding with differences names its base", "write /BaseEncoding", "6"),
    font(
      "021", "6", "a TrueType font's encoding is WinAnsiEncoding or MacRomanEncoding",
      "use one of the two", "6"),
    font(
      "022", "6", "differences name glyphs of the Adobe Glyph List",
      "use the list's names", "6",
      .partly("names are judged by their form; the list itself is not carried")),
    font(
      "023", "6", "a font with differences has a Microsoft Unicode table",
      "embed the font with its Unicode table", "6"),
    font(
      "024", "6", "a symbolic TrueType font has no encoding", "remove /Encoding", "6"),
    font(
      "025", "6", "a symbolic TrueType font has a character table",
      "embed the font with its tables", "6"),
    font(
      "026", "6", "a symbolic TrueType font with several tables has a Microsoft Symbol one",
      "embed the font with its tables", "6"),
    font(
      "027", "7", "a font tells which characters its codes stand for",
      "add a ToUnicode map", "7.2"),
    font("028", "7", "no character is mapped to U+0000", "correct the ToUnicode map", "7.2"),
    font(
      "029", "7", "no character is mapped to U+FEFF or U+FFFE", "correct the ToUnicode map", "7.2"),
    font(
      "030", "8", "no text shows the glyph for missing characters (.notdef)",
      "use a font that has the character", "8",
      .partly("Type 1 programs are not read; of simple fonts ASCII is looked up")),
  ]
}
