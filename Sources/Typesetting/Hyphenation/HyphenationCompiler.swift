/// Makes a `HyphenationTable` of a pattern file as libhyphen reads it (`hyph_en_US.dic`). The same
/// patterns give the same bytes.
public struct HyphenationCompiler {
  private struct Node {
    var children: [UInt8: Int] = [:]
    var digits: [UInt8] = []
  }

  private var nodes = [Node()]
  private var leftMinimum: UInt8 = 2
  private var rightMinimum: UInt8 = 3
  private var slots: [(letter: UInt8, base: Int, value: Int)] = []
  private var usedBases: Set<Int> = []
  private var firstFree = 1
  private var values: [UInt8] = [0]
  private var valuePlaces: [[UInt8]: Int] = [:]
  private var further: [UInt32] = []
  private var furtherNumbers: [UInt32: UInt8] = [:]

  private init() {}

  /// The text of a pattern file; its first line names its encoding, UTF-8 or ISO8859-1. Nil for any
  /// other.
  static func patterns(in bytes: [UInt8]) -> String? {
    let name = bytes.prefix { $0 > 0x20 }
    switch String(decoding: name, as: UTF8.self).uppercased() {
    case "UTF-8": return String(decoding: bytes, as: UTF8.self)
    case "ISO8859-1", "ISO-8859-1":
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
      return String(scalars)
    default: return nil
    }
  }

  /// The bytes of the table. Patterns with anything but digits and small letters are left out, and
  /// those with ligatures: no word is looked up with them.
  public static func table(of patterns: String) -> [UInt8] {
    var compiler = HyphenationCompiler()
    for line in patterns.split(whereSeparator: \.isNewline).dropFirst() {
      compiler.read(line)
    }
    compiler.pack(0, at: 0)
    return compiler.encoded()
  }

  private mutating func read(_ line: Substring) {
    let words = line.split(separator: " ")
    if words.count == 2, let number = UInt8(words[1]) {
      if words[0] == "LEFTHYPHENMIN" { leftMinimum = number }
      if words[0] == "RIGHTHYPHENMIN" { rightMinimum = number }
      return
    }
    guard words.count == 1, let pattern = words.first else { return }
    var letters: [UInt8] = []
    var digits: [UInt8] = [0]
    for scalar in pattern.unicodeScalars {
      if (0x30...0x39).contains(scalar.value) {
        digits[digits.count - 1] = UInt8(scalar.value - 0x30)
        continue
      }
      guard let letter = number(of: scalar) else { return }
      letters.append(letter)
      digits.append(0)
    }
    while digits.last == 0 { digits.removeLast() }
    insert(letters, digits)
  }

  private mutating func number(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x61...0x7A: return UInt8(scalar.value - 0x60)
    case 0x2E: return HyphenationTable.boundary
    case 0...0xBF, 0xFB00...0xFB06: return nil
    default: break
    }
    if let known = furtherNumbers[scalar.value] { return known }
    guard scalar.properties.isAlphabetic, !scalar.properties.isUppercase, further.count < 226 else {
      return nil
    }
    let number = UInt8(HyphenationTable.firstFurther + further.count)
    further.append(scalar.value)
    furtherNumbers[scalar.value] = number
    return number
  }

  private mutating func insert(_ letters: [UInt8], _ digits: [UInt8]) {
    guard !letters.isEmpty, !digits.isEmpty else { return }
    var node = 0
    for letter in letters {
      if let child = nodes[node].children[letter] {
        node = child
      } else {
        nodes.append(Node())
        nodes[node].children[letter] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    nodes[node].digits = digits
  }

  /// Puts a node's children, and theirs, into the first slots where they fit. Bases differ from node
  /// to node, so that a slot's letter tells whose child it is.
  private mutating func pack(_ node: Int, at root: Int) {
    var waiting = [(node: node, slot: -1)]
    var next = 0
    while next < waiting.count {
      let (node, slot) = waiting[next]
      next += 1
      let letters = nodes[node].children.keys.sorted()
      guard !letters.isEmpty else { continue }
      let base = slot < 0 ? 0 : freeBase(for: letters)
      usedBases.insert(base)
      if slot >= 0 { slots[slot].base = base }
      for letter in letters {
        guard let child = nodes[node].children[letter] else { continue }
        reserve(base + Int(letter))
        slots[base + Int(letter)] = (letter, 0, place(of: nodes[child].digits))
        waiting.append((child, base + Int(letter)))
      }
    }
  }

  private mutating func freeBase(for letters: [UInt8]) -> Int {
    while firstFree < slots.count, slots[firstFree].letter != 0 { firstFree += 1 }
    var base = max(1, firstFree - Int(letters[0]))
    while usedBases.contains(base)
      || letters.contains(where: { isTaken(base + Int($0)) })
    {
      base += 1
    }
    return base
  }

  private func isTaken(_ slot: Int) -> Bool { slot < slots.count && slots[slot].letter != 0 }

  private mutating func reserve(_ slot: Int) {
    while slots.count <= slot { slots.append((0, 0, 0)) }
  }

  private mutating func place(of digits: [UInt8]) -> Int {
    guard !digits.isEmpty else { return 0 }
    if let known = valuePlaces[digits] { return known }
    let place = values.count
    values.append(UInt8(digits.count))
    values += digits
    valuePlaces[digits] = place
    return place
  }

  private func encoded() -> [UInt8] {
    var bytes = HyphenationTable.magic
    bytes += [HyphenationTable.version, leftMinimum, rightMinimum, UInt8(further.count)]
    func append(_ number: Int, size: Int) {
      for shift in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }
    append(slots.count, size: 4)
    append(values.count, size: 4)
    for slot in slots {
      bytes.append(slot.letter)
      append(slot.base, size: 3)
    }
    for slot in slots { append(slot.value, size: 2) }
    bytes += values
    for letter in further { append(Int(letter), size: 4) }
    return bytes
  }
}
