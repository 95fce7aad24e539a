import Synchronization
import Testing

@testable import Publishing

@Suite("A value that is made ahead")
struct AheadTests {
  @Test("is made once, and is there however often it is asked for")
  func once() {
    let count = Mutex(0)
    let ahead = Ahead {
      count.withLock {
        $0 += 1; return $0
      }
    }
    #expect(ahead.value == 1)
    #expect(ahead.value == 1)
    #expect(count.withLock { $0 } == 1)
  }

  @Test("is finished before its owner lets go of it")
  func letGo() {
    let isMade = Mutex(false)
    do {
      let ahead = Ahead { isMade.withLock { $0 = true } }
      withExtendedLifetime(ahead) {}
    }
    #expect(isMade.withLock { $0 })
  }
}
