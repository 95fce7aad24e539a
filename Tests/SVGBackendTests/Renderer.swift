import Foundation

/// librsvg's renderer, with the bundled fonts and no others.
struct Renderer {
  private static let path = "/usr/bin/rsvg-convert"

  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  static func png(of svg: String, width: Int, height: Int) throws -> [UInt8] {
    let source = try TemporaryFile(Array(svg.utf8), fileExtension: "svg")
    let result = try TemporaryFile([], fileExtension: "png")
    let cache = NSTemporaryDirectory()
    let fonts = try TemporaryFile(
      Array(
        "<fontconfig><dir>\(Specimen.fonts)</dir><cachedir>\(cache)fontcache</cachedir></fontconfig>"
          .utf8),
      fileExtension: "conf")
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = [
      "--width", "\(width)", "--height", "\(height)", "--output", result.path, source.path,
    ]
    process.environment = ["FONTCONFIG_FILE": fonts.path, "HOME": cache]
    try process.run()
    process.waitUntilExit()
    return [UInt8](try Data(contentsOf: URL(filePath: result.path)))
  }

  private static let checker = "/usr/bin/xmllint"

  /// Whether a reader of XML takes it; true where there is none to ask.
  static func isXML(_ text: String) throws -> Bool {
    guard FileManager.default.isExecutableFile(atPath: checker) else { return true }
    let source = try TemporaryFile(Array(text.utf8), fileExtension: "svg")
    let process = Process()
    process.executableURL = URL(filePath: checker)
    process.arguments = ["--noout", source.path]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
