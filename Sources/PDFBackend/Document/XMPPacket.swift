import Display

/// The metadata packet: what the document is, and which standards it follows (ISO 16684-1; ISO 19005-2,
/// 6.6; ISO 14289-1, 5).
struct XMPPacket {
  let information: DocumentInformation
  let standards: Standards

  var bytes: [UInt8] {
    var text = "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    text += "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    text += "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    text += "<rdf:Description rdf:about=\"\""
    for (prefix, space) in namespaces { text += "\n xmlns:\(prefix)=\"\(space)\"" }
    text += ">\n"
    text += claims + core + program
    if explainsAccessibility { text += XMPPacket.extensionSchema }
    text += "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n"
    return Array(text.utf8)
  }

  /// The schemas that are used, and no others.
  private var namespaces: [(prefix: String, space: String)] {
    var used = [
      ("dc", "http://purl.org/dc/elements/1.1/"),
      ("xmp", "http://ns.adobe.com/xap/1.0/"),
      ("pdf", "http://ns.adobe.com/pdf/1.3/"),
    ]
    if standards.archivalPart != nil { used.append(("pdfaid", "http://www.aiim.org/pdfa/ns/id/")) }
    if standards.contains(.accessible) {
      used.append(("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"))
    }
    guard explainsAccessibility else { return used }
    return used + [
      ("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"),
      ("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"),
      ("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"),
    ]
  }

  private var explainsAccessibility: Bool {
    standards.contains(.accessible) && standards.archivalPart != nil
  }

  private var claims: String {
    var claims = ""
    if let part = standards.archivalPart {
      claims += element("pdfaid:part", "\(part)") + element("pdfaid:conformance", "A")
    }
    if standards.contains(.accessible) { claims += element("pdfuaid:part", "1") }
    return claims
  }

  private var core: String {
    element("dc:format", "application/pdf")
      + listed("dc:title", information.title, in: "Alt", " xml:lang=\"x-default\"")
      + listed("dc:creator", information.author, in: "Seq")
      + listed("dc:description", information.subject, in: "Alt", " xml:lang=\"x-default\"")
      + listed("dc:language", information.language, in: "Bag")
  }

  private var program: String {
    let date = InformationDictionary.date(information.date).isEmpty ? "" : information.date
    return element("pdf:Keywords", information.joinedKeywords)
      + element("pdf:Producer", information.creator)
      + element("xmp:CreatorTool", information.creator)
      + element("xmp:CreateDate", date)
      + element("xmp:ModifyDate", date)
      + element("xmp:MetadataDate", date)
  }

  /// PDF/A knows nothing of PDF/UA's property, so the packet explains it.
  private static let extensionSchema = """
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289 the file follows</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>

    """

  private func element(_ name: String, _ value: String) -> String {
    value.isEmpty ? "" : "<\(name)>\(XMPPacket.escaped(value))</\(name)>\n"
  }

  private func listed(
    _ name: String, _ value: String, in container: String, _ attribute: String = ""
  ) -> String {
    guard !value.isEmpty else { return "" }
    let item = "<rdf:li\(attribute)>\(XMPPacket.escaped(value))</rdf:li>"
    return "<\(name)><rdf:\(container)>\(item)</rdf:\(container)></\(name)>\n"
  }

  /// XML 1.0 has no way to write most control characters and the last two of the first plane.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\t", "\n", "\r": escaped += " "
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
