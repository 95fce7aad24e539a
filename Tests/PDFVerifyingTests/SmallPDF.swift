/// A PDF file in the making: objects as text, so that a test can break one place of it.
struct SmallPDF {
  /// The objects that are no streams, by number.
  var objects: [Int: String] = [:]
  /// The streams by number: entries beyond the length, and data.
  var streams: [Int: (entries: String, data: [UInt8])] = [:]
  var header: [UInt8] = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
  /// Entries beyond size and root.
  var trailer = "/ID[<01><02>]/Info 25 0 R"
  /// What is added to each stream's length.
  var lengthError = 0
  var beforeEndstream = "\n"
  var tail = "%%EOF\n"

  /// Exchanges text in an object.
  ///
  /// A text that is not there makes the test wrong, so it leaves a mark that no test expects.
  mutating func replace(_ old: String, with new: String, in number: Int) {
    if let text = objects[number], text.contains(old) {
      objects[number] = text.replacing(old, with: new)
    } else if let stream = streams[number] {
      let text = String(decoding: stream.data, as: UTF8.self)
      if text.contains(old) {
        streams[number]?.data = Array(text.replacing(old, with: new).utf8)
      } else {
        streams[number]?.entries = stream.entries.replacing(old, with: new)
        if !stream.entries.contains(old) { tail = "the text to break was not found" }
      }
    } else {
      tail = "the text to break was not found"
    }
  }

  /// Adds entries to a dictionary.
  mutating func add(_ entries: String, to number: Int) {
    if let text = objects[number], text.hasSuffix(">>") {
      objects[number] = text.dropLast(2) + entries + ">>"
    } else {
      streams[number]?.entries += entries
    }
  }

  /// Adds content at the end of the page.
  mutating func paint(_ content: String) { streams[4]?.data += Array(("\n" + content).utf8) }

  /// The file, with a cross-reference table.
  var bytes: [UInt8] {
    var bytes = header
    var places: [Int: Int] = [:]
    for number in (Array(objects.keys) + streams.keys).sorted() {
      places[number] = bytes.count
      bytes += Array("\(number) 0 obj\n".utf8)
      if let stream = streams[number] {
        let length = stream.data.count + lengthError
        bytes += Array("<<\(stream.entries)/Length \(length)>>\nstream\n".utf8)
        bytes += stream.data + Array((beforeEndstream + "endstream").utf8)
      } else {
        bytes += Array((objects[number] ?? "null").utf8)
      }
      bytes += Array("\nendobj\n".utf8)
    }
    let start = bytes.count
    let size = (places.keys.max() ?? 0) + 1
    var table = "xref\n0 \(size)\n"
    for number in 0..<size {
      let digits = String(places[number] ?? 0)
      let padded = String(repeating: "0", count: 10 - digits.count) + digits
      table += places[number] == nil ? "0000000000 65535 f \n" : "\(padded) 00000 n \n"
    }
    table += "trailer\n<</Size \(size)/Root 1 0 R\(trailer)>>\nstartxref\n\(start)\n"
    return bytes + Array((table + tail).utf8)
  }
}
