import Synchronization
import Typesetting

/// Typesetters that workers take turns with, so that what one has shaped is known to the next. There
/// are as many as workers at a time.
final class SetterPool: Sendable {
  /// Only one worker has it at a time, as the lock sees to.
  private struct Idle: @unchecked Sendable {
    let setter: Typesetter
  }

  private let catalog: FontCatalog
  private let hyphenation: Hyphenation
  private let idle = Mutex<[Idle]>([])

  init(catalog: FontCatalog, hyphenation: Hyphenation) {
    self.catalog = catalog
    self.hyphenation = hyphenation
  }

  func withSetter<Value>(_ body: (Typesetter) -> Value) -> Value {
    let setter =
      idle.withLock { $0.popLast() }?.setter
      ?? Typesetter(catalog: catalog, hyphenation: hyphenation)
    defer { idle.withLock { $0.append(Idle(setter: setter)) } }
    return body(setter)
  }

  /// Characters that no font has and fonts that cannot be read, of all typesetters that nobody works with.
  var lacking: (characters: Set<Character>, fonts: [FontFile]) {
    let setters = idle.withLock { $0 }.map(\.setter)
    let characters = setters.reduce(into: Set<Character>()) { $0.formUnion($1.missingCharacters) }
    let fonts = Set(setters.flatMap(\.unreadableFonts)).sorted { $0.path < $1.path }
    return (characters, fonts)
  }
}
