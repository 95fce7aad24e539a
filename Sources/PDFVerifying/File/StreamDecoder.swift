/// Undoes the filters of streams (ISO 32000-1, 7.4), those of pictures aside.
struct StreamDecoder {
  enum Outcome {
    case bytes([UInt8])
    /// Decoded up to where the data is damaged.
    case damaged([UInt8])
    /// With a filter that is not undone here, or larger than the limit.
    case refused
  }

  /// No stream that is read here comes near it.
  let limit: Int

  func decode(_ raw: [UInt8], filters: [(name: String, parameters: [String: PDFValue])]) -> Outcome
  {
    var (bytes, isWhole) = (raw, true)
    for filter in filters {
      switch filter.name {
      case "FlateDecode", "Fl":
        guard let inflated = try? Inflater.zlib(bytes, limit: limit) else { return .refused }
        guard let plain = unpredicted(inflated.bytes, filter.parameters) else { return .refused }
        bytes = plain
        isWhole = isWhole && inflated.isWhole
      case "ASCIIHexDecode", "AHx": bytes = hexadecimal(bytes)
      case "ASCII85Decode", "A85": bytes = base85(bytes)
      case "RunLengthDecode", "RL":
        guard let plain = runs(bytes) else { return .refused }
        bytes = plain
      case "Crypt": continue  // qpdf has undone it.
      default: return .refused
      }
    }
    return isWhole ? .bytes(bytes) : .damaged(bytes)
  }

  private func hexadecimal(_ bytes: [UInt8]) -> [UInt8] {
    let digits = bytes.prefix { $0 != 0x3E }.compactMap(SyntaxReader.digit)
    return stride(from: 0, to: digits.count, by: 2).map { index in
      digits[index] << 4 | (index + 1 < digits.count ? digits[index + 1] : 0)
    }
  }

  private func base85(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var group: [UInt32] = []
    func flush(_ group: [UInt32]) {
      let padded = group + Array(repeating: 84, count: 5 - group.count)
      let value = padded.reduce(UInt32(0)) { $0 &* 85 &+ $1 }
      for index in 0..<group.count - 1 { output.append(UInt8(value >> (24 - 8 * index) & 0xFF)) }
    }
    for byte in bytes {
      switch byte {
      case 0x21...0x75: group.append(UInt32(byte - 0x21))
      case 0x7A where group.isEmpty: output += [0, 0, 0, 0]
      case 0x7E:
        if group.count > 1 { flush(group) }
        return output
      default: continue
      }
      if group.count == 5 {
        flush(group)
        group = []
      }
    }
    if group.count > 1 { flush(group) }
    return output
  }

  private func runs(_ bytes: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    var position = 0
    while position < bytes.count, bytes[position] != 128 {
      let length = Int(bytes[position])
      position += 1
      if length < 128 {
        let end = min(position + length + 1, bytes.count)
        output += bytes[position..<end]
        position = end
      } else if position < bytes.count {
        output += Array(repeating: bytes[position], count: 257 - length)
        position += 1
      }
      guard output.count <= limit else { return nil }
    }
    return output
  }

  /// Undoes PNG predictors; nil for TIFF's, which only pictures use.
  private func unpredicted(_ bytes: [UInt8], _ parameters: [String: PDFValue]) -> [UInt8]? {
    let predictor = parameters["Predictor"]?.integer ?? 1
    guard predictor > 1 else { return bytes }
    let (colors, depth, columns) = (
      parameters["Colors"]?.integer ?? 1, parameters["BitsPerComponent"]?.integer ?? 8,
      parameters["Columns"]?.integer ?? 1
    )
    guard predictor >= 10, 1...32 ~= colors, 1...16 ~= depth, 1...100_000 ~= columns else {
      return nil
    }
    let (width, step) = ((colors * depth * columns + 7) / 8, max(1, colors * depth / 8))
    var output: [UInt8] = []
    var above = [UInt8](repeating: 0, count: width)
    var start = 0
    while start + width < bytes.count {
      var row = Array(bytes[start + 1..<start + 1 + width])
      undo(bytes[start], &row, above: above, step: step)
      output += row
      above = row
      start += width + 1
    }
    return output
  }

  private func undo(_ kind: UInt8, _ row: inout [UInt8], above: [UInt8], step: Int) {
    for index in row.indices {
      let left = index >= step ? Int(row[index - step]) : 0
      let (up, corner) = (Int(above[index]), index >= step ? Int(above[index - step]) : 0)
      let guess: Int
      switch kind {
      case 1: guess = left
      case 2: guess = up
      case 3: guess = (left + up) / 2
      case 4:
        let estimate = left + up - corner
        let (a, b, c) = (abs(estimate - left), abs(estimate - up), abs(estimate - corner))
        guess = a <= b && a <= c ? left : b <= c ? up : corner
      default: guess = 0
      }
      row[index] &+= UInt8(guess)
    }
  }
}
