/// What takes painted pages while they are painted; `PaintedPDF` says what comes.
public protocol PaintSink {
  /// Comes first: texts for characters, by fonts' PostScript names.
  mutating func begin(readings: [String: [Unicode.Scalar: String]])

  /// Comes before a page's bytes: what stands on it.
  mutating func beginPage(
    _ marks: [Mark], links: [PlacedLink], destinations: [PlacedDestination])

  /// The file's next bytes. A page's last ones come before the next page begins.
  mutating func take(_ bytes: some Collection<UInt8>) throws
}

/// Keeps everything.
extension PaintedPDF: PaintSink {
  public mutating func begin(readings: [String: [Unicode.Scalar: String]]) {
    self.readings = readings
  }

  public mutating func beginPage(
    _ marks: [Mark], links: [PlacedLink], destinations: [PlacedDestination]
  ) {
    self.marks.append(marks)
    self.links.append(links)
    self.destinations.append(destinations)
  }

  public mutating func take(_ bytes: some Collection<UInt8>) {
    self.bytes.append(contentsOf: bytes)
  }

  /// Has another sink take what this one took.
  public func replay(to sink: inout some PaintSink) throws {
    sink.begin(readings: readings)
    for ((marks, links), destinations) in zip(zip(marks, links), destinations) {
      sink.beginPage(marks, links: links, destinations: destinations)
    }
    try sink.take(bytes)
  }
}
