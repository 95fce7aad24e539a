import Foundation
import Testing

@testable import Roles

@Suite struct JSONTextTests {
  @Test(arguments: [
    (JSONValue.null, "null"), (true, "true"), (-7, "-7"), (.int(.min), "-9223372036854775808"),
    ("plain – ü 👀", "\"plain – ü 👀\""), ("\"\\/\n\r\t", #""\"\\/\n\r\t""#),
    ("\u{1}\u{1F}\u{7F}", #""\u0001\u001f\u007f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{2026}©¨", "\"…©¨\""), (.array([]), "[]"), (.object([JSONValue.Member]()), "{}"),
    (.array([1, "a", nil]), #"[1, "a", null]"#),
    (.object([("b", 1), ("a", 2)]), #"{"b": 1, "a": 2}"#),
  ])
  func `a value is written in one way`(value: JSONValue, text: String) {
    #expect(value.rendered == text + "\n")
  }

  @Test func `what holds more than plain values has a line for each`() {
    let value = JSONValue.object([("a", .array([.object([("b", 1)]), 2])), ("c", nil)])
    #expect(value.rendered == "{\n  \"a\": [\n    {\"b\": 1},\n    2\n  ],\n  \"c\": null\n}\n")
  }

  @Test func `what is written reads back`() throws {
    let texts = (0..<0x3000).compactMap { Unicode.Scalar($0).map { String($0) } }
    let bytes = Data(JSONValue.strings(texts).rendered.utf8)
    #expect(try JSONSerialization.jsonObject(with: bytes) as? [String] == texts)
  }
}
