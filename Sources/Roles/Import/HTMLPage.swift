/// What a browser's page says, as lines a reader of text understands. Texts that are no HTML pass
/// unchanged.
struct HTMLPage {
  /// Without what no reader sees: scripts, styles, comments, the head but for its title. Every line
  /// end stays, so that lines keep their numbers.
  let text: String
  /// Whether the text clearly is HTML: a page, or several tags of blocks, of two kinds at least.
  let isHTML: Bool

  init(_ source: String) {
    let bytes = Array(source.utf8)
    isHTML = Self.isPage(bytes)
    text = isHTML ? String(decoding: Self.visible(bytes), as: UTF8.self) : source
  }

  /// The parts of a line that a browser shows as lines of their own. An empty one stands where a
  /// browser leaves space.
  static func parts(of line: String) -> [String] {
    let bytes = Array(line.utf8)
    guard bytes.contains(UInt8(ascii: "<")) else { return [line] }
    var parts: [String] = []
    var part: [UInt8] = []
    var says = false
    var index = 0
    while index < bytes.count {
      guard let tag = HTMLTag(bytes, at: index) else {
        says = says || bytes[index] > 0x20
        part.append(bytes[index])
        index += 1
        continue
      }
      let isBlock = HTMLTag.blocks.contains(tag.name)
      if isBlock, says || tag.isClosing {
        if says { parts.append(String(decoding: part, as: UTF8.self)) }
        if !HTMLTag.close.contains(tag.name), parts.last?.isEmpty == false { parts.append("") }
        part = []
        says = false
      }
      if !(isBlock && tag.isClosing) { part += bytes[tag.range] }
      index = tag.range.upperBound
    }
    if says || parts.isEmpty { parts.append(String(decoding: part, as: UTF8.self)) }
    return parts
  }

  private static func isPage(_ bytes: [UInt8]) -> Bool {
    var kinds: Set<String> = []
    var count = 0
    var closing = false
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      // A tag in code marks is spoken of, not used.
      guard open == 0 || bytes[open - 1] != UInt8(ascii: "`"), let tag = HTMLTag(bytes, at: open)
      else { continue }
      index = tag.range.upperBound
      if ["html", "body", "!doctype"].contains(tag.name) { return true }
      guard HTMLTag.blocks.contains(tag.name) else { continue }
      kinds.insert(tag.name)
      count += 1
      closing = closing || tag.isClosing
      if count >= 4, kinds.count >= 2, closing { return true }
    }
    return false
  }

  private static func visible(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    // What was looked for to the end in vain is not looked for again.
    var missing: Set<String> = []
    var isHead = false
    var isTitle = false
    var index = 0
    while index < bytes.count {
      if let end = hiddenEnd(bytes, index, &missing) {
        kept += lineEnds(bytes[index..<end])
        index = end
      } else if let tag = HTMLTag(bytes, at: index) {
        switch tag.name {
        case "head": isHead = !tag.isClosing && (isHead || ends("head", bytes, index, &missing))
        case "title": isTitle = !tag.isClosing
        case "body": isHead = false
        default: break
        }
        // A tag over several lines stands whole before the text it opens.
        kept += lineEnds(bytes[tag.range])
        if !isHead || tag.name == "title" {
          kept += bytes[tag.range].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
        }
        index = tag.range.upperBound
      } else {
        if !isHead || isTitle || bytes[index] == 0x0A || bytes[index] == 0x0D {
          kept.append(bytes[index])
        }
        index += 1
      }
    }
    return kept
  }

  /// Where a comment, a script or a style that opens here ends.
  private static func hiddenEnd(
    _ bytes: [UInt8], _ start: Int, _ missing: inout Set<String>
  ) -> Int? {
    guard bytes[start] == UInt8(ascii: "<") else { return nil }
    if bytes[start...].starts(with: "<!--".utf8) {
      guard !missing.contains("-->") else { return nil }
      var index = start + 4
      while index + 2 < bytes.count {
        if bytes[index...].starts(with: "-->".utf8) { return index + 3 }
        index += 1
      }
      missing.insert("-->")
      return nil
    }
    guard let tag = HTMLTag(bytes, at: start), !tag.isClosing, HTMLTag.hidden.contains(tag.name)
    else { return nil }
    return closing(tag.name, bytes, tag.range.upperBound, &missing)
  }

  private static func ends(
    _ name: String, _ bytes: [UInt8], _ start: Int, _ missing: inout Set<String>
  ) -> Bool {
    closing(name, bytes, start, &missing) != nil
  }

  private static func closing(
    _ name: String, _ bytes: [UInt8], _ start: Int, _ missing: inout Set<String>
  ) -> Int? {
    guard !missing.contains(name) else { return nil }
    var index = start
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      if let tag = HTMLTag(bytes, at: open), tag.isClosing, tag.name == name {
        return tag.range.upperBound
      }
      index = open + 1
    }
    missing.insert(name)
    return nil
  }

  private static func lineEnds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.filter { $0 == 0x0A || $0 == 0x0D }
  }
}
