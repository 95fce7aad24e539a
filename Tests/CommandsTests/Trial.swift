import Commands
import Glibc
import Publishing

/// One run of the program in a directory of its own, with what it wrote.
struct Trial {
  let scratch: ScratchDirectory
  let status: Publishing.ExitStatus
  let output: String
  let messages: String

  /// The checkout that this test was built from.
  static let checkout = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  /// Runs the program. `%` in an argument stands for the directory of its own.
  init(
    _ arguments: [String], environment: [String: String] = [:],
    in scratch: ScratchDirectory? = nil
  ) throws {
    let scratch = try scratch ?? ScratchDirectory()
    self.scratch = scratch
    let streams = try ScratchDirectory()
    let output = try Trial.stream(streams.file("output"), named: "standard output")
    let messages = try Trial.stream(streams.file("messages"), named: "standard error")
    defer {
      close(output.descriptor)
      close(messages.descriptor)
    }
    let desk = Desk(
      output: output, messages: messages,
      environment: ["ROLEREPORT_HOME": Trial.checkout].merging(environment) { $1 },
      executable: "/nowhere/bin/rolereport", temporaries: Temporaries())
    status = Program.run(
      arguments.map { $0.replacing("%", with: scratch.path) }, at: desk)
    self.output = streams.read("output") ?? ""
    self.messages = streams.read("messages") ?? ""
  }

  private static func stream(_ path: String, named name: String) throws -> OutputStream {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw ScratchDirectory.Failure(call: "open", number: errno) }
    return OutputStream(descriptor: descriptor, name: name)
  }
}
