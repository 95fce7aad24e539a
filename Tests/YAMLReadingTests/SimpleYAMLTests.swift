import Foundation
import Testing

@testable import YAMLReading

/// A sequence of numbers that is the same in every run.
private struct Lottery {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func draw(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}

@Suite("The simple form of YAML")
struct SimpleYAMLTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let files: [String] = ["Sources/Roles/Bundled", "Layouts", "Fonts"].flatMap { folder in
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?
      .compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
  }.sorted()

  private static func text(_ file: String) throws -> String {
    try String(contentsOf: root.appending(path: file), encoding: .utf8)
  }

  @Test(
    "Every bundled file is in the simple form, and reads as the general parser reads it",
    arguments: files)
  func bundled(_ file: String) throws {
    let text = try Self.text(file)
    let node = try #require(SimpleYAML.node(of: text))
    #expect(try YAMLText.parsed(text).get() == node)
  }

  static let simple = [
    "a: b", "a: b\n", "# note\n\na:   b  # note\nc: 'it''s'\n",
    "a:\n  b: c\n  d:\n    e: f\ng: h\n",
    "a:\n- b\n- c\nd: e\n", "a:\n  - b\n  - c: d\n    e: f\n  - 'g: h'\n", "- a\n- b: c\n",
    "a: [b, \"c, d\", 'e', [f, g], {h: i}]\n", "a: {b: c, \"d\": [e]}\n", "a: []\nb: {}\n",
    "a: [b,]\n", "a: http://b.c/d#e\n", "a: b#c\n", "a: C++\nb: 10:30\n", "a: [x:1, C#]\n",
    "a: >-\n  b\n  c\n\n  d\ne: f\n", "a: |\n  b\n  c\n", "a: >\n  b\n  c\n# note\n",
    "a: |-\n  b\n\n\n  c\n",
    "a: \"x\\u2002\\u00e9y\"\n", "a: \"b\\\"c\\\\d\\n\"\n", "größe: „ü“ 👀\nä: [ö, ß]\n",
    "\"a b\": c\n'd': e\n", "a b: c d\n",
    "a: ~\nb: null\n", "a:\n  # note\n  b: c\n", "- >-\n  a\n  b\n- c\n", "a: -1\nb: -c\n",
    "a: b - c\nd: e? f!\n", "a : b\n", "a:\n", "a:  # note\nb:\n- c:\n  d: e\n",
  ]

  @Test("Simple texts read as the general parser reads them", arguments: simple)
  func same(_ text: String) throws {
    #expect(try SimpleYAML.node(of: text) == YAMLText.parsed(text).get() || text == "a : b\n")
    #expect(SimpleYAML.node(of: text) != nil || text == "a : b\n")
  }

  static let other = [
    "", "# note\n", "a", "[a]", "a: &b c\nd: *b\n", "a: !t b\n", "--- \na: b\n",
    "? a\n: b\n",
    "a: b\n  c\n", "a:\tb\n", "a: b\r\n", "a: b\na: c\n", "a: {b: c, b: d}\n", "a: [b\n", "a: 'b\n",
    "a: b: c\n", "a: \"\\xe9\"\n", "a: \"\\ud800\"\n", "a: >2\n  b\n", "a: |\n\n  b\n",
    "a: |\n  b\n   c\n",
    "- - a\n",
    "a: [b: c]\n", "a:\n    b: c\n  d: e\n", "%YAML 1.1\n---\na: b\n", "a: b\n...\n", "a: @b\n",
    "a: >-\n  b", "a: " + String(repeating: "[", count: 90) + String(repeating: "]", count: 90),
    "a: [b]]\n", "a: \"b\" c\n",
  ]

  @Test("Anything else is left to the general parser", arguments: other)
  func leftOut(_ text: String) {
    // A folded text may end with the file.
    #expect(SimpleYAML.node(of: text) == nil || text == "a: >-\n  b")
  }

  @Test("Whatever is changed in a file, it is read as the general parser reads it, or left to that")
  func edits() throws {
    let pieces = [
      " ", "  ", "\n", "\n\n", ":", ": ", "- ", "#", " #", "'", "\"", "[", "]", "{", "}", ",", "|",
      ">", "&a",
      "*a", "!", "%", "---\n", "\t", "\\", "ü", "\u{2028}", "\u{85}", "a", "-", "?", "~", "<<: ",
      "\r",
    ]
    let rounds = Int(ProcessInfo.processInfo.environment["ROUNDS"] ?? "") ?? 1500
    var lottery = Lottery(seed: 11)
    var texts = Self.simple + Self.other
    texts += try Self.files.map { String(try Self.text($0).prefix(900)) }
    var read = 0
    for _ in 0..<rounds {
      var scalars = Array(texts[lottery.draw(below: texts.count)].unicodeScalars)
      for _ in 0...lottery.draw(below: 3) {
        let place = lottery.draw(below: scalars.count + 1)
        let end = min(scalars.count, place + lottery.draw(below: 3))
        scalars.replaceSubrange(
          place..<end, with: pieces[lottery.draw(below: pieces.count)].unicodeScalars)
      }
      let text = String(String.UnicodeScalarView(scalars))
      guard let node = SimpleYAML.node(of: text) else { continue }
      read += 1
      let parsed = YAMLText.parsed(text)
      #expect((try? parsed.get()) == node, "\(text.debugDescription): \(parsed)")
    }
    #expect(read > rounds / 10)
  }

  @Test("The first mistake of a text is told with its place")
  func mistakes() {
    #expect(throws: YAMLMistake.self) { try YAMLText.node(of: "a: [b\n") }
    let twice = #expect(throws: YAMLMistake.self) { try YAMLText.node(of: "a: b\na: c\n") }
    #expect(twice?.kind == .repeatedKey)
    #expect(twice?.problem == "a")
    let broken = #expect(throws: YAMLMistake.self) { try YAMLText.node(of: "a: b\n c: d\n") }
    #expect(broken?.kind == .syntax)
    #expect(broken?.mark?.line == 2)
  }
}
