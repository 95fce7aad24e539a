/// How well one code page explains what is odd in a text, and which readings it is entitled to.
struct PageEvidence {
  /// Readings to apply, for each line, in order.
  private(set) var accepted: [[DamagedRun.Reading]] = []
  /// 0 where the page explains nothing.
  private(set) var score = 0

  private struct Found {
    var runs: [DamagedRun]
    /// Scripts of letters in this line that the page does not explain.
    var real: Set<Plausibility.Script>
    /// Of those, letters that were there from the start.
    var realFresh: Set<Plausibility.Script>
  }

  init(lines: [MojibakeRepair.Line], page: CodePage, pages: [CodePage]) {
    let found = lines.map { Self.found(in: $0.cells, page) }
    let isProven = found.contains { line in
      line.runs.contains { run in
        run.readings.contains { $0.isStrong && run.allows($0) && Self.isSafe($0, line) }
      }
    }
    guard isProven else { return }
    let scripts = Self.provenScripts(found)
    for (line, source) in zip(found, lines) {
      var readings: [DamagedRun.Reading] = []
      for run in line.runs {
        let isHalfway = Self.isHalfway(run, source.cells, pages, scripts)
        for reading in run.readings
        where run.allows(reading) && Self.isSafe(reading, line)
          && (isHalfway || Self.isProven(reading, scripts))
        {
          readings.append(reading)
          score += reading.weight
        }
        score += Self.deeperWeight(run, source.cells, page)
      }
      accepted.append(readings)
    }
  }

  /// The first place where three or more characters spell an everyday one beside letters that cannot
  /// be damage.
  static func leftAlone(in cells: [MojibakeRepair.Cell], _ page: CodePage) -> Int? {
    for run in found(in: cells, page).runs {
      let place = run.readings.first { reading in
        reading.isStrong && reading.isFresh && reading.range.count >= 3 && !run.allows(reading)
          && Plausibility.isEveryday(reading.scalar)
      }
      if let place { return place.range.lowerBound }
    }
    return nil
  }

  private static func found(in cells: [MojibakeRepair.Cell], _ page: CodePage) -> Found {
    var line = Found(runs: [], real: [], realFresh: [])
    var index = 0
    while index < cells.count {
      guard cells[index].scalar >= 0x80 else {
        index += 1
        continue
      }
      var end = index + 1
      while end < cells.count, cells[end].scalar >= 0x80 { end += 1 }
      let run = DamagedRun(cells, index..<end, page)
      line.real.formUnion(run.unexplained)
      line.realFresh.formUnion(run.unexplainedFresh)
      if !run.readings.isEmpty { line.runs.append(run) }
      index = end
    }
    line.real.remove(.latin)
    line.realFresh.remove(.latin)
    return line
  }

  /// In a line that has real words of another script, only what no such word can be is damage.
  private static func isSafe(_ reading: DamagedRun.Reading, _ line: Found) -> Bool {
    (reading.isFresh ? line.realFresh : line.real).isEmpty
      || (reading.range.count >= 3 && reading.isStrong && Plausibility.rank(reading.scalar) == 3)
  }

  private static func isProven(
    _ reading: DamagedRun.Reading, _ scripts: Set<Plausibility.Script>
  ) -> Bool {
    guard let script = Plausibility.script(reading.scalar), script != .latin else { return true }
    return scripts.contains(script)
  }

  /// Whether a run reads as one that is itself damaged: what was damaged twice passes through letters
  /// of any script.
  private static func isHalfway(
    _ run: DamagedRun, _ cells: [MojibakeRepair.Cell], _ pages: [CodePage],
    _ scripts: Set<Plausibility.Script>
  ) -> Bool {
    guard run.unexplainedFresh.isEmpty, !run.readings.allSatisfy({ isProven($0, scripts) }) else {
      return false
    }
    let decoded = decoded(run, cells)
    return !decoded.isEmpty
      && pages.contains { page in
        let again = DamagedRun(decoded, decoded.indices, page)
        return again.unexplained.isEmpty && !again.readings.isEmpty
          && again.readings.allSatisfy { isProven($0, []) && Plausibility.rank($0.scalar) > 1 }
      }
  }

  /// What a second look at the run's outcome finds for the same page: damage was mostly done twice by
  /// one program.
  private static func deeperWeight(
    _ run: DamagedRun, _ cells: [MojibakeRepair.Cell], _ page: CodePage
  ) -> Int {
    guard run.unexplainedFresh.isEmpty, run.readings.count > 1 else { return 0 }
    let decoded = decoded(run, cells)
    let again = DamagedRun(decoded, decoded.indices, page)
    return again.unexplained.isEmpty ? again.readings.reduce(0) { $0 + $1.weight } : 0
  }

  /// The run with its readings in place; empty for a long run.
  private static func decoded(
    _ run: DamagedRun, _ cells: [MojibakeRepair.Cell]
  ) -> [MojibakeRepair.Cell] {
    guard let first = run.readings.first, let last = run.readings.last else { return [] }
    let range = first.range.lowerBound..<last.range.upperBound
    guard range.count <= 64 else { return [] }
    var decoded: [MojibakeRepair.Cell] = []
    var next = range.lowerBound
    for reading in run.readings {
      decoded += cells[next..<reading.range.lowerBound]
      decoded.append(MojibakeRepair.Cell(scalar: reading.scalar, start: 0, length: 1))
      next = reading.range.upperBound
    }
    return decoded
  }

  /// Scripts, other than Latin, of which two letters stand side by side after repair: one letter
  /// alone comes about by chance.
  private static func provenScripts(_ found: [Found]) -> Set<Plausibility.Script> {
    var scripts: Set<Plausibility.Script> = []
    for line in found where line.realFresh.isEmpty {
      for run in line.runs where run.unexplainedFresh.isEmpty {
        for (one, next) in zip(run.readings, run.readings.dropFirst())
        where one.range.upperBound == next.range.lowerBound && one.isFresh && next.isFresh {
          if let script = Plausibility.script(one.scalar), script != .latin,
            script == Plausibility.script(next.scalar)
          {
            scripts.insert(script)
          }
        }
      }
    }
    return scripts
  }
}
