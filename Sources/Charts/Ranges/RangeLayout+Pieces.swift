import Geometry

extension RangeLayout {
  /// The panels cut between rows into pieces that are no higher than `height`. A panel's note goes
  /// with its last row.
  func pieces(height: Length, setter: any TextSetter) -> [[Panel]] {
    var pieces: [[Panel]] = []
    var piece: [Panel] = []
    var used = Length.zero
    for panel in panels {
      var rows = panel.rows[...]
      let note = noteHeight(panel, setter)
      while !rows.isEmpty {
        let room = height - used - style.axis - (piece.isEmpty ? .zero : style.panelGap)
        var taken = fitting(rows, in: room, note: note)
        if taken == 0, !piece.isEmpty {
          pieces.append(piece)
          (piece, used) = ([], .zero)
          continue
        }
        taken = max(taken, 1)
        var part = panel
        part.rows = Array(rows.prefix(taken))
        rows = rows.dropFirst(taken)
        if !rows.isEmpty { part.panel.note = nil }
        used = height - room + part.rows.reduce(note) { $0 + $1.height }
        piece.append(part)
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  /// How many of the first rows fit, with the note where all of them do.
  private func fitting(_ rows: ArraySlice<RangeRow>, in room: Length, note: Length) -> Int {
    var used = Length.zero
    var count = 0
    for row in rows {
      used += row.height
      let isLast = count == rows.count - 1
      guard used + (isLast ? note : .zero) <= room else { break }
      count += 1
    }
    return count
  }

  /// The room a note may need under its panel.
  private func noteHeight(_ panel: Panel, _ setter: any TextSetter) -> Length {
    guard let note = panel.panel.note else { return .zero }
    return .pt(9) * setter.wrapped(note, text.axis, to: width, lines: 4).count
  }
}

extension RangeLayout.Panel {
  /// The panel with those of its rows that are here.
  var shown: RangePanel {
    var shown = panel
    shown.rows = rows.map(\.range)
    return shown
  }
}
