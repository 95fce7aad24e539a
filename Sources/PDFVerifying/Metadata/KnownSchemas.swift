/// The schemas that PDF/A knows without being told (ISO 19005-2, 6.6.2.3.1; XMP specification of 2005).
enum KnownSchemas {
  private static let properties: [String: Set<String>] = [
    XMPProperties.dublinCore: [
      "contributor", "coverage", "creator", "date", "description", "format", "identifier",
      "language", "publisher", "relation", "rights", "source", "subject", "title", "type",
    ],
    XMPProperties.basic: [
      "Advisory", "BaseURL", "CreateDate", "CreatorTool", "Identifier", "Label", "MetadataDate",
      "ModifyDate", "Nickname", "Rating", "Thumbnails",
    ],
    XMPProperties.pdf: ["Keywords", "PDFVersion", "Producer", "Trapped"],
    XMPProperties.archival: ["part", "amd", "conformance", "corr", "rev"],
    XMPProperties.extensions: ["schemas"],
  ]

  /// Schemas whose every property is taken as known.
  private static let whole: Set<String> = [
    "http://ns.adobe.com/xap/1.0/mm/", "http://ns.adobe.com/xap/1.0/rights/",
    "http://ns.adobe.com/xap/1.0/bj/", "http://ns.adobe.com/xap/1.0/t/pg/",
    "http://ns.adobe.com/xmp/1.0/DynamicMedia/", "http://ns.adobe.com/photoshop/1.0/",
    "http://ns.adobe.com/camera-raw-settings/1.0/", "http://ns.adobe.com/tiff/1.0/",
    "http://ns.adobe.com/exif/1.0/", "http://ns.adobe.com/exif/1.0/aux/",
  ]

  static func holds(_ name: XMLName) -> Bool {
    properties[name.space]?.contains(name.local) ?? whole.contains(name.space)
  }
}
