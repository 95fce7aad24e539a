/// Puts UTF-8 right that was read as another code page, run by run, and leaves real text alone.
///
/// Each round asks of every page how much of the damage it explains, applies the best one, and asks
/// again: text that was damaged twice takes two rounds, clean text none. A second repair of the
/// result therefore finds nothing to do.
struct MojibakeRepair {
  /// A character on the way from damaged to repaired, and which characters of the line it stands for.
  struct Cell {
    var scalar: UInt32
    /// Counted in scalars from the line's start.
    var start: Int
    var length: Int
    /// Indices into the pages, in the order they were undone; empty for what was not touched.
    var pages: [UInt8] = []
  }

  /// A line with characters beyond ASCII.
  struct Line {
    /// Counted from 1.
    var number: Int
    var cells: [Cell]
  }

  private static let mostRounds = 6

  private(set) var lines: [Line]
  let pages: [CodePage]

  /// Takes lines of text with their numbers; those of ASCII alone need not be given.
  init(lines: [(number: Int, text: String)], pages: [CodePage] = CodePage.all) {
    self.pages = pages
    self.lines = lines.map { number, text in
      Line(
        number: number,
        cells: text.unicodeScalars.enumerated().map {
          Cell(scalar: $1.value, start: $0, length: 1)
        })
    }
  }

  /// Repairs until nothing is left to repair.
  mutating func run() {
    for _ in 0..<Self.mostRounds {
      guard let best = bestPage() else { return }
      for index in lines.indices {
        let accepted = best.readings[index]
        guard !accepted.isEmpty else { continue }
        lines[index].cells = Self.applied(
          accepted, to: lines[index].cells, page: UInt8(best.page))
      }
    }
  }

  private func bestPage() -> (page: Int, readings: [[DamagedRun.Reading]])? {
    var best: (page: Int, score: Int, readings: [[DamagedRun.Reading]])?
    for (index, page) in pages.enumerated() {
      let evidence = PageEvidence(lines: lines, page: page, pages: pages)
      guard evidence.score > (best?.score ?? 0) else { continue }
      best = (index, evidence.score, evidence.accepted)
    }
    return best.map { ($0.page, $0.readings) }
  }

  private static func applied(
    _ readings: [DamagedRun.Reading], to cells: [Cell], page: UInt8
  ) -> [Cell] {
    var result: [Cell] = []
    result.reserveCapacity(cells.count)
    var next = 0
    for reading in readings {
      result.append(contentsOf: cells[next..<reading.range.lowerBound])
      let first = cells[reading.range.lowerBound]
      let last = cells[reading.range.upperBound - 1]
      result.append(
        Cell(
          scalar: reading.scalar, start: first.start,
          length: last.start + last.length - first.start, pages: first.pages + [page]))
      next = reading.range.upperBound
    }
    result.append(contentsOf: cells[next...])
    return result
  }
}

extension MojibakeRepair {
  /// Places that look like damage of the likeliest pages and were left alone, because what stands
  /// beside them cannot be damage. Line and column, counted from 1.
  var doubtful: [(line: Int, column: Int)] {
    let used = Set(lines.flatMap { $0.cells.flatMap(\.pages) }).union([0, 1, 2])
    return lines.compactMap { line in
      for index in used.sorted() where pages.indices.contains(Int(index)) {
        if let place = PageEvidence.leftAlone(in: line.cells, pages[Int(index)]) {
          return (line.number, line.cells[place].start + 1)
        }
      }
      return nil
    }
  }

  /// What was repaired in one line: neighbours that the same pages damaged are one repair.
  func repairs(of line: Line, original: String) -> [Repair] {
    let before = Array(original.unicodeScalars)
    var repairs: [Repair] = []
    var group: [Cell] = []
    func close() {
      guard let first = group.first, let last = group.last else { return }
      repairs.append(
        Repair(
          line: line.number, column: first.start + 1,
          before: String(before[first.start..<min(last.start + last.length, before.count)]),
          after: String(group.compactMap { Unicode.Scalar($0.scalar) }),
          codePage: name(of: first.pages)))
      group = []
    }
    for cell in line.cells {
      if cell.pages.isEmpty || cell.pages != (group.last ?? cell).pages { close() }
      if !cell.pages.isEmpty { group.append(cell) }
    }
    close()
    return repairs
  }

  private func name(of undone: [UInt8]) -> String {
    var names: [String] = []
    for index in undone where names.last != pages[Int(index)].name {
      names.append(pages[Int(index)].name)
    }
    return names.joined(separator: " and ")
  }
}

extension String {
  /// The text of these scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
