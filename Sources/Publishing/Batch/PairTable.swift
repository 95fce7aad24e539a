import Diagnostics
import Roles

/// Pairs of roles out of a table that people and spreadsheets write: a row a pair, its left role and its
/// right one.
///
/// Cells are set apart by commas, or by semicolons or tabs where the first row has no comma; they may be
/// quoted (RFC 4180). Empty rows and rows that begin with # say nothing, and a first row of column names
/// is passed over.
public struct PairTable: Sendable {
  /// In the order of the file, each once.
  public var pairs: [RolePair] = []
  /// How many rows name no pair.
  public var faults = 0

  public init(_ pairs: [RolePair] = []) { self.pairs = pairs }

  /// More than any list of pairs needs, in bytes.
  public static let largest = 16 << 20

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The file's, in UTF-8, with or without a byte-order mark.
  ///   - file: Its name, for messages.
  ///   - finder: Knows the roles.
  /// - Returns: The pairs, and what is wrong with the others.
  /// - Throws: `Stop` with status 65 where the file is no text, or too large.
  public static func read(
    _ bytes: [UInt8], file: String, finder: RoleFinder
  ) throws(Stop) -> Reported<PairTable> {
    var reader = PairTableReader(file: file, finder: finder)
    try reader.read(bytes)
    return Reported(reader.table, reader.diagnostics)
  }
}

private struct PairTableReader {
  let file: String
  let finder: RoleFinder
  var table = PairTable()
  var diagnostics: [Diagnostic] = []
  private var seen: [RolePair.Key: Int] = [:]
  private var separator: Character?

  init(file: String, finder: RoleFinder) {
    self.file = file
    self.finder = finder
  }

  mutating func read(_ bytes: [UInt8]) throws(Stop) {
    guard bytes.count <= PairTable.largest else {
      throw unreadable("has at most \(PairTable.largest >> 20) MB; this one has more", line: 0)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: body, as: UTF8.self) else {
      let lines = body.split(separator: 0x0A, omittingEmptySubsequences: false)
      let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
      throw unreadable("is text in UTF-8; this line is not", line: (bad ?? 0) + 1)
    }
    let lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    for (index, line) in lines.enumerated() {
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      take(CSVLine(Array(line), number: index + 1))
    }
  }

  private mutating func take(_ line: CSVLine) {
    let isFirst = separator == nil
    let separator = separator ?? line.likelySeparator
    self.separator = separator
    var cells: [CSVLine.Cell]
    switch line.cells(separator) {
    case .success(let read): cells = read
    case .failure(let fault): return complain(fault.summary, fault.hint, line, at: fault.column)
    }
    while cells.last?.text.isEmpty == true { cells.removeLast() }
    guard !cells.isEmpty, !(isFirst && CSVLine.isHeader(cells)) else { return }
    guard cells.count == 2 else {
      let found = cells.count == 1 ? "one cell" : "\(cells.count) cells"
      let column = cells.count > 2 ? cells[2].column : cells[0].column
      return complain(
        "a row of pairs is two roles; this one has \(found)", "write two ids with a comma between",
        line, at: column)
    }
    take(cells[0], cells[1], on: line)
  }

  private mutating func take(_ first: CSVLine.Cell, _ second: CSVLine.Cell, on line: CSVLine) {
    var roles: [Role] = []
    for cell in [first, second] {
      switch finder.find(cell.text) {
      case .success(let role): roles.append(role)
      case .failure(let problem): report(problem, line, at: cell.column, length: cell.length)
      }
    }
    guard roles.count == 2 else { return table.faults += 1 }
    if case .failure(let problem) = finder.pair("\(roles[0].id),\(roles[1].id)") {
      table.faults += 1
      return report(problem, line, at: second.column, length: second.length)
    }
    let pair = RolePair(left: roles[0], right: roles[1])
    if let earlier = seen[pair.key] {
      diagnostics.append(
        Diagnostic(
          .note, "pairs.twice",
          at: SourceSpan(file: file, line: line.number, column: first.column),
          "a pair is made once; this one stands in line \(earlier) too"))
    } else {
      seen[pair.key] = line.number
      table.pairs.append(pair)
    }
  }

  private mutating func complain(
    _ summary: String, _ hint: String, _ line: CSVLine, at column: Int
  ) {
    table.faults += 1
    report(Diagnostic(.error, "pairs.row", summary, hint: hint), line, at: column, length: 0)
  }

  private mutating func report(
    _ problem: Diagnostic, _ line: CSVLine, at column: Int, length: Int
  ) {
    var problem = problem
    problem.span = SourceSpan(file: file, line: line.number, column: column, length: length)
    problem.excerpt = String(line.characters)
    diagnostics.append(problem)
  }

  private func unreadable(_ rule: String, line: Int) -> Stop {
    Stop(
      .badInput,
      [
        Diagnostic(
          .error, "pairs.unreadable", at: SourceSpan(file: file, line: line),
          "a table of pairs \(rule)", hint: "save it as CSV in UTF-8")
      ])
  }
}
