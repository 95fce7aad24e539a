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
  }

  init(lines: [MojibakeRepair.Line], page: CodePage) {
    let found = lines.map { Self.found(in: $0.cells, page) }
    let isProven = found.contains { line in
      line.runs.contains { run in
        run.unexplained.isEmpty
          && run.readings.contains { $0.isStrong && Self.isSafe($0, line.real) }
      }
    }
    guard isProven else { return }
    let scripts = Self.provenScripts(found)
    for line in found {
      var readings: [DamagedRun.Reading] = []
      for run in line.runs where run.unexplained.isEmpty {
        for reading in run.readings where Self.isAcceptable(reading, line.real, scripts) {
          readings.append(reading)
          score += reading.range.count * Plausibility.rank(reading.scalar)
        }
      }
      accepted.append(readings)
    }
  }

  private static func found(in cells: [MojibakeRepair.Cell], _ page: CodePage) -> Found {
    var line = Found(runs: [], real: [])
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
      if !run.readings.isEmpty { line.runs.append(run) }
      index = end
    }
    line.real.remove(.latin)
    return line
  }

  /// In a line that has real words of another script, only what no such word can be is damage.
  private static func isSafe(
    _ reading: DamagedRun.Reading, _ real: Set<Plausibility.Script>
  ) -> Bool {
    real.isEmpty
      || (reading.range.count >= 3 && reading.isStrong && Plausibility.rank(reading.scalar) == 3)
  }

  private static func isAcceptable(
    _ reading: DamagedRun.Reading, _ real: Set<Plausibility.Script>,
    _ scripts: Set<Plausibility.Script>
  ) -> Bool {
    guard isSafe(reading, real) else { return false }
    guard let script = Plausibility.script(reading.scalar), script != .latin else { return true }
    return scripts.contains(script)
  }

  /// Scripts, other than Latin, of which two letters stand side by side after repair: one letter
  /// alone comes about by chance.
  private static func provenScripts(_ found: [Found]) -> Set<Plausibility.Script> {
    var scripts: Set<Plausibility.Script> = []
    for line in found where line.real.isEmpty {
      for run in line.runs where run.unexplained.isEmpty {
        for (one, next) in zip(run.readings, run.readings.dropFirst())
        where one.range.upperBound == next.range.lowerBound {
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
