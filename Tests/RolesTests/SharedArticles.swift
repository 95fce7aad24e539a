import Foundation

/// The five articles that the bundled corpus is drawn from. They are nobody's to hand on, and so
/// stand beside the checkout where they are there at all; `ROLEREPORT_SHARED` names another place.
enum SharedArticles {
  static let directory: String? = {
    let environment = ProcessInfo.processInfo.environment
    let beside = BundledCorpusTests.checkout.deletingLastPathComponent()
      .appendingPathComponent("shared").path
    let path = (environment["ROLEREPORT_SHARED"] ?? beside) + "/articles"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// Name and bytes, in the order of their names.
  static func files() throws -> [(name: String, bytes: [UInt8])] {
    guard let directory else { return [] }
    let names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    return try names.filter { $0.hasSuffix(".txt") }.map { name in
      (name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\(name)"))))
    }
  }

  /// Small letters and digits, whatever stands between them.
  static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
