/// Rows, spans and headers of tables (ISO 14289-1, 7.5).
struct TableCheck {
  /// No table has more columns; spans beyond are a mistake.
  private static let widest = 1000

  let file: OpenedFile
  let ledger: Ledger
  let model: StructureModel

  func check() {
    for index in model.elements.indices where model.elements[index].role == "Table" {
      let rows = rows(of: index)
      checkRegularity(of: index, rows)
      checkHeaders(of: index, rows)
    }
  }

  private func rows(of table: Int) -> [[Int]] {
    var rows: [[Int]] = []
    for kid in model.kidElements(of: table) {
      switch model.elements[kid].role {
      case "TR": rows.append(cells(of: kid))
      case "THead", "TBody", "TFoot":
        rows += model.kidElements(of: kid).filter { model.elements[$0].role == "TR" }
          .map(cells)
      default: continue
      }
    }
    return rows
  }

  private func cells(of row: Int) -> [Int] {
    model.kidElements(of: row).filter { ["TH", "TD"].contains(model.elements[$0].role) }
  }

  private func span(_ key: String, of cell: Int) -> Int {
    min(max(model.elements[cell].attributes["Table.\(key)"]?.integer ?? 1, 1), TableCheck.widest)
  }

  /// Each place of the grid must belong to one cell.
  private func checkRegularity(of table: Int, _ rows: [[Int]]) {
    var below: [Int] = []  // How many rows each column is still taken.
    var width: Int?
    for (number, row) in rows.enumerated() {
      var column = 0
      for cell in row {
        while column < below.count, below[column] > 0 { column += 1 }
        let (columns, height) = (span("ColSpan", of: cell), span("RowSpan", of: cell))
        guard column + columns <= TableCheck.widest else { break }
        while below.count < column + columns { below.append(0) }
        for place in column..<column + columns {
          if below[place] > 0 { fail(table, "cells of row \(number + 1) lie over each other") }
          below[place] = height
        }
        column += columns
      }
      let filled = below.filter { $0 > 0 }.count
      if let width, filled != width {
        return fail(table, "row \(number + 1) has \(filled) cells, the rows before \(width)")
      }
      width = width ?? filled
      below = below.map { max(0, $0 - 1) }
    }
    if let left = below.max(), left > 0 { fail(table, "a cell spans past the last row") }
  }

  private func fail(_ table: Int, _ found: String) {
    ledger.fail(
      "W-regular", found, page: model.elements[table].page, object: model.elements[table].number)
  }

  private func checkHeaders(of table: Int, _ rows: [[Int]]) {
    let cells = rows.joined()
    let names = Set(
      cells.filter { model.elements[$0].role == "TH" }.compactMap { cell in
        file.resolve(model.elements[cell].entries["ID"]).bytes
      })
    var usesHeaders = false
    for cell in cells {
      let element = model.elements[cell]
      guard let headers = element.attributes["Table.Headers"].map(file.list), !headers.isEmpty
      else { continue }
      usesHeaders = true
      for case .string(let name) in headers where !names.contains(name) {
        ledger.fail(
          "W-headers", "a cell names “\(PDFTextString.decoded(name))”, which is none",
          page: element.page, object: element.number)
      }
    }
    guard !usesHeaders else { return }
    for cell in cells where model.elements[cell].role == "TH" {
      let element = model.elements[cell]
      let scope = element.attributes["Table.Scope"]?.name
      if !["Row", "Column", "Both"].contains(scope) {
        ledger.fail(
          "15-003", scope.map { "the scope is \($0)" } ?? "a TH has neither", page: element.page,
          object: element.number)
      }
    }
  }
}
