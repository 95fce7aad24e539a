import Testing

@testable import LayoutFiles

@Suite("Contrast of a layout's colours") struct ContrastTests {
  @Test(
    "contrast is the ratio of WCAG",
    arguments: [
      (0x00_0000, 0xFF_FFFF, 21.0), (0xFF_FFFF, 0x00_0000, 21.0), (0x77_7777, 0xFF_FFFF, 4.478),
      (0xFF_0000, 0xFF_FFFF, 3.998), (0x12_3456, 0x12_3456, 1.0),
    ] as [(UInt32, UInt32, Double)])
  func ratio(one: UInt32, other: UInt32, ratio: Double) {
    #expect(abs(Contrast(one, on: other).ratio - ratio) < 0.001)
  }

  @Test(
    "the house's colours stand out; one that does not is named, with its ground and its ink",
    arguments: [
      (Brand(), []),
      (colored(.soft, 0x99_9999), ["'soft' on 'ground' has 2.8 in colour", "'soft' on 'cover'"]),
      (colored(.b, 0xF0_8A4B), ["text stands out", "'b' on 'ground' has 2.4 in colour"]),
      (colored(.both, 0xBB_BBBB), ["a mark stands out from its ground by 3 to 1", "'both'"]),
      (colored(.ground, 0x40_4040), ["'ink' on 'ground' has 1.5", "'a' on 'ground'"]),
      (grayed(.soft, 150), ["'soft' on 'ground' has 2.9 in gray"]),
    ] as [(Brand, [String])])
  func warnings(brand: Brand, expected: [String]) throws {
    let layout = try #require(readHouseLayout()).branded(by: brand)
    let warnings = layout.contrastWarnings(file: "Layouts/small.yaml")
    #expect(warnings.isEmpty == expected.isEmpty)
    let text = warnings.map(\.rendered).joined(separator: "\n")
    for part in expected { #expect(text.contains(part), "\(text)") }
    #expect(warnings.allSatisfy { $0.severity == .warning && $0.code == "layout.contrast" })
  }
}

private func colored(_ use: ColorUse, _ color: UInt32) -> Brand {
  var brand = Brand()
  brand.colors = [use: color]
  return brand
}

private func grayed(_ use: ColorUse, _ gray: UInt8) -> Brand {
  var brand = Brand()
  brand.grays = [use: gray]
  return brand
}
