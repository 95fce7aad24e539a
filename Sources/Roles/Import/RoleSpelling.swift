/// How a role that no table knows is named: singular, capitalised, with an id from its name.
struct RoleSpelling {
  var name: String
  /// Other names that the printed one contains: of "Business Intelligence (BI) Analyst", "BI Analyst".
  var aliases: [String]

  init(printed: String) {
    let outer = RoleTable.withoutBrackets(printed).split(separator: " ").map(String.init)
    name = Self.singular(Self.capitalised(outer.joined(separator: " ")))
    aliases = []
    guard let open = printed.firstIndex(of: "("),
      let close = printed[open...].firstIndex(of: ")")
    else { return }
    let inner = String(printed[printed.index(after: open)..<close]).trimmed(of: " ")
    let before = printed[..<open].split(separator: " ").map(String.init)
    let after = printed[printed.index(after: close)...].split(separator: " ").map(String.init)
    guard !inner.isEmpty, !inner.contains(" "), inner.utf8.count <= before.count else { return }
    let kept = before.dropLast(inner.utf8.count)
    aliases = [Self.singular((kept + [inner] + after).joined(separator: " "))]
  }

  /// `[a-z][a-z0-9]*(-[a-z0-9]+)*`
  static func slug(_ name: String) -> String {
    var slug = ""
    for scalar in name.decomposed {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "A"..."Z": slug += String(scalar).lowercased()
      case "+": slug += slug.hasSuffix("p") ? "p" : "p"
      case "#": slug += "sharp"
      case "&": slug += slug.hasSuffix("-") ? "and-" : "-and-"
      case "'", "’", ".": continue
      default:
        if scalar.isASCII {
          if !slug.hasSuffix("-") { slug += "-" }
        } else if scalar.properties.isAlphabetic {
          slug += "u" + String(scalar.value, radix: 16)
        }
      }
    }
    slug = slug.trimmed(of: "-")
    guard let first = slug.unicodeScalars.first else { return "role" }
    return ("a"..."z").contains(first) ? slug : "role-" + slug
  }

  /// Words in lower case or capitals, written as a title has them; mixed case stays.
  static func capitalised(_ name: String) -> String {
    let hasUpper = name.unicodeScalars.contains { $0.properties.isUppercase }
    let hasLower = name.unicodeScalars.contains { $0.properties.isLowercase }
    guard !(hasUpper && hasLower), hasLower || name.utf8.count > 5 else { return name }
    let words = name.split(separator: " ").enumerated().map { index, word -> String in
      let lower = word.lowercased()
      if index > 0, ["of", "and", "the", "for", "in"].contains(lower) { return lower }
      if shortForms.contains(lower) { return lower.uppercased() }
      return lower.prefix(1).uppercased() + lower.dropFirst()
    }
    return words.joined(separator: " ")
  }

  private static let shortForms: Set<String> = [
    "ai", "ml", "bi", "nlp", "qa", "it", "hr", "etl", "sql", "ui", "ux", "vp", "cto", "cio", "cdo",
    "aws", "gis", "erp", "crm", "sre", "seo", "iot", "vr", "ar",
  ]

  /// The word that is the person, in the singular: before "of", else the last.
  static func singular(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    let joint = words.firstIndex { $0.lowercased() == "of" } ?? words.count
    guard joint > 0 else { return name }
    let word = words[joint - 1]
    let single = Word.singular(word.lowercased())
    guard single != word.lowercased(), isAgent(single) else { return name }
    if word.lowercased().hasPrefix(single) {
      words[joint - 1] = String(word.prefix(single.count))
    } else {
      words[joint - 1] = String(word.prefix(1)) + single.dropFirst()
    }
    return words.joined(separator: " ")
  }

  /// Whether some word of it names a person.
  static func hasAgent(_ name: String) -> Bool {
    Word.list(name).contains { isAgent($0.key) }
  }

  /// Whether its last word, or the one before "of", names a person.
  static func endsInAgent(_ name: String) -> Bool {
    let words = Word.list(name)
    let joint = words.firstIndex { $0.lower == "of" } ?? words.count
    return joint > 0 && isAgent(words[joint - 1].key)
  }

  private static let agentEndings = [
    "er", "or", "ist", "yst", "ian", "ect", "ead", "ief", "ant", "ent", "man", "ern", "ard", "low",
    "pert", "ach", "ive", "vp", "dba", "cto", "cio", "cdo", "person", "associate", "md", "ary",
  ]

  private static func isAgent(_ word: String) -> Bool {
    agentEndings.contains { word.hasSuffix($0) }
  }
}

extension String {
  /// The scalars with the common Latin accents taken off.
  fileprivate var decomposed: [Unicode.Scalar] {
    let plain: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
      zip(
        "àáâãäåāăąçćčďèéêëēęěìíîïīłñńňòóôõöøōřśšşťùúûüūůýÿźżžÀÁÂÃÄÅÇČÈÉÊËÌÍÎÏŁÑÒÓÔÕÖØŚŠÙÚÛÜÝŹŻŽ"
          .unicodeScalars,
        "aaaaaaaaacccdeeeeeeeiiiiilnnnooooooorsssstuuuuuuyyzzzaaaaaacceeeeiiiilnoooooossuuuuyzzz"
          .unicodeScalars)
    ) { first, _ in first }
    return unicodeScalars.map { plain[$0] ?? $0 }
  }
}
