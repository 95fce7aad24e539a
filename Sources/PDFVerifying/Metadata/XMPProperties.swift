/// The properties of a metadata packet (ISO 16684-1), by namespace and name.
struct XMPProperties {
  static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  static let dublinCore = "http://purl.org/dc/elements/1.1/"
  static let basic = "http://ns.adobe.com/xap/1.0/"
  static let pdf = "http://ns.adobe.com/pdf/1.3/"
  static let archival = "http://www.aiim.org/pdfa/ns/id/"
  static let accessible = "http://www.aiim.org/pdfua/ns/id/"
  static let extensions = "http://www.aiim.org/pdfa/ns/extension/"
  static let schema = "http://www.aiim.org/pdfa/ns/schema#"
  static let property = "http://www.aiim.org/pdfa/ns/property#"

  private(set) var elements: [XMLName: XMLElement] = [:]

  /// Nil where the document holds no RDF.
  init?(_ root: XMLElement) {
    guard let rdf = XMPProperties.rdfElement(in: root) else { return nil }
    for description in rdf.children
    where description.name == XMLName(XMPProperties.rdf, "Description") {
      for (name, value) in description.attributes
      where name.space != XMPProperties.rdf && !name.space.isEmpty && name.prefix != "xml" {
        elements[name] = XMLElement(name: name, text: value)
      }
      for child in description.children { elements[child.name] = child }
    }
  }

  private static func rdfElement(in element: XMLElement) -> XMLElement? {
    if element.name == XMLName(rdf, "RDF") { return element }
    return element.children.first { $0.name == XMLName(rdf, "RDF") }
  }

  /// A property's text; of a list or of alternatives, its items' joined.
  func text(_ space: String, _ name: String) -> String? {
    elements[XMLName(space, name)].map { XMPProperties.items(of: $0).joined(separator: "; ") }
  }

  static func items(of element: XMLElement) -> [String] {
    let lists = element.children.filter { ["Alt", "Seq", "Bag"].contains($0.name.local) }
    guard let list = lists.first else { return [trimmed(element.text)] }
    return list.children.map { trimmed($0.text) }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// The languages that texts of the packet say.
  var languages: [String] {
    elements.values.flatMap { element in
      element.children.flatMap(\.children).compactMap { item in
        item.attributes.first { $0.key.prefix == "xml" && $0.key.local == "lang" }?.value
      }
    }
  }

  /// The properties that extension schemas in the packet describe.
  var described: Set<XMLName> {
    let bag = elements[XMLName(XMPProperties.extensions, "schemas")]
    var names: Set<XMLName> = []
    for schema in bag?.children.flatMap(\.children) ?? [] {
      let parts = schema.parts
      let space =
        parts.first { $0.name == XMLName(XMPProperties.schema, "namespaceURI") }?.text ?? ""
      let list = parts.first { $0.name == XMLName(XMPProperties.schema, "property") }
      for property in list?.children.flatMap(\.children) ?? [] {
        let name = property.parts.first { $0.name == XMLName(XMPProperties.property, "name") }
        if let name { names.insert(XMLName(space, name.text)) }
      }
    }
    return names
  }
}

extension XMLElement {
  /// The fields of a structure, whether it is written with a description inside or without.
  fileprivate var parts: [XMLElement] {
    guard children.count == 1, children[0].name == XMLName(XMPProperties.rdf, "Description") else {
      return children
    }
    return children[0].children
  }
}
