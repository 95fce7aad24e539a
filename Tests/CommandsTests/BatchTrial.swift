import Commands
import Glibc
import Publishing

/// Batches of short reports.
enum Batches {
  static let quick = ["handbook", "--split", "--layout", "brief", "-o", "%/out/"]
  /// Ten pairs, time enough to stop a run.
  static let several = quick + ["--roles", "ml-lead,ds-md,ds-head,ml-engineer,ds-manager"]
  /// Three pairs.
  static let few = quick + ["--roles", "ml-lead,ds-md,ds-head"]
  static let fewNames = ["ml-lead-vs-ds-md", "ml-lead-vs-ds-head", "ds-md-vs-ds-head"]

  static func summary(new: Int = 0, changed: Int = 0, unchanged: Int = 0, failed: Int = 0) -> String
  {
    let there = new + changed + unchanged
    return "\(there) of \(there + failed) pairs: \(new) new, \(changed) changed, "
      + "\(unchanged) unchanged, \(failed) failed\n"
  }

  /// Runs the program until that many reports are in `out`, and then sends the process a signal. For
  /// a process of its own.
  static func run(in path: String, until count: Int, then signal: Int32) throws {
    let temporaries = Temporaries()
    Interruption.watch(temporaries)
    let desk = desk(in: path, temporaries)
    let watch = try TestThread {
      while reports(in: path + "/out").count < count { usleep(500) }
      kill(getpid(), signal)
    }
    _ = Program.run(several.map { $0.replacing("%", with: path) }, at: desk)
    watch.join()
    sleep(5)
  }

  /// A desk whose messages go to a file that can be read on the way; nothing else is printed.
  static func desk(in path: String, _ temporaries: Temporaries) -> Desk {
    let messages = open(path + "/messages", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    let output = open("/dev/null", O_WRONLY | O_CLOEXEC)
    return Desk(
      output: OutputStream(descriptor: output, name: "output"),
      messages: OutputStream(descriptor: messages, name: "messages"),
      environment: ["ROLEREPORT_HOME": Trial.checkout], executable: "/nowhere/bin/rolereport",
      temporaries: temporaries)
  }

  /// The names of the reports in a directory.
  static func reports(in path: String) -> [String] {
    ScratchDirectory.names(in: path).filter { $0.hasSuffix(".pdf") && !$0.hasPrefix(".") }
  }

  /// Everything in a directory with its text.
  static func contents(of path: String) -> [String: String] {
    ScratchDirectory.names(in: path).reduce(into: [:]) { contents, name in
      contents[name] = ScratchDirectory.read(path + "/" + name) ?? "a directory"
    }
  }
}

/// A thread of the system's. Tasks share as many threads as there are processors, and may not wait for
/// each other.
final class TestThread<Value: Sendable>: Sendable {
  private let handle: pthread_t
  private let box: Box

  private final class Box: @unchecked Sendable {
    // Written by the thread, read once it has ended.
    var value: Value?
  }

  init(_ body: @escaping @Sendable () throws -> Value) throws {
    let box = Box()
    self.box = box
    let start = AnyBody { box.value = try? body() }
    var handle = pthread_t()
    let error = pthread_create(
      &handle, nil,
      {
        guard let start = $0 else { return nil }
        Unmanaged<AnyBody>.fromOpaque(start).takeRetainedValue().body()
        return nil
      }, Unmanaged.passRetained(start).toOpaque())
    guard error == 0 else { throw ScratchDirectory.Failure(call: "pthread_create", number: error) }
    self.handle = handle
  }

  /// What it made; nil where it failed.
  @discardableResult func join() -> Value? {
    pthread_join(handle, nil)
    return box.value
  }
}

private final class AnyBody {
  let body: () -> Void

  init(_ body: @escaping () -> Void) { self.body = body }
}
