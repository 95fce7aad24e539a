import Diagnostics
import Geometry
import YAMLReading

/// What lengths may be, alone and beside each other.
extension LayoutPass {
  /// What is lost where one unit becomes another, and what no eye sees.
  private static let tolerance = Length.pt(1)
  private static let narrowest = Length.pt(60)

  func checkLengths(of style: StyleLayer, _ reader: inout NodeReader) {
    guard let size = style.size, let leading = style.leading else { return }
    func complain(_ keys: [String], _ summary: String, _ hint: String, _ reader: inout NodeReader) {
      let places = keys.compactMap { style.places[$0] }
      reader.complain(
        "length", at: Self.nearest(places, reader) ?? style.place, summary, hint: hint)
    }
    let text = LayoutText.length
    guard (Length.pt(2)...Length.pt(200)).contains(size) else {
      return complain(
        ["size"], "a style's size is from 2pt to 200pt; found '\(text(size))'",
        "text is 7pt to 12pt, heads are more", &reader)
    }
    guard size / 2 <= leading, leading <= .pt(400) else {
      return complain(
        ["leading", "size"],
        "a style's leading is from half its size, here \(Self.about(size / 2)), to 400pt; "
          + "found '\(text(leading))'", "for text, a quarter more than the size", &reader)
    }
    if let baseline = style.baseline, baseline < .zero || baseline > leading {
      complain(
        ["baseline", "leading"],
        "a style's baseline is from 0pt to its leading, here \(text(leading)); "
          + "found '\(text(baseline))'", "without one it is three quarters of the leading", &reader)
    }
    if let tracking = style.tracking, tracking < -(size / 4) || tracking > size {
      complain(
        ["tracking", "size"],
        "a style's tracking is from a quarter of its size taken off to its size added, here "
          + "\(Self.about(-(size / 4))) to \(text(size)); found '\(text(tracking))'",
        "heads have about -0.2pt, capitals 0.5pt", &reader)
    }
  }

  /// Of places, in order, the first in the file that is read, where its designer can mend it.
  private static func nearest(_ places: [SourceSpan], _ reader: NodeReader) -> SourceSpan? {
    places.first { $0.file == reader.file } ?? places.first
  }

  /// Checks the frame against itself, every paper and the grid once all files are layered.
  func checkRoom(_ root: Node, _ reader: inout NodeReader) {
    guard !hasFailed(reader) else { return }
    let sound = checkEach(root, &reader)
    guard sound, layers.frame["measure"] != nil else { return }
    let frame = layers.layout([:]).frame
    for (name, paper) in layers.papers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let columns = frame.left + frame.measure + frame.gutter + frame.notes
      if columns > paper.width + Self.tolerance {
        complain(
          ["frame measure", "frame notes", "frame left", "frame gutter", "\(name.rawValue) width"],
          root,
          "left, measure, gutter and notes stand side by side on \(name.rawValue), "
            + "\(LayoutText.length(paper.width)) wide; found \(Self.about(columns))",
          "make the measure or the notes narrower", &reader)
      }
      let bottom = frame.top + frame.line * paper.lines
      if bottom > paper.height + Self.tolerance {
        complain(
          [
            "\(name.rawValue) lines", "scale", "frame top", "frame line", "\(name.rawValue) height",
          ],
          root,
          "top and \(paper.lines) lines stand on \(name.rawValue), "
            + "\(LayoutText.length(paper.height)) high; found \(Self.about(bottom))",
          "give the paper fewer lines", &reader)
      }
    }
    let grid = layers.layout([:]).grid
    let width = grid.label + grid.column * 2 + grid.gutter * 2
    if width > frame.measure + Self.tolerance {
      complain(
        ["grid column", "grid label", "grid gutter", "frame measure"], root,
        "a label, two columns and two gutters of the grid stand in the measure, "
          + "\(LayoutText.length(frame.measure)); found \(Self.about(width))",
        "make the grid's columns narrower, or the measure wider", &reader)
    }
  }

  /// Whether every length of the frame and the grid can be one.
  private func checkEach(_ root: Node, _ reader: inout NodeReader) -> Bool {
    let before = reader.complaints
    let lengths = [("frame", layers.frame), ("grid", layers.grid)]
    for (part, lengths) in lengths {
      for (key, length) in lengths.sorted(by: { $0.key < $1.key }) where length < .zero {
        complain(
          ["\(part) \(key)"], root,
          "\(key) of the \(part) is 0pt or more; found '\(LayoutText.length(length))'",
          "take the minus away", &reader)
      }
    }
    guard reader.complaints == before else { return false }
    if let measure = layers.frame["measure"], measure < Self.narrowest {
      complain(
        ["frame measure"], root,
        "the measure is 60pt at least; found '\(LayoutText.length(measure))'",
        "text reads well from 150pt on", &reader)
    }
    if let notes = layers.frame["notes"], notes > .zero, notes < Self.narrowest {
      complain(
        ["frame notes"], root,
        "notes are 60pt wide at least, or 0pt; found '\(LayoutText.length(notes))'",
        "without notes write 0pt", &reader)
    }
    return reader.complaints == before
  }

  private func complain(
    _ keys: [String], _ root: Node, _ summary: String, _ hint: String, _ reader: inout NodeReader
  ) {
    let place = Self.nearest(keys.compactMap { layers.places[$0] }, reader)
    reader.complain("room", at: place ?? reader.place(of: root), summary, hint: hint)
  }

  /// To a tenth of a point.
  private static func about(_ length: Length) -> String {
    let tenths = (length.scaled.magnitude * 10 + 32_768) >> 16
    let sign = length < .zero ? "-" : ""
    return sign + (tenths % 10 == 0 ? "\(tenths / 10)pt" : "\(tenths / 10).\(tenths % 10)pt")
  }
}
