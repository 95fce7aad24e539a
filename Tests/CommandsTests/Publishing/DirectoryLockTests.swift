import Glibc
import Publishing
import Testing

@Suite("The lock on a directory")
struct DirectoryLockTests {
  let scratch: ScratchDirectory
  let temporaries = Temporaries()

  init() throws { scratch = try ScratchDirectory() }

  @Test("is had by one at a time, and another is told by whom")
  func one() throws {
    let path = scratch.file("corpus")
    let lock = try DirectoryLock(path, temporaries: temporaries)
    let stop = #expect(throws: Stop.self) {
      _ = try DirectoryLock(path, patience: 100, temporaries: temporaries)
    }
    #expect(stop?.status == .cannotCreate)
    #expect(stop?.diagnostics.first?.summary.contains("process \(getpid()) holds it") == true)
    withExtendedLifetime(lock) {}
  }

  @Test("is given back with its value, and leaves nothing")
  func release() throws {
    let path = scratch.file("corpus")
    for _ in 0..<2 {
      let lock = try DirectoryLock(path, patience: 0, temporaries: temporaries)
      #expect(ScratchDirectory.names(in: path) == [".lock"])
      #expect(temporaries.count == 1)
      withExtendedLifetime(lock) {}
    }
    #expect(scratch.names.isEmpty)
    #expect(temporaries.count == 0)
  }

  @Test("a directory that was there stays")
  func stays() throws {
    let path = try scratch.directory("corpus")
    do {
      let lock = try DirectoryLock(path, temporaries: temporaries)
      withExtendedLifetime(lock) {}
    }
    #expect(scratch.names == ["corpus"])
  }

  @Test("a directory that cannot be made is status 73")
  func impossible() {
    let stop = #expect(throws: Stop.self) {
      _ = try DirectoryLock("/proc/none", temporaries: temporaries)
    }
    #expect(stop?.status == .cannotCreate)
  }
}
