import Testing

@testable import Publishing

@Suite("Charts from hostile files")
struct ChartFuzzTests {
  /// Numbers that are the same in every run (a linear congruence, Knuth's constants).
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, sides)
    }
  }

  private static let splinters: [[UInt8]] = [
    "-9223372036854775808", "999999999999999", "null", "[]", "{}", "\"\\ud83d\"", "\"\\u0000\"",
    "<metadata>", "</metadata>", "<!--", "<![CDATA[", "&#0;", "\u{202E}", "/Length 4294967295",
    "stream\n", "iTXt", "\"ads\": [", "\"year\"", "\"hour\"", "0",
  ].map { Array($0.utf8) }

  private static func mutated(_ bytes: [UInt8], _ dice: inout Dice, most: Int = 4) -> [UInt8] {
    var bytes = bytes
    for _ in 0...dice.roll(most) where !bytes.isEmpty {
      let place = dice.roll(bytes.count)
      let end = min(bytes.count, place + dice.roll(40))
      switch dice.roll(6) {
      case 0: bytes[place] = UInt8(dice.roll(256))
      case 1: bytes[place] ^= 1 << UInt8(dice.roll(8))
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: dice.roll(bytes.count))
      case 4: bytes.insert(contentsOf: splinters[dice.roll(splinters.count)], at: place)
      default:
        let splinter = splinters[dice.roll(splinters.count)]
        bytes.replaceSubrange(place..<min(bytes.count, place + splinter.count), with: splinter)
      }
    }
    return dice.roll(12) == 0 ? Array(bytes.prefix(dice.roll(bytes.count + 1))) : bytes
  }

  @Test(
    "300 damaged files of each kind are read or refused, and nothing else happens",
    arguments: ["svg", "png", "pdf", "json"])
  func damaged(ending: String) throws {
    let run = try ChartTrial(
      "--kind ranges --pair ml-lead,ds-manager --size 200x200 -o %/x.\(ending)")
    let name = try #require(run.scratch.names.first { $0.hasSuffix(ending) })
    let whole = try run.bytes(name)
    #expect(throws: Never.self) { try ChartFile.record(in: whole) }
    var dice = Dice(state: UInt64(whole.count))
    var refused = 0
    for _ in 0..<300 {
      let bytes = Self.mutated(whole, &dice)
      do {
        _ = try ChartFile.record(in: bytes)
      } catch {
        refused += 1
        #expect(!error.words.isEmpty)
      }
    }
    #expect(refused > 20)
  }

  @Test("what is read out of damaged data can be drawn")
  func drawn() throws {
    let json = try ChartTrial("--kind seniority --pair ml-lead,ds-manager -o %/x.json")
    let whole = try json.bytes("x.json")
    let press = try Press(Furnishings.find(home: Trial.checkout, executable: "/"))
    let layout = try press.layout("report").value
    var dice = Dice(state: 7)
    var drawn = 0
    for _ in 0..<300 {
      let bytes = Self.mutated(whole, &dice, most: 1)
      guard let record = try? ChartFile.record(in: bytes) else { continue }
      guard drawn < 40 else { break }
      drawn += 1
      do {
        let pictures = try press.chart(record, as: .svg, fonts: layout.fonts).value
        #expect(!pictures.isEmpty)
      } catch {
        #expect(!error.diagnostics.isEmpty)
      }
    }
    #expect(drawn > 20)
  }
}
