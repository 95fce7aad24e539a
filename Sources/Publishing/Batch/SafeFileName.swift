/// A file's name that every common file system takes: those of Linux, macOS and Windows.
public enum SafeFileName {
  /// The longest name made, in bytes of UTF-8. A file system's 255 leave room for a page's number, an
  /// extension and the marks of a temporary file.
  public static let longest = 180

  /// The text as a name, without extension. The same text makes the same name; a name that had to be
  /// cut ends with a checksum of the whole, so that two names do not become one.
  ///
  /// - Parameter text: What the file should be called.
  /// - Returns: The name; empty where nothing of the text can stand in one.
  public static func name(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(isAllowed(scalar) ? scalar : "-")
    }
    var name = trimmed(String(scalars))
    if isReserved(name) { name = "_" + name }
    return shortened(name)
  }

  /// What two names must differ by: a file system may take letters of either case for the same.
  public static func folded(_ name: String) -> String { name.lowercased() }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if "<>:\"/\\|?*".unicodeScalars.contains(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }

  /// Without dots and spaces at either end, which hide a file or are dropped from its name, and
  /// without dashes in front, which commands take for options.
  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first == "." || first == "-" || first.isWhitespace {
      rest.removeFirst()
    }
    while let last = rest.last, last == "." || last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// Whether Windows takes the name for a device, whatever follows its first dot.
  private static func isReserved(_ name: String) -> Bool {
    let device = name.prefix { $0 != "." }.uppercased()
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(device) { return true }
    guard device.count == 4, let number = device.last, "0123456789¹²³".contains(number) else {
      return false
    }
    return device.hasPrefix("COM") || device.hasPrefix("LPT")
  }

  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > longest else { return name }
    let mark = "-" + (Checksum.sha256(Array(name.utf8)) ?? "").prefix(8)
    var front = name[...]
    while front.utf8.count > longest - mark.utf8.count { front.removeLast() }
    return trimmed(String(front)) + mark
  }
}
