import Foundation
import Testing

@testable import LayoutFiles

@Suite("The schema of layouts") struct SchemaTests {
  private func parsed() throws -> [String: Any] {
    let text = LayoutSchema(catalogue: catalogue).text
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  @Test("every reference leads to a definition, and every definition is used")
  func references() throws {
    let schema = try parsed()
    let definitions = try #require(schema["$defs"] as? [String: Any])
    var named: Set<String> = []
    func walk(_ value: Any) {
      if let object = value as? [String: Any] {
        if let reference = object["$ref"] as? String {
          named.insert(reference.replacing("#/$defs/", with: "").replacing("%20", with: " "))
        }
        object.values.forEach(walk)
      } else if let array = value as? [Any] {
        array.forEach(walk)
      }
    }
    walk(schema)
    #expect(named == Set(definitions.keys))
  }

  @Test("every block, and of each every property, is in it", arguments: BlockVocabulary.rules)
  func blocks(rule: BlockRule) throws {
    let definitions = try #require(parsed()["$defs"] as? [String: Any])
    let block = try #require(definitions["block \(rule.name.rawValue)"] as? [String: Any])
    let properties = try #require(block["properties"] as? [String: Any])
    let expected =
      [rule.name.rawValue] + (rule.properties + BlockVocabulary.common).map(\.name)
    #expect(Set(properties.keys) == Set(expected))
    for value in properties.values {
      #expect(((value as? [String: Any])?["description"] as? String)?.isEmpty == false)
    }
  }

  @Test("fields that can be reached without a list are offered")
  func paths() {
    let paths = LayoutSchema(catalogue: catalogue).paths
    #expect(paths.contains("left.name"))
    #expect(paths.contains("rows"))
    #expect(!paths.contains("rows.label"))
  }

  @Test("every word of the vocabulary stands in the reference")
  func reference() {
    let text = LayoutReference(catalogue: catalogue).text
    let words =
      BlockName.allCases.map { "### \($0.rawValue)" }
      + FilterName.allCases.map { "| `\($0.rawValue)` |" }
      + LayoutVocabulary.top.map { "| `\($0.name)` |" } + [
        "### row", "| `cells` | a list of facts |",
      ]
    for word in words { #expect(text.contains(word), "\(word)") }
  }
}
